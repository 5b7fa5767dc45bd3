/* What lies beside the sheet until one asks: its history, and remarks on it. */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fill } from '../learning/keeping';
import { rowsOf, shown, type Comment, type Content, type Format, type Section, type Words } from './model';

interface Version {
  number: number;
  at: string;
  rows: number;
  why: string;
}

const LONGEST = 1_000;

@customElement('toolkit-side')
export class ToolkitSide extends LitElement {
  @property({ attribute: false }) words: Words = {};
  @property({ attribute: false }) asked?: Format;
  @property({ attribute: false }) comments: Comment[] = [];
  @property({ attribute: false }) content: Content = {};
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) ready = true;
  @property({ attribute: false }) call: (name: string, ...values: unknown[]) => Promise<unknown> = () =>
    Promise.reject(new Error());

  @state() private versions?: Version[];
  @state() private seen?: { version: Version; content: Content };
  @state() private problem = '';
  @state() private place = { section: '', row: '' };

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const words = this.words;
    return html`<button type="button" class="button-quiet" @click=${() => void this.openHistory()}>${words.history}</button>
      <button type="button" class="button-quiet" @click=${() => this.comment('', '')}>
        ${this.comments.length > 0 ? fill(words['comments-n'], this.comments.length) : words.comments}
      </button>
      <dialog id="toolkit-history" class="toolkit-dialog" aria-labelledby="toolkit-history-title">
        <h2 id="toolkit-history-title">${words['history-title']}</h2>
        ${this.history()} ${this.trouble()}
        <div class="actions">${this.closer('toolkit-history')}</div>
      </dialog>
      <dialog id="toolkit-comments" class="toolkit-dialog" aria-labelledby="toolkit-comments-title">
        <h2 id="toolkit-comments-title">${words['comments-title']}</h2>
        ${this.remarks()} ${this.trouble()}
        <div class="actions">
          <button type="button" class="button-primary" @click=${() => void this.add()}>${words['comment-add']}</button>
          ${this.closer('toolkit-comments')}
        </div>
      </dialog>`;
  }

  /** Opens the remarks, to add one on the row. */
  comment(section: string, row: string): void {
    this.place = { section, row };
    this.problem = '';
    this.open('toolkit-comments');
  }

  private open(id: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>(`#${id}`)?.showModal());
  }

  private closer(id: string): TemplateResult {
    const close = () => this.querySelector<HTMLDialogElement>(`#${id}`)?.close();
    return html`<button type="button" @click=${close}>${this.words.close}</button>`;
  }

  private trouble(): TemplateResult | typeof nothing {
    return this.problem ? html`<p class="form-error" role="alert">${this.problem}</p>` : nothing;
  }

  private async ask(name: string, ...values: unknown[]): Promise<string | undefined> {
    this.problem = '';
    try {
      const answer = (await this.call(name, ...values)) as { body: string; problem: string };
      this.problem = answer.problem;
      return answer.problem ? undefined : answer.body;
    } catch {
      this.problem = this.words.unreachable;
      return undefined;
    }
  }

  private async openHistory(): Promise<void> {
    this.versions = undefined;
    this.seen = undefined;
    this.open('toolkit-history');
    const body = await this.ask('versions');
    this.versions = body ? (JSON.parse(body) as Version[]) : [];
  }

  private history(): TemplateResult {
    const words = this.words;
    if (!this.versions) {
      return html`<p class="loading">${words.loading}</p>`;
    }
    if (this.seen) {
      return this.version(this.seen.version, this.seen.content);
    }
    if (this.versions.length === 0) {
      return html`<p>${words['history-empty']}</p>`;
    }
    return html`<p class="field-help">${words['history-help']}</p>
      <ul class="toolkit-versions">
        ${this.versions.map(
          (version) =>
            html`<li>
              <span>
                <strong>${version.at}</strong><br />
                <span class="field-help">${version.why}, ${fill(words[version.rows === 1 ? 'one-row' : 'rows'], version.rows)}</span>
              </span>
              <button type="button" aria-label="${words.look}: ${version.at}" @click=${() => void this.look(version)}>
                ${words.look}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  private async look(version: Version): Promise<void> {
    const body = await this.ask('version', version.number);
    if (body) {
      this.seen = { version, content: JSON.parse(body) as Content };
    }
  }

  private version(version: Version, content: Content): TemplateResult {
    const words = this.words;
    return html`<p>${fill(words['version-of'], version.at)}</p>
      <div class="toolkit-preview" tabindex="0" role="region" aria-label=${fill(words['version-of'], version.at)}>
        ${this.asked?.sections.map((section) => this.preview(section, content))}
      </div>
      <div class="actions">
        <button type="button" class="button-primary" ?disabled=${!this.ready} @click=${() => void this.restore(version)}>
          ${words.restore}
        </button>
        <button type="button" @click=${() => (this.seen = undefined)}>${words['all-versions']}</button>
      </div>
      <p class="field-help">${this.ready ? words['restore-help'] : words['restore-wait']}</p>`;
  }

  private preview(section: Section, content: Content): TemplateResult | typeof nothing {
    const rows = rowsOf(content, section.id).filter((row) => Object.keys(row.cells).length > 0);
    if (rows.length === 0) {
      return nothing;
    }
    const columns = section.columns.filter((column) => rows.some((row) => row.cells[column.id]));
    return html`<table>
      <caption>${section.title}</caption>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${column.label}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>${columns.map((column) => html`<td>${shown(column, row.cells[column.id] ?? '', this.words)}</td>`)}</tr>`,
        )}
      </tbody>
    </table>`;
  }

  private async restore(version: Version): Promise<void> {
    const body = await this.ask('restore', version.number, this.revision);
    if (body) {
      this.querySelector<HTMLDialogElement>('#toolkit-history')?.close();
      this.dispatchEvent(new CustomEvent('restored', { detail: body }));
    }
  }

  private nameOf(section: string, row: string): string {
    const asked = this.asked?.sections.find((each) => each.id === section);
    const place = rowsOf(this.content, section).findIndex((each) => each.id === row);
    if (!asked || place < 0) {
      return this.words['row-gone'];
    }
    const first = asked.columns[0];
    const name = rowsOf(this.content, section)[place].cells[first.id];
    return name ? shown(first, name, this.words) : `${asked.row} ${place + 1}`;
  }

  private remarks(): TemplateResult {
    const words = this.words;
    const on = this.place.section ? this.nameOf(this.place.section, this.place.row) : words['whole-sheet'];
    return html`${this.comments.length === 0 ? html`<p>${words['comments-empty']}</p>` : nothing}
      <ul class="toolkit-comments">
        ${this.comments.map(
          (comment) =>
            html`<li>
              <p class="field-help">
                ${comment.who}, ${comment.at}${comment.section
                  ? html` · ${this.nameOf(comment.section, comment.row)}`
                  : nothing}
              </p>
              <p class="toolkit-comment-words">${comment.words}</p>
              ${comment.own
                ? html`<button
                    type="button"
                    class="button-quiet"
                    aria-label="${words.remove}: ${comment.words.slice(0, 60)}"
                    @click=${() => void this.drop(comment)}
                  >
                    ${words.remove}
                  </button>`
                : nothing}
            </li>`,
        )}
      </ul>
      <label for="toolkit-comment">${fill(words['comment-on'], on)}</label>
      <textarea id="toolkit-comment" rows="3" maxlength=${LONGEST}></textarea>`;
  }

  private async add(): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>('#toolkit-comment');
    if (field) {
      const body = await this.ask('comment', this.place.section, this.place.row, field.value);
      if (body) {
        field.value = '';
        this.tell(body);
      }
    }
  }

  private async drop(comment: Comment): Promise<void> {
    const body = await this.ask('removeComment', comment.id);
    if (body) {
      this.tell(body);
    }
  }

  private tell(body: string): void {
    this.dispatchEvent(new CustomEvent('comments', { detail: JSON.parse(body) as Comment[] }));
  }
}
