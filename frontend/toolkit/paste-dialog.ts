/* Taking rows from a spreadsheet: which column is which is guessed, shown with samples, and can be changed. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fill } from '../learning/keeping';
import type { Section, Words } from './model';
import { cellsOf, guess, hasHeadings, inOrder, mapped, MOST_CHARACTERS } from './pasting';

const SAMPLES = 3;

export interface Pasted {
  rows: Record<string, string>[];
  replace: boolean;
}

@customElement('toolkit-paste')
export class ToolkitPaste extends LitElement {
  @property({ attribute: false }) section?: Section;
  @property({ attribute: false }) words: Words = {};
  /** How many more rows the sheet takes, and how many this section has. */
  @property({ type: Number }) room = 0;
  @property({ type: Number }) present = 0;

  @state() private cells: string[][] = [];
  @state() private headings = false;
  @state() private columns: string[] = [];
  @state() private replace = false;
  @state() private problem = '';

  private from = '';
  private done?: (pasted: Pasted) => void;

  override createRenderRoot(): this {
    return this;
  }

  /** Opens the dialog, with what was pasted already if it was. */
  async open(section: Section, from: string, text: string, done: (pasted: Pasted) => void): Promise<void> {
    this.section = section;
    this.from = from;
    this.done = done;
    this.replace = false;
    this.cells = [];
    this.problem = '';
    if (text) {
      this.take(text);
    }
    await this.updateComplete;
    this.dialog?.showModal();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private take(text: string): void {
    if (text.length > MOST_CHARACTERS) {
      this.problem = this.words['paste-too-long'];
      return;
    }
    const section = this.section;
    if (!section) {
      return;
    }
    this.problem = '';
    this.cells = cellsOf(text);
    this.headings = hasHeadings(section, this.cells);
    this.match();
  }

  private match(): void {
    const section = this.section;
    if (section) {
      this.columns = this.headings
        ? guess(section, this.cells[0] ?? [])
        : inOrder(section, this.from, this.cells[0]?.length ?? 0);
    }
  }

  private get body(): string[][] {
    return this.headings ? this.cells.slice(1) : this.cells;
  }

  override render(): TemplateResult {
    const words = this.words;
    return html`<dialog class="toolkit-dialog toolkit-paste" aria-labelledby="toolkit-paste-title">
      <h2 id="toolkit-paste-title">${words['paste-title']}</h2>
      ${this.cells.length === 0 ? this.asking() : this.matching()}
      ${this.problem ? html`<p class="form-error" role="alert">${this.problem}</p>` : nothing}
      <div class="actions">
        ${this.cells.length > 0
          ? html`<button type="button" class="button-primary" @click=${() => this.finish()}>
              ${fill(words['paste-take'], this.body.length)}
            </button>`
          : nothing}
        <button type="button" @click=${() => this.dialog?.close()}>${words.cancel}</button>
      </div>
    </dialog>`;
  }

  private asking(): TemplateResult {
    return html`<p id="toolkit-paste-help">${this.words['paste-help']}</p>
      <textarea
        id="toolkit-paste-text"
        aria-label=${this.words['paste-field']}
        aria-describedby="toolkit-paste-help"
        rows="6"
        @input=${(event: Event) => this.take((event.target as HTMLTextAreaElement).value)}
      ></textarea>`;
  }

  private matching(): TemplateResult {
    const words = this.words;
    const first = this.cells[0] ?? [];
    const leftOut = this.columns.filter((column) => !column).length;
    return html`<p>${fill(words['paste-found'], this.body.length, first.length)}</p>
      <label class="toolkit-check">
        <input
          type="checkbox"
          .checked=${this.headings}
          @change=${(event: Event) => {
            this.headings = (event.target as HTMLInputElement).checked;
            this.match();
          }}
        />${words['paste-headings']}
      </label>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${words['paste-columns']}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words['paste-theirs']}</th>
              <th scope="col">${words['paste-ours']}</th>
              <th scope="col">${words['paste-sample']}</th>
            </tr>
          </thead>
          <tbody>
            ${first.map((heading, i) => this.column(heading, i))}
          </tbody>
        </table>
      </div>
      ${leftOut > 0 ? html`<p class="toolkit-left-out">${fill(words['paste-left-out'], leftOut)}</p>` : nothing}
      ${this.present > 0
        ? html`<fieldset class="toolkit-where">
            <legend class="visually-hidden">${words['paste-where']}</legend>
            <label class="toolkit-check">
              <input type="radio" name="toolkit-where" .checked=${!this.replace} @change=${() => (this.replace = false)} />
              ${fill(words['paste-add'], this.present)}
            </label>
            <label class="toolkit-check">
              <input type="radio" name="toolkit-where" .checked=${this.replace} @change=${() => (this.replace = true)} />
              ${fill(words['paste-replace'], this.present)}
            </label>
          </fieldset>`
        : nothing}`;
  }

  private column(heading: string, place: number): TemplateResult {
    const name = this.headings ? heading : fill(this.words['paste-column'], place + 1);
    const samples = this.body
      .map((row) => row[place])
      .filter((value) => value)
      .slice(0, SAMPLES)
      .join(' · ');
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        <select
          aria-label=${fill(this.words['paste-goes-to'], name)}
          @change=${(event: Event) => this.choose(place, (event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${!this.columns[place]}>${this.words['paste-nowhere']}</option>
          ${this.section?.columns.map(
            (column) =>
              html`<option value=${column.id} ?selected=${this.columns[place] === column.id}>${column.label}</option>`,
          )}
        </select>
      </td>
      <td class="toolkit-sample">${samples}</td>
    </tr>`;
  }

  private choose(place: number, column: string): void {
    this.columns = this.columns.map((each, i) => (i === place ? column : column && each === column ? '' : each));
  }

  private finish(): void {
    const rows = mapped(this.body, this.columns);
    const room = this.replace ? this.room + this.present : this.room;
    if (rows.length === 0) {
      this.problem = this.words['paste-nothing'];
    } else if (rows.length > room) {
      this.problem = fill(this.words['paste-too-many'], rows.length, room);
    } else {
      this.dialog?.close();
      this.done?.({ rows, replace: this.replace });
    }
  }
}
