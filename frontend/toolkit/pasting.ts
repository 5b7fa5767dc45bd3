/* Reads what a spreadsheet puts on the clipboard, and guesses which of its columns is which of ours. */

import type { Column, Section } from './model';

export const MOST_CHARACTERS = 1_000_000;

/**
 * The cells of tab-separated text. A cell in quotation marks may hold tabs and line breaks; two quotation marks within
 * it are one. Without any tab, a text with semicolons or commas is read as CSV.
 */
export function cellsOf(text: string): string[][] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\u0000/g, '');
  const separator = clean.includes('\t') ? '\t' : separatorOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let begun = false;
  for (let i = 0; i < clean.length; i++) {
    const character = clean[i];
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (clean[i + 1] === '"') {
        cell += '"';
        i++;
      } else {
        quoted = false;
      }
    } else if (character === '"' && !begun) {
      quoted = true;
      begun = true;
    } else if (character === separator) {
      row.push(cell.trim());
      cell = '';
      begun = false;
    } else if (character === '\n') {
      row.push(cell.trim());
      rows.push(row);
      row = [];
      cell = '';
      begun = false;
    } else {
      cell += character;
      begun = true;
    }
  }
  row.push(cell.trim());
  rows.push(row);
  const filled = rows.filter((each) => each.some((value) => value !== ''));
  const width = Math.max(0, ...filled.map((each) => each.length));
  return filled.map((each) => [...each, ...Array<string>(width - each.length).fill('')]);
}

function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0];
  return (first.match(/;/g) ?? []).length > 0 ? ';' : first.includes(',') ? ',' : '\t';
}

/** Without accents, case and everything that is neither letter nor digit. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function names(column: Column): string[] {
  return [column.label, column.id, ...column.also].map(folded);
}

/** For each column of the spreadsheet the id of ours, or an empty text. */
export function guess(section: Section, headings: string[]): string[] {
  const taken = new Set<string>();
  const result = headings.map(() => '');
  const take = (match: (heading: string, column: Column) => boolean) =>
    headings.forEach((written, i) => {
      const heading = folded(written);
      const found =
        heading && !result[i] && section.columns.find((column) => !taken.has(column.id) && match(heading, column));
      if (found) {
        result[i] = found.id;
        taken.add(found.id);
      }
    });
  take((heading, column) => names(column).slice(0, 2).includes(heading));
  take((heading, column) => names(column).includes(heading));
  take((heading, column) => names(column).some((name) => name.length > 3 && heading.startsWith(name)));
  return result;
}

/** Whether the first row names the columns. */
export function hasHeadings(section: Section, cells: string[][]): boolean {
  return cells.length > 1 && guess(section, cells[0]).filter((id) => id).length >= Math.min(2, cells[0].length);
}

/** Column by column, beginning at the one where the cursor is. */
export function inOrder(section: Section, from: string, width: number): string[] {
  const start = Math.max(0, section.columns.findIndex((column) => column.id === from));
  return Array.from({ length: width }, (_, i) => section.columns[start + i]?.id ?? '');
}

/** What a copied block becomes: cells by our columns. */
export function mapped(cells: string[][], columns: string[]): Record<string, string>[] {
  return cells
    .map((row) => {
      const result: Record<string, string> = {};
      row.forEach((value, i) => {
        if (columns[i] && value !== '') {
          result[columns[i]] = value;
        }
      });
      return result;
    })
    .filter((row) => Object.keys(row).length > 0);
}
