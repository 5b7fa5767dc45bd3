/* A worksheet that is filled in: tables that grow, cards and forms, with what they come to beside them. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../learning/keeping';
import { cell } from './cells';
import { conflicting, type Choosing, type Conflict } from './conflict';
import { atTheEdge, neighbour } from './keys';
import { Keeping, type Mode, type Reply } from './keeping';
import './measures';
import {
  allRows,
  FORM_ROW,
  merge,
  MOST_ROWS,
  newRow,
  rowsOf,
  settled,
  withCell,
  type Column,
  type Comment,
  type Content,
  type Format,
  type Opened,
  type Row,
  type Section,
  type Told,
  type Words,
} from './model';
import './paste-dialog';
import type { Pasted, ToolkitPaste } from './paste-dialog';
import './side';
import type { ToolkitSide } from './side';

/** The component on the server; there once the element is attached. */
interface Server {
  save(known: number, content: string, mode: Mode): Promise<Reply>;
}

const UNDOS = 60;

@customElement('toolkit-sheet')
export class ToolkitSheet extends LitElement {
  @property() format = '';
  @property() sheet = '';
  @property() words = '{}';
  @property() names = '{}';
  @property({ type: Boolean }) lesson = false;

  private asked: Format = { id: '', title: '', sections: [] };
  private all: Words = {};
  private opened?: Opened;
  private keeping?: Keeping;
  private told: Told = { findings: [], corrections: [], measures: [], enough: [], done: false };
  private problems = new Map<string, string>();
  private comments: Comment[] = [];
  private undos: Content[] = [];
  private undoKey = '';
  private conflict?: Conflict;
  private openRow = '';
  private menuRow = '';
  private menuSection = '';
  private note = '';
  private at = '';
  private waitingCorrections: Told['corrections'] = [];
  private readonly call = (name: string, ...values: unknown[]) =>
    this.server((server) =>
      (server as unknown as Record<string, (...v: unknown[]) => Promise<unknown>>)[name](...values),
    );
  private readonly commented = (event: CustomEvent<Comment[]>) => {
    this.comments = event.detail;
    this.requestUpdate();
  };
  private readonly restore = (event: CustomEvent<string>) => this.restored(event.detail);
  private readonly leaving = () => this.keeping?.flush();

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.leaving);
    document.addEventListener('visibilitychange', this.leaving);
    this.keeping?.resume();
  }

  override disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.leaving);
    document.removeEventListener('visibilitychange', this.leaving);
    this.keeping?.stop();
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('words')) {
      this.all = JSON.parse(this.words) as Words;
    }
    if (changed.has('format') && this.format) {
      this.asked = JSON.parse(this.format) as Format;
    }
    if (changed.has('sheet') && this.sheet) {
      this.take(JSON.parse(this.sheet) as Opened);
    }
  }

  /** Shows a sheet as the server has it, at first and after an earlier version was restored. */
  private take(opened: Opened): void {
    this.keeping?.stop();
    const before = this.keeping;
    this.opened = opened;
    this.comments = opened.comments;
    this.at = opened.at;
    this.hear(opened.told);
    this.keeping = new Keeping(opened.id, opened.content, opened.content, opened.revision, {
      send: (known, content, mode) => this.server((server) => server.save(known, content, mode)),
      saved: (reply, sent) => this.saved(reply, sent),
      stale: (theirs, revision) => this.stale(theirs, revision),
      changed: () => this.requestUpdate(),
    });
    if (before) {
      this.undos.push(before.content);
    } else {
      this.keeping.recall();
    }
  }

  private get content(): Content {
    return this.keeping?.content ?? {};
  }

  /** The server's side may come a moment after the element. */
  private async server<T>(call: (server: Server) => Promise<T>): Promise<T> {
    for (let tries = 0; tries < 40; tries++) {
      const server = (this as unknown as { $server?: Server }).$server;
      if (server) {
        return call(server);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Not connected');
  }

  // What the server says

  private hear(told: Told): void {
    this.told = told;
    this.problems = new Map(told.findings.map((each) => [`${each.section}/${each.row}/${each.column}`, each.text]));
  }

  private saved(reply: Reply, sent: Content): void {
    this.at = reply.at;
    const told = JSON.parse(reply.body) as Told;
    this.hear(told);
    this.correct(told.corrections, sent);
    this.requestUpdate();
  }

  /** Takes over how the server has stored what was typed, except where somebody is typing still. */
  private correct(corrections: Told['corrections'], sent: Content): void {
    const keeping = this.keeping;
    if (!keeping) {
      return;
    }
    const focused = (document.activeElement as HTMLElement | null)?.id ?? '';
    const find = (content: Content, section: string, row: string) =>
      rowsOf(content, section).find((each) => each.id === row);
    this.waitingCorrections = [];
    for (const each of corrections) {
      const typed = find(sent, each.section, each.row)?.cells[each.column] ?? '';
      if (cellId(each.section, each.row, each.column) === focused) {
        this.waitingCorrections.push(each);
      } else {
        keeping.base = withCell(keeping.base, each.section, each.row, each.column, each.value);
        if ((find(keeping.content, each.section, each.row)?.cells[each.column] ?? '') === typed) {
          keeping.content = withCell(keeping.content, each.section, each.row, each.column, each.value);
        }
      }
    }
  }

  private left(): void {
    const waiting = this.waitingCorrections;
    const keeping = this.keeping;
    if (waiting.length > 0 && keeping && !keeping.isWaiting) {
      this.waitingCorrections = [];
      requestAnimationFrame(() => {
        this.correct(waiting, keeping.base);
        this.requestUpdate();
      });
    }
  }

  private stale(theirs: Content, revision: number): void {
    const keeping = this.keeping;
    if (!keeping) {
      return;
    }
    const merged = merge(keeping.base, keeping.content, theirs);
    if (merged.clashes.length === 0) {
      this.note = fill(this.all.merged, merged.taken);
      keeping.settle(merged.content, theirs, revision);
    } else {
      this.conflict = { merged, theirs, revision, choices: merged.clashes.map(() => 'mine') };
      this.requestUpdate();
      void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>('#toolkit-conflict')?.showModal());
    }
    this.requestUpdate();
  }

  private settle(content: Content): void {
    const conflict = this.conflict;
    if (conflict && this.keeping) {
      this.querySelector<HTMLDialogElement>('#toolkit-conflict')?.close();
      this.conflict = undefined;
      this.remember('');
      this.keeping.settle(content, conflict.theirs, conflict.revision);
      this.requestUpdate();
    }
  }

  // What somebody does

  private give(section: string, row: string, column: string, value: string): void {
    this.remember(`${section}/${row}/${column}`);
    this.change(withCell(this.content, section, row, column, value), 'typing');
  }

  private change(content: Content, mode: Mode): void {
    this.note = '';
    this.keeping?.change(content, mode);
    this.requestUpdate();
  }

  /** For undoing; typing in one cell is one step. */
  private remember(key: string): void {
    if (!key || key !== this.undoKey) {
      this.undos.push(this.content);
      this.undos.splice(0, this.undos.length - UNDOS);
    }
    this.undoKey = key;
  }

  private undo(): void {
    const before = this.undos.pop();
    if (before) {
      this.undoKey = '';
      this.keeping?.change(before, 'much');
      this.note = this.all.undone;
      this.requestUpdate();
    }
  }

  private setRows(section: Section, rows: Row[], mode: Mode = 'typing'): void {
    this.remember('');
    this.change({ ...this.content, [section.id]: rows }, mode);
  }

  private async add(section: Section, at?: number): Promise<void> {
    if (allRows(this.content) >= MOST_ROWS) {
      this.note = fill(this.all['no-room'], MOST_ROWS);
      this.requestUpdate();
      return;
    }
    const rows = rowsOf(this.content, section.id);
    const row = newRow();
    const place = at ?? rows.length;
    this.openRow = row.id;
    this.setRows(section, [...rows.slice(0, place), row, ...rows.slice(place)]);
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-row="${row.id}"] [data-cell], [data-row="${row.id}"] input`)?.focus();
  }

  private async move(section: Section, id: string, by: number): Promise<void> {
    const rows = [...rowsOf(this.content, section.id)];
    const from = rows.findIndex((row) => row.id === id);
    const to = from + by;
    if (to < 0 || to >= rows.length) {
      return;
    }
    rows.splice(to, 0, ...rows.splice(from, 1));
    this.setRows(section, rows);
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-row="${id}"] .toolkit-row-button`)?.focus();
  }

  private async removeRow(section: Section, id: string): Promise<void> {
    const rows = rowsOf(this.content, section.id);
    const place = rows.findIndex((row) => row.id === id);
    this.setRows(
      section,
      rows.filter((row) => row.id !== id),
      'much',
    );
    this.note = fill(this.all.removed, section.row, place + 1);
    await this.updateComplete;
    const next = rows[place + 1] ?? rows[place - 1];
    const selector = next ? `[data-row="${next.id}"] .toolkit-row-button` : `[data-add="${section.id}"]`;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  private paste(section: Section, from: string, text: string): void {
    const dialog = this.querySelector<ToolkitPaste>('toolkit-paste');
    if (dialog) {
      const present = rowsOf(this.content, section.id).filter((row) => Object.keys(row.cells).length > 0);
      dialog.present = present.length;
      dialog.room = MOST_ROWS - allRows(this.content) + rowsOf(this.content, section.id).length - present.length;
      void dialog.open(section, from, text, (pasted) => this.pasted(section, present, pasted));
    }
  }

  private pasted(section: Section, present: Row[], pasted: Pasted): void {
    const rows = pasted.rows.map((cells) => newRow(cells));
    this.setRows(section, pasted.replace ? rows : [...present, ...rows], 'much');
    this.note = fill(this.all.pasted, rows.length);
  }

  private onPaste(event: ClipboardEvent, section: Section): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-column]')?.dataset.column ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const isBlock = text.includes('\t') || (/<table/i.test(html) && text.trim().includes('\n'));
    if (isBlock && from) {
      event.preventDefault();
      this.paste(section, from, text);
    }
  }

  private onKey(event: KeyboardEvent, section: Section): void {
    const target = event.target as HTMLElement;
    if (!target.dataset || target.dataset.cell === undefined || event.isComposing) {
      return;
    }
    const place = target.closest<HTMLElement>('[data-column]');
    const row = target.closest<HTMLElement>('[data-row]');
    if (!place || !row) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && target.tagName !== 'SUMMARY') {
      event.preventDefault();
      const below = neighbour(place, row, 0, 1);
      if (below) {
        below.focus();
      } else {
        void this.add(section);
      }
      return;
    }
    const move = atTheEdge(event, target);
    if (move) {
      const next = neighbour(place, row, move.x, move.y);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  }

  private onUndoKey(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      this.undo();
    }
  }

  // What is shown

  override render(): TemplateResult | typeof nothing {
    const opened = this.opened;
    if (!opened) {
      return nothing;
    }
    return html`<div class="toolkit-sheet" @keydown=${(event: KeyboardEvent) => this.onUndoKey(event)}>
      <div class="toolkit-bar">
        ${this.line()}
        <div class="toolkit-tools">
          <button type="button" class="button-quiet" ?disabled=${this.undos.length === 0} @click=${() => this.undo()}>
            ${this.all.undo}
          </button>
          <toolkit-side
            .words=${this.all}
            .asked=${this.asked}
            .comments=${this.comments}
            .content=${this.content}
            .revision=${this.keeping?.revision ?? 0}
            .ready=${this.keeping?.state === 'saved'}
            .call=${this.call}
            @comments=${this.commented}
            @restored=${this.restore}
          ></toolkit-side>
          ${this.downloads(opened)}
          <a class="button-quiet" href=${opened.board}>${this.all.board}</a>
        </div>
      </div>
      <div class="toolkit-halves">
        <div class="toolkit-sections">${this.asked.sections.map((section) => this.section(section))}</div>
        <aside class="toolkit-measures" aria-label=${this.all.measures}>
          ${this.enough()}
          <toolkit-measures .words=${this.words} .measures=${this.told.measures}></toolkit-measures>
        </aside>
      </div>
      ${this.lists()}
      <toolkit-paste .words=${this.all}></toolkit-paste>
      ${this.menu()}
      ${this.conflict
        ? conflicting(this.conflict, this.asked, this.all, this.choosing(this.conflict))
        : nothing}
    </div>`;
  }

  private choosing(conflict: Conflict): Choosing {
    return {
      choose: (place, side) => {
        conflict.choices.splice(place, 1, side);
        this.requestUpdate();
      },
      settle: () => this.settle(settled(conflict.merged, conflict.choices)),
      mine: () => this.settle(this.keeping?.content ?? {}),
      theirs: () => this.settle(conflict.theirs),
    };
  }

  private restored(json: string): void {
    this.take(JSON.parse(json) as Opened);
    this.note = this.all.restored;
    this.requestUpdate();
  }

  private line(): TemplateResult {
    const keeping = this.keeping;
    const words = this.all;
    const state = keeping?.state ?? 'saved';
    const sentence =
      state === 'refused'
        ? (keeping?.problem ?? '')
        : state === 'saving'
          ? words.saving
          : state === 'kept'
            ? words.kept
            : state === 'conflict'
              ? words['conflict-line']
              : fill(words.saved, this.at);
    const wrong = this.told.findings.length;
    return html`<p class="toolkit-line toolkit-line-${state}" id="toolkit-line" role="status">
      <span>${sentence}</span>
      ${wrong > 0 ? html`<span class="toolkit-wrong">${fill(words[wrong === 1 ? 'one-wrong' : 'wrong'], wrong)}</span>` : nothing}
      ${this.note ? html`<span>${this.note}</span>` : nothing}
    </p>`;
  }

  private downloads(opened: Opened): TemplateResult {
    return html`<details class="toolkit-drop">
      <summary class="toolkit-drop-button">${this.all.download}</summary>
      <ul>
        ${opened.csv.map(
          (each) => html`<li><a href=${each.href} download router-ignore>${each.title}</a></li>`,
        )}
      </ul>
    </details>`;
  }

  private enough(): TemplateResult | typeof nothing {
    if (!this.lesson || this.told.enough.length === 0) {
      return nothing;
    }
    return html`<div class="toolkit-enough ${this.told.done ? 'toolkit-enough-done' : ''}">
      <p>${this.told.done ? this.all['enough-done'] : this.all.enough}</p>
      <ul>
        ${this.told.enough.map((each) => html`<li>${each}</li>`)}
      </ul>
    </div>`;
  }

  private section(section: Section): TemplateResult {
    return html`<section class="toolkit-section toolkit-section-${section.kind}" aria-labelledby="toolkit-${section.id}">
      <h2 id="toolkit-${section.id}">${section.title}</h2>
      ${section.hint ? html`<p class="toolkit-hint">${section.hint}</p>` : nothing}
      ${section.kind === 'form' ? this.form(section) : section.kind === 'cards' ? this.cards(section) : this.table(section)}
    </section>`;
  }

  private cellOf(section: Section, row: Row, column: Column, number: number, roomy: boolean): TemplateResult {
    return cell({
      id: cellId(section.id, row.id, column.id),
      column,
      value: row.cells[column.id] ?? '',
      problem: this.problems.get(`${section.id}/${row.id}/${column.id}`) ?? '',
      name: section.kind === 'form' ? column.label : fill(this.all['cell-name'], column.label, number),
      words: this.all,
      roomy,
      give: (value) => this.give(section.id, row.id, column.id, value),
    });
  }

  private fields(section: Section, row: Row, number: number): TemplateResult {
    return html`${section.columns.map(
      (column) =>
        html`<div class="toolkit-field toolkit-field-${column.type === 'text' && column.longest <= 40 ? 'short' : column.type}" data-column=${column.id}>
          <label for=${cellId(section.id, row.id, column.id)}>
            ${column.label}${column.required ? html`<span class="toolkit-required" aria-hidden="true">*</span>` : nothing}
          </label>
          ${column.hint ? html`<p class="field-help">${column.hint}</p>` : nothing}
          ${this.cellOf(section, row, column, number, true)}
        </div>`,
    )}`;
  }

  private form(section: Section): TemplateResult {
    const row = rowsOf(this.content, section.id)[0] ?? { id: FORM_ROW, cells: {} };
    return html`<div class="toolkit-form" @focusout=${() => this.left()}>${this.fields(section, row, 1)}</div>`;
  }

  private cards(section: Section): TemplateResult {
    const rows = rowsOf(this.content, section.id);
    return html`<div
        class="toolkit-card-row"
        @paste=${(event: ClipboardEvent) => this.onPaste(event, section)}
        @focusout=${() => this.left()}
      >
        ${repeat(
          rows,
          (row) => row.id,
          (row, i) =>
            html`<div class="toolkit-card" data-row=${row.id} role="group" aria-label="${section.row} ${i + 1}">
              ${this.rowButton(section, row, i)} ${this.fields(section, row, i + 1)}
            </div>`,
        )}
      </div>
      ${this.adding(section, rows.length)}`;
  }

  private table(section: Section): TemplateResult {
    const rows = rowsOf(this.content, section.id);
    return html`<div class="toolkit-scroll" role="group" tabindex="0" aria-labelledby="toolkit-${section.id}">
        <table
          class="toolkit-table"
          @keydown=${(event: KeyboardEvent) => this.onKey(event, section)}
          @paste=${(event: ClipboardEvent) => this.onPaste(event, section)}
          @focusout=${() => this.left()}
        >
          <thead>
            <tr>
              <td class="toolkit-corner"></td>
              ${section.columns.map(
                (column) =>
                  html`<th scope="col" class="toolkit-col-${column.type}">
                    ${column.label}${column.required
                      ? html`<span class="toolkit-required" aria-hidden="true">*</span>`
                      : nothing}
                    ${column.hint ? html`<span class="toolkit-col-hint">${column.hint}</span>` : nothing}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              rows,
              (row) => row.id,
              (row, i) =>
                guard([row, i, rows.length, this.problemsOf(section, row), this.openRow === row.id, this.remarks(section, row)], () =>
                  this.tableRow(section, row, i),
                ),
            )}
          </tbody>
        </table>
      </div>
      ${this.adding(section, rows.length)}`;
  }

  private problemsOf(section: Section, row: Row): string {
    return this.told.findings
      .filter((each) => each.section === section.id && each.row === row.id)
      .map((each) => each.column + each.text)
      .join('|');
  }

  private remarks(section: Section, row: Row): number {
    return this.comments.filter((each) => each.section === section.id && each.row === row.id).length;
  }

  private tableRow(section: Section, row: Row, place: number): TemplateResult {
    const [first] = section.columns;
    const open = this.openRow === row.id;
    const title = row.cells[first.id] || `${section.row} ${place + 1}`;
    return html`<tr data-row=${row.id} class=${open ? 'toolkit-open' : ''}>
      <th scope="row" class="toolkit-number-cell">
        ${this.rowButton(section, row, place)}
        <button
          type="button"
          class="button-quiet toolkit-unfold"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => {
            this.openRow = open ? '' : row.id;
            this.requestUpdate();
          }}
        >
          ${title}
        </button>
      </th>
      ${section.columns.map(
        (column) =>
          html`<td
            data-column=${column.id}
            class="toolkit-cell-${column.type} ${this.problems.has(`${section.id}/${row.id}/${column.id}`)
              ? 'toolkit-cell-wrong'
              : ''}"
          >
            <span class="toolkit-cell-label" aria-hidden="true">${column.label}</span>
            ${this.cellOf(section, row, column, place + 1, false)}
          </td>`,
      )}
    </tr>`;
  }

  private rowButton(section: Section, row: Row, place: number): TemplateResult {
    const remarks = this.remarks(section, row);
    return html`<button
      type="button"
      class="toolkit-row-button ${remarks > 0 ? 'toolkit-remarked' : ''}"
      aria-haspopup="true"
      aria-label=${fill(this.all[remarks > 0 ? 'row-menu-remarks' : 'row-menu'], section.row, place + 1, remarks)}
      @click=${(event: Event) => this.openMenu(event.currentTarget as HTMLElement, section, row)}
    >
      ${place + 1}
    </button>`;
  }

  private openMenu(button: HTMLElement, section: Section, row: Row): void {
    this.menuSection = section.id;
    this.menuRow = row.id;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const menu = this.querySelector<HTMLElement>('#toolkit-menu');
      if (menu) {
        const box = button.getBoundingClientRect();
        menu.showPopover();
        menu.style.left = `${Math.min(box.left, window.innerWidth - menu.offsetWidth - 8)}px`;
        menu.style.top = `${Math.min(box.bottom + 4, window.innerHeight - menu.offsetHeight - 8)}px`;
        menu.querySelector<HTMLElement>('button')?.focus();
      }
    });
  }

  private menu(): TemplateResult {
    const section = this.asked.sections.find((each) => each.id === this.menuSection);
    const entry = (label: string, work: (section: Section) => void, danger = false) =>
      html`<button
        type="button"
        class="button-quiet ${danger ? 'toolkit-danger' : ''}"
        @click=${() => {
          this.querySelector<HTMLElement>('#toolkit-menu')?.hidePopover();
          if (section) {
            work(section);
          }
        }}
      >
        ${label}
      </button>`;
    const place = section ? rowsOf(this.content, section.id).findIndex((row) => row.id === this.menuRow) : 0;
    return html`<div id="toolkit-menu" class="toolkit-menu" popover="auto" role="group" aria-label=${this.all['row-actions']}>
      ${entry(this.all.up, (each) => void this.move(each, this.menuRow, -1))}
      ${entry(this.all.down, (each) => void this.move(each, this.menuRow, 1))}
      ${entry(this.all['insert-below'], (each) => void this.add(each, place + 1))}
      ${entry(this.all.comment, (each) => this.remark(each))}
      ${entry(this.all.remove, (each) => void this.removeRow(each, this.menuRow), true)}
    </div>`;
  }

  private remark(section: Section): void {
    this.querySelector<ToolkitSide>('toolkit-side')?.comment(section.id, this.menuRow);
  }

  private adding(section: Section, count: number): TemplateResult {
    return html`<div class="toolkit-adding">
      <button type="button" data-add=${section.id} @click=${() => void this.add(section)}>
        ${fill(this.all.add, section.row)}
      </button>
      <button type="button" class="button-quiet" @click=${() => this.paste(section, '', '')}>${this.all.paste}</button>
      <span class="toolkit-count">${count > 0 ? fill(this.all[count === 1 ? 'one-row' : 'rows'], count) : this.all.empty}</span>
    </div>`;
  }

  /** Names that are suggested: those the server knows, and those in the sheet. */
  private lists(): TemplateResult {
    const known = JSON.parse(this.names) as Record<string, string[]>;
    return html`${['organisation', 'person'].map((type) => {
      const names = new Set(known[type] ?? []);
      this.asked.sections.forEach((section) =>
        section.columns
          .filter((column) => column.type === type)
          .forEach((column) =>
            rowsOf(this.content, section.id).forEach((row) => {
              const name = row.cells[column.id];
              if (name && names.size < MOST_ROWS) {
                names.add(name);
              }
            }),
          ),
      );
      return html`<datalist id="toolkit-names-${type}">${[...names].map((name) => html`<option value=${name}></option>`)}</datalist>`;
    })}`;
  }
}

function cellId(section: string, row: string, column: string): string {
  return `c-${section}-${row}-${column}`;
}
