/* Where a mentor marks: rubric clicks, remarks at passages, feedback as a whole; every mark is kept as it is given. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { deliver, fill, Kept, newId, parse, type Words } from '../learning/keeping';
import { changes } from './changes';

interface Criterion {
  id: string;
  title: string;
  levels: string[];
}

interface Remark {
  id: string;
  start: number;
  length: number;
  text: string;
}

interface Marks {
  revision: number;
  levels: Record<string, number>;
  feedback: string;
  remarks: Remark[];
}

interface Phrase {
  id: string;
  text: string;
  revision: number;
}

interface WorkFile {
  name: string;
  size: string;
  href: string;
}

interface Told {
  kind: 'saved' | 'conflict' | 'refused';
  revision: number;
  at: string;
  by: string;
  state: string;
  problem: string;
}

type Send = (server: Record<string, (...args: unknown[]) => Promise<Told>>, known: number) => Promise<Told>;

const PAUSE = 800;
const LEAST = 2;
const MEAN = 3;

@customElement('assignment-marking')
export class AssignmentMarking extends LitElement {
  @property() submission = '';
  @property() text = '';
  @property() earlier = '';
  @property() rubric = '';
  @property({ attribute: false }) state = '';
  @property() phrases = '';
  @property() files = '';
  @property() words = '';
  @property({ type: Number }) longest = 8_000;
  @property({ type: Number }) longestRemark = 4_000;

  @state() private marks: Marks = { revision: 0, levels: {}, feedback: '', remarks: [] };
  @state() private bank: Phrase[] = [];
  @state() private draft: Remark | undefined;
  @state() private editing: Phrase | undefined;
  @state() private line = '';
  @state() private problem = '';
  @state() private bankProblem = '';
  @state() private conflict: { by: string; marks: Marks } | undefined;
  @state() private comparing = false;
  @state() private busy = false;
  private queue: Promise<unknown> = Promise.resolve();
  private timer = 0;
  /** Whether the feedback differs from what the server has. */
  private changed = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('state')) {
      this.marks = parse<Marks>(this.state, this.marks);
      const kept = this.keptFeedback.value;
      if (kept !== undefined && kept !== this.marks.feedback) {
        this.marks = { ...this.marks, feedback: kept };
        this.changed = true;
        this.saveFeedback();
      }
      this.draft = this.keptRemark.value;
    }
    if (changed.has('phrases')) {
      this.bank = parse<Phrase[]>(this.phrases, []);
    }
  }

  override render(): TemplateResult {
    return html`<div class="marking">
      <section class="marking-work">${this.reading()} ${this.filing()}</section>
      <section class="marking-marks">${this.conflicting()} ${this.judging()} ${this.saying()} ${this.deciding()}</section>
    </div>`;
  }

  private reading(): TemplateResult {
    const words = this.all;
    return html`<h2>${words.text}</h2>
      <p class="field-help">${words['text-help']}</p>
      ${this.earlier
        ? html`<div class="assignment-tabs">
            <button type="button" class="button-quiet" aria-pressed=${!this.comparing} @click=${() => (this.comparing = false)}>
              ${words.typed}
            </button>
            <button type="button" class="button-quiet" aria-pressed=${this.comparing} @click=${() => (this.comparing = true)}>
              ${words.changes}
            </button>
          </div>`
        : nothing}
      ${this.comparing ? this.compared() : this.passages()}
      <p class="actions">
        <button type="button" @click=${() => this.remarkOnSelection()}>${words.remark}</button>
      </p>
      ${this.draft ? this.remarking(this.draft) : nothing} ${this.remarks()}`;
  }

  private compared(): TemplateResult {
    return html`<p class="field-help">${this.all['changes-help']}</p>
      <div class="assignment-text">${changes(this.earlier, this.text).map((part) =>
        part.kind === 'same' ? part.text : part.kind === 'new' ? html`<ins>${part.text}</ins>` : html`<del>${part.text}</del>`,
      )}</div>`;
  }

  /** The text by paragraphs, each with a button, so that a remark needs no mouse. */
  private passages(): TemplateResult {
    const words = this.all;
    return html`<div class="assignment-text marking-text">${this.paragraphs().map(
      (paragraph, number) => html`<div class="marking-paragraph" data-start=${paragraph.start}><div class="marking-passage">${this.marked(
        paragraph.start,
        paragraph.text,
      )}</div><button
            type="button"
            class="button-quiet marking-add"
            aria-label=${fill(words.paragraph, number + 1)}
            title=${fill(words.paragraph, number + 1)}
            @click=${() => this.begin(paragraph.start, paragraph.text.length)}
          >+</button></div>`,
    )}</div>`;
  }

  private paragraphs(): { start: number; text: string }[] {
    const found: { start: number; text: string }[] = [];
    for (const match of this.text.matchAll(/[^\n](?:.|\n(?!\s*\n))*/g)) {
      found.push({ start: match.index, text: match[0] });
    }
    return found;
  }

  private marked(start: number, text: string): (string | TemplateResult)[] {
    const edges = new Set([0, text.length]);
    for (const remark of this.marks.remarks) {
      for (const edge of [remark.start - start, remark.start + remark.length - start]) {
        if (edge > 0 && edge < text.length) {
          edges.add(edge);
        }
      }
    }
    const sorted = [...edges].sort((a, b) => a - b);
    const parts: (string | TemplateResult)[] = [];
    for (let i = 0; i + 1 < sorted.length; i++) {
      const at = sorted[i] + start;
      const part = text.substring(sorted[i], sorted[i + 1]);
      const is = this.marks.remarks.some((remark) => remark.start <= at && at < remark.start + remark.length);
      parts.push(is ? html`<mark>${part}</mark>` : part);
    }
    return parts;
  }

  private remarks(): TemplateResult {
    const words = this.all;
    return html`<h3>${words.remarks}</h3>
      ${this.marks.remarks.length === 0
        ? html`<p class="field-help">${words['no-remarks']}</p>`
        : html`<ol class="assignment-remarks">
            ${this.marks.remarks.map(
              (remark, number) =>
                html`<li>
                  <span class="assignment-quote">${fill(words.passage, this.quote(remark))}</span>
                  <div class="assignment-plain">${remark.text}</div>
                  <button
                    type="button"
                    class="button-quiet"
                    aria-label=${fill(words.edit, number + 1)}
                    @click=${() => this.edit(remark)}
                  >
                    ${words.change}
                  </button>
                  <button
                    type="button"
                    class="button-quiet"
                    aria-label=${fill(words.remove, number + 1)}
                    @click=${() => void this.removeRemark(remark)}
                  >
                    ${words.forget}
                  </button>
                </li>`,
            )}
          </ol>`}`;
  }

  private remarking(draft: Remark): TemplateResult {
    const words = this.all;
    return html`<div class="marking-remark">
      <p class="assignment-quote">${fill(words.passage, this.quote(draft))}</p>
      <label for="marking-remark">${words['remark-label']}</label>
      <textarea
        id="marking-remark"
        rows="3"
        maxlength=${this.longestRemark}
        .value=${draft.text}
        @input=${(event: Event) => this.writeRemark((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="actions">
        <button type="button" @click=${() => void this.keepRemark()}>${words['keep-remark']}</button>
        <button type="button" class="button-quiet" @click=${() => this.cancelRemark()}>${words.cancel}</button>
      </div>
    </div>`;
  }

  private filing(): TemplateResult | typeof nothing {
    const files = parse<WorkFile[]>(this.files, []);
    return files.length === 0
      ? nothing
      : html`<h3>${this.all.files}</h3>
          <ul class="assignment-files">
            ${files.map(
              (file) => html`<li><a href=${file.href} download router-ignore>${file.name} (${file.size} kB)</a></li>`,
            )}
          </ul>`;
  }

  private conflicting(): TemplateResult | typeof nothing {
    const words = this.all;
    return this.conflict
      ? html`<div class="learning-conflict" role="alert">
          <p>${fill(words.conflict, this.conflict.by)}</p>
          <div class="actions">
            <button type="button" @click=${() => this.settle(false)}>${words['see-theirs']}</button>
            <button type="button" @click=${() => this.settle(true)}>${words['go-on']}</button>
          </div>
        </div>`
      : nothing;
  }

  private judging(): TemplateResult {
    const words = this.all;
    return html`<h2>${words.rubric}</h2>
      ${this.criteria.map(
        (criterion) =>
          html`<fieldset class="marking-criterion">
            <legend>${criterion.title}</legend>
            ${criterion.levels.map(
              (level, index) =>
                html`<label class="marking-level">
                  <input
                    type="radio"
                    name="marking-${criterion.id}"
                    .checked=${this.marks.levels[criterion.id] === index + 1}
                    @change=${() => void this.level(criterion.id, index + 1)}
                  />
                  <span
                    ><strong>${fill(words.level, index + 1)}</strong> <span>${unsafeHTML(level)}</span></span
                  >
                </label>`,
            )}
          </fieldset>`,
      )}`;
  }

  private saying(): TemplateResult {
    const words = this.all;
    return html`<h2><label for="marking-feedback">${words.feedback}</label></h2>
      <p id="marking-feedback-help" class="field-help">${words['feedback-help']}</p>
      <textarea
        id="marking-feedback"
        rows="7"
        aria-describedby="marking-feedback-help"
        maxlength=${this.longest}
        .value=${this.marks.feedback}
        @input=${(event: Event) => this.writeFeedback((event.target as HTMLTextAreaElement).value)}
        @change=${() => this.saveFeedback()}
      ></textarea>
      <p class="assignment-line" role="status">${this.line}</p>
      <details class="marking-bank">
        <summary>${words.bank}</summary>
        ${this.bank.length === 0 ? html`<p class="field-help">${words['bank-empty']}</p>` : nothing}
        <ul>
          ${this.bank.map((phrase) => this.phrase(phrase))}
        </ul>
        <button type="button" class="button-quiet" @click=${() => void this.keepPhrase()}>${words['bank-keep']}</button>
        <p class="assignment-problem" role="alert">${this.bankProblem}</p>
      </details>`;
  }

  private phrase(phrase: Phrase): TemplateResult {
    const words = this.all;
    if (this.editing?.id === phrase.id) {
      const editing = this.editing;
      return html`<li>
        <label for="marking-phrase">${words['phrase-label']}</label>
        <textarea
          id="marking-phrase"
          rows="3"
          maxlength=${this.longestRemark}
          .value=${editing.text}
          @input=${(event: Event) => (this.editing = { ...editing, text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <button type="button" @click=${() => void this.changePhrase(editing)}>${words['save-phrase']}</button>
      </li>`;
    }
    return html`<li>
      <div class="assignment-plain">${phrase.text}</div>
      <button type="button" @click=${() => void this.usePhrase(phrase)}>${words.use}</button>
      <button type="button" class="button-quiet" @click=${() => (this.editing = phrase)}>${words.change}</button>
      <button type="button" class="button-quiet" @click=${() => void this.inBank((server) => server.forgetPhrase(phrase.id))}>
        ${words.forget}
      </button>
    </li>`;
  }

  private deciding(): TemplateResult {
    const words = this.all;
    const levels = this.criteria.map((criterion) => this.marks.levels[criterion.id]).filter((level) => level > 0);
    const complete = levels.length === this.criteria.length;
    const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
    const passes = complete && mean >= MEAN && levels.every((level) => level >= LEAST);
    const shown = (Math.floor(mean * 10) / 10).toFixed(1);
    const sentence = !complete
      ? words.open
      : passes
        ? fill(words['will-pass'], shown)
        : fill(words['will-return'], shown, Math.min(...levels));
    return html`<p class="marking-outcome">${sentence}</p>
      <p class="assignment-problem" role="alert">${this.problem}</p>
      <button type="button" class="button-primary" ?disabled=${!complete || this.busy} @click=${() => void this.decide()}>
        ${this.busy ? words.deciding : passes ? words.accept : words.return}
      </button>`;
  }

  private level(criterion: string, level: number): Promise<boolean> {
    this.marks = { ...this.marks, levels: { ...this.marks.levels, [criterion]: level } };
    return this.mark((server, known) => server.level(known, criterion, level));
  }

  private writeFeedback(text: string): void {
    this.marks = { ...this.marks, feedback: text };
    this.keptFeedback.value = text;
    this.changed = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.saveFeedback(), PAUSE);
  }

  private saveFeedback(): void {
    window.clearTimeout(this.timer);
    const text = this.marks.feedback;
    if (!this.changed) {
      return;
    }
    this.changed = false;
    void this.mark((server, known) => server.feedback(known, text)).then((saved) => {
      this.changed ||= !saved;
      if (saved && this.keptFeedback.value === text) {
        this.keptFeedback.value = undefined;
      }
    });
  }

  private remarkOnSelection(): void {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const from = range && this.place(range.startContainer, range.startOffset);
    const to = range && this.place(range.endContainer, range.endOffset);
    if (from !== undefined && to !== undefined && to > from) {
      this.begin(from, to - from);
    }
  }

  /** Where in the text a place of the page is; nothing outside of it. */
  private place(node: Node, offset: number): number | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    const passage = element?.closest('.marking-passage');
    const start = passage?.closest<HTMLElement>('.marking-paragraph')?.dataset.start;
    if (!passage || start === undefined || !this.contains(passage)) {
      return undefined;
    }
    const before = document.createRange();
    before.selectNodeContents(passage);
    before.setEnd(node, offset);
    return Number(start) + before.toString().length;
  }

  private begin(start: number, length: number): void {
    this.draft = { id: newId(), start, length, text: '' };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#marking-remark')?.focus());
  }

  private edit(remark: Remark): void {
    this.draft = { ...remark };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#marking-remark')?.focus());
  }

  private writeRemark(text: string): void {
    if (this.draft) {
      this.draft = { ...this.draft, text };
      this.keptRemark.value = this.draft;
    }
  }

  private cancelRemark(): void {
    this.draft = undefined;
    this.keptRemark.value = undefined;
  }

  private async keepRemark(): Promise<void> {
    const draft = this.draft;
    if (!draft || draft.text.trim() === '') {
      this.querySelector<HTMLElement>('#marking-remark')?.focus();
      return;
    }
    const saved = await this.mark((server, known) =>
      server.remark(known, draft.id, draft.start, draft.length, draft.text),
    );
    if (saved) {
      const others = this.marks.remarks.filter((each) => each.id !== draft.id);
      const remarks = [...others, { ...draft, text: draft.text.trim() }].sort((a, b) => a.start - b.start);
      this.marks = { ...this.marks, remarks };
      this.cancelRemark();
    }
  }

  private async removeRemark(remark: Remark): Promise<void> {
    if (await this.mark((server, known) => server.removeRemark(known, remark.id))) {
      this.marks = { ...this.marks, remarks: this.marks.remarks.filter((each) => each.id !== remark.id) };
    }
  }

  private async decide(): Promise<void> {
    this.busy = true;
    this.saveFeedback();
    await this.mark((server, known) => server.decide(known));
    this.busy = false;
  }

  /** Marks go one after the other, each based on the revision that the one before has made. */
  private mark(send: Send): Promise<boolean> {
    const done = this.queue.then(() => this.markNow(send));
    this.queue = done;
    return done;
  }

  private async markNow(send: Send): Promise<boolean> {
    if (this.conflict) {
      return false;
    }
    this.line = this.all.saving;
    this.problem = '';
    const told = await deliver<Told>(
      this,
      (server) => send(server, this.marks.revision),
      () => (this.line = this.all.kept),
    );
    if (told.kind === 'saved') {
      this.marks = { ...this.marks, revision: told.revision };
      this.line = fill(this.all.saved, told.at);
      return true;
    }
    this.line = '';
    if (told.kind === 'conflict') {
      this.conflict = { by: told.by, marks: parse<Marks>(told.state, this.marks) };
    } else {
      this.problem = told.problem;
    }
    return false;
  }

  /** @param mine whether the levels and words of this window are to be kept over those of the other */
  private settle(mine: boolean): void {
    const conflict = this.conflict;
    if (!conflict) {
      return;
    }
    const before = this.marks;
    this.conflict = undefined;
    this.marks = conflict.marks;
    if (mine) {
      for (const [criterion, level] of Object.entries(before.levels)) {
        if (conflict.marks.levels[criterion] !== level) {
          void this.level(criterion, level);
        }
      }
      if (before.feedback !== conflict.marks.feedback) {
        this.writeFeedback(before.feedback);
      }
    } else {
      this.changed = false;
      this.keptFeedback.value = undefined;
    }
  }

  private async keepPhrase(): Promise<void> {
    const text = (this.draft?.text ?? '').trim() || this.marks.feedback;
    await this.inBank((server) => server.keepPhrase(text));
  }

  private async changePhrase(editing: Phrase): Promise<void> {
    await this.inBank((server) => server.changePhrase(editing.id, editing.revision, editing.text));
    this.editing = undefined;
  }

  /** Puts the comment where the mentor is writing: into the remark that is open, else into the feedback. */
  private async usePhrase(phrase: Phrase): Promise<void> {
    if (this.draft) {
      this.writeRemark(this.draft.text ? `${this.draft.text}\n${phrase.text}` : phrase.text);
    } else {
      this.writeFeedback(this.marks.feedback ? `${this.marks.feedback}\n\n${phrase.text}` : phrase.text);
    }
    await this.inBank((server) => server.usePhrase(phrase.id));
  }

  private async inBank(
    send: (server: Record<string, (...args: unknown[]) => Promise<{ phrases: string; problem: string }>>) => Promise<{
      phrases: string;
      problem: string;
    }>,
  ): Promise<void> {
    const told = await deliver(this, send, () => (this.line = this.all.kept));
    this.bank = parse<Phrase[]>(told.phrases, this.bank);
    this.bankProblem = told.problem;
  }

  private quote(remark: Remark): string {
    const quote = this.text.substring(remark.start, remark.start + remark.length).replace(/\s+/g, ' ').trim();
    return quote.length <= 120 ? quote : `${quote.substring(0, 118)} …`;
  }

  private get criteria(): Criterion[] {
    return parse<Criterion[]>(this.rubric, []);
  }

  private get keptFeedback(): Kept<string> {
    return new Kept(`marking:${this.submission}:feedback`);
  }

  private get keptRemark(): Kept<Remark> {
    return new Kept(`marking:${this.submission}:remark`);
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
