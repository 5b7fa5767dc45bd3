/* What a worksheet asks for and what is filled in, as the server tells it; and how two windows' contents come together. */

export type Words = Record<string, string>;

export interface Choice {
  id: string;
  label: string;
  group?: string;
  also: string[];
}

export interface Column {
  id: string;
  label: string;
  hint: string;
  type: string;
  required: boolean;
  longest: number;
  unit: string;
  choices: Choice[];
  also: string[];
}

export interface Section {
  id: string;
  kind: 'table' | 'cards' | 'form';
  title: string;
  hint: string;
  row: string;
  columns: Column[];
}

export interface Format {
  id: string;
  title: string;
  sections: Section[];
}

export interface Row {
  id: string;
  cells: Record<string, string>;
}

export type Content = Record<string, Row[]>;

export interface Line {
  label: string;
  group?: string;
  values: number[];
  texts: string[];
}

export interface Chart {
  kind: 'bars' | 'pairs' | 'range' | 'flow';
  series: string[];
  lines: Line[];
  mark?: { value: number; label: string };
}

export interface Measured {
  name: string;
  title: string;
  sentence: string;
  notes: string[];
  formula: string;
  chart?: Chart;
}

/** What the server says about a content. */
export interface Told {
  findings: { section: string; row: string; column: string; text: string }[];
  corrections: { section: string; row: string; column: string; value: string }[];
  measures: Measured[];
  enough: string[];
  done: boolean;
}

export interface Comment {
  id: string;
  section: string;
  row: string;
  words: string;
  at: string;
  who: string;
  own: boolean;
}

export interface Opened {
  id: string;
  revision: number;
  at: string;
  content: Content;
  told: Told;
  comments: Comment[];
  csv: { title: string; href: string }[];
  board: string;
}

export const FORM_ROW = 'form';
export const MOST_ROWS = 500;

export function newRow(cells: Record<string, string> = {}): Row {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return { id: Array.from(bytes, (byte) => (byte % 36).toString(36)).join(''), cells };
}

export function rowsOf(content: Content, section: string): Row[] {
  return content[section] ?? [];
}

export function allRows(content: Content): number {
  return Object.values(content).reduce((sum, rows) => sum + rows.length, 0);
}

/** The content with one cell changed; the row is made if it is not there. */
export function withCell(content: Content, section: string, row: string, column: string, value: string): Content {
  const rows = rowsOf(content, section);
  const known = rows.some((each) => each.id === row);
  const change = (each: Row): Row => {
    const cells = { ...each.cells };
    if (value === '') {
      delete cells[column];
    } else {
      cells[column] = value;
    }
    return { id: each.id, cells };
  };
  const next = known
    ? rows.map((each) => (each.id === row ? change(each) : each))
    : [...rows, change({ id: row, cells: {} })];
  return { ...content, [section]: next };
}

export function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  if (!one || !other) {
    return one === other;
  }
  const keys = Object.keys(one.cells);
  return (
    keys.length === Object.keys(other.cells).length && keys.every((key) => one.cells[key] === other.cells[key])
  );
}

export function same(one: Content, other: Content): boolean {
  const sections = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...sections].every((section) => {
    const left = rowsOf(one, section);
    const right = rowsOf(other, section);
    return left.length === right.length && left.every((row, i) => row.id === right[i].id && sameRow(row, right[i]));
  });
}

/** A row that both windows have changed, each in its way. */
export interface Clash {
  section: string;
  row: string;
  mine?: Row;
  theirs?: Row;
}

export interface Merged {
  /** With everything that only one of the two has changed; of clashes, mine. */
  content: Content;
  clashes: Clash[];
  /** Rows taken over from the other window without a question. */
  taken: number;
}

/** Brings two contents together that both grew out of the base. Nothing that either has changed is left out silently. */
export function merge(base: Content, mine: Content, theirs: Content): Merged {
  const content: Content = {};
  const clashes: Clash[] = [];
  let taken = 0;
  for (const section of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const find = (of: Content, id: string) => rowsOf(of, section).find((row) => row.id === id);
    const result: Row[] = [];
    const decide = (id: string) => {
      const [before, my, their] = [find(base, id), find(mine, id), find(theirs, id)];
      const iChanged = !sameRow(before, my);
      const theyChanged = !sameRow(before, their);
      if (iChanged && theyChanged && !sameRow(my, their)) {
        clashes.push({ section, row: id, mine: my, theirs: their });
        return my ?? their;
      }
      if (theyChanged && !iChanged) {
        taken++;
        return their;
      }
      return my;
    };
    for (const row of rowsOf(mine, section)) {
      const kept = decide(row.id);
      if (kept) {
        result.push(kept);
      }
    }
    for (const row of rowsOf(theirs, section)) {
      if (!find(mine, row.id)) {
        const kept = decide(row.id);
        if (kept) {
          result.push(kept);
        }
      }
    }
    content[section] = result;
  }
  return { content, clashes, taken };
}

/** The content with the clashing rows as they were chosen. */
export function settled(merged: Merged, choices: ('mine' | 'theirs')[]): Content {
  const content = { ...merged.content };
  merged.clashes.forEach((clash, i) => {
    const wanted = choices[i] === 'theirs' ? clash.theirs : clash.mine;
    const rows = rowsOf(content, clash.section);
    content[clash.section] = wanted
      ? rows.map((row) => (row.id === clash.row ? wanted : row))
      : rows.filter((row) => row.id !== clash.row);
  });
  return content;
}

/** What a cell says, in the words of its column. */
export function shown(column: Column, value: string, words: Words): string {
  if (column.type === 'choice') {
    return column.choices.find((choice) => choice.id === value)?.label ?? value;
  }
  if (column.type === 'tags') {
    return value
      .split(', ')
      .map((id) => column.choices.find((choice) => choice.id === id)?.label ?? id)
      .join(', ');
  }
  if (column.type === 'yes-no') {
    return value === 'yes' ? words.yes : value === 'no' ? words.no : value;
  }
  return value;
}
