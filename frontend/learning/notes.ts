/* The learner's own note beside a lesson: saved as one writes, never overwritten by another window. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deliver, Kept, newId, parse, type Words } from './keeping';

interface Note {
  lesson: string;
  text: string;
  /** The revision the text is based on. */
  known: number;
  /** Whether the text differs from what the server has. */
  changed: boolean;
  sending: boolean;
  line: string;
  conflict?: { other: string; revision: number };
}

interface Waiting {
  text: string;
  known: number;
  at: number;
}

interface Reply {
  revision: number;
  conflict: boolean;
  other: string;
  problem: string;
}

const PAUSE = 700;
/** Another window that is alive sends within this time; afterwards what it left behind is taken over. */
const ABANDONED = 15_000;

function thisWindow(): string {
  try {
    let id = sessionStorage.getItem('academy-window');
    if (!id) {
      id = newId();
      sessionStorage.setItem('academy-window', id);
    }
    return id;
  } catch {
    return 'window';
  }
}

@customElement('learning-notes')
export class LearningNotes extends LitElement {
  @property() keep = '';
  @property() lesson = '';
  @property() note = '';
  @property({ type: Number }) revision = 0;
  @property({ type: Number }) longest = 20_000;
  @property() words = '';

  private now: Note = { lesson: '', text: '', known: 0, changed: false, sending: false, line: '' };
  private timer = 0;
  private readonly leaving = () => this.flush();

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.leaving);
    document.addEventListener('visibilitychange', this.leaving);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.leaving);
    document.removeEventListener('visibilitychange', this.leaving);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('lesson')) {
      this.flush();
      this.open();
    }
  }

  override render(): TemplateResult {
    const words = this.all;
    return html`<label class="learning-notes-label" for="learning-note">${words.label}</label>
      <p id="learning-note-help" class="field-help">${words.help}</p>
      ${this.now.conflict ? this.choosing(this.now.conflict.other) : nothing}
      <textarea
        id="learning-note"
        class="learning-note"
        aria-describedby="learning-note-help"
        maxlength=${this.longest}
        ?hidden=${this.now.conflict !== undefined}
        .value=${this.now.text}
        @input=${(event: Event) => this.write((event.target as HTMLTextAreaElement).value)}
        @change=${() => this.flush()}
      ></textarea>
      <p class="learning-line" role="status">${this.now.line}</p>`;
  }

  private choosing(other: string): TemplateResult {
    const words = this.all;
    return html`<div class="learning-conflict" role="alert">
      <p>${words.conflict}</p>
      <p class="learning-kicker">${words.mine}</p>
      <blockquote>${this.now.text}</blockquote>
      <p class="learning-kicker">${words.other}</p>
      <blockquote>${other}</blockquote>
      <div class="actions">
        <button type="button" @click=${() => this.settle(`${other}\n\n${this.now.text}`)}>${words['keep-both']}</button>
        <button type="button" @click=${() => this.settle(this.now.text)}>${words['keep-mine']}</button>
        <button type="button" @click=${() => this.settle(other)}>${words['keep-other']}</button>
      </div>
    </div>`;
  }

  /** Shows the lesson's note; what this device still keeps comes first. */
  private open(): void {
    const waiting = this.waiting();
    const changed = waiting !== undefined && waiting.text !== this.note;
    this.now = {
      lesson: this.lesson,
      text: changed ? waiting.text : this.note,
      known: changed ? waiting.known : this.revision,
      changed,
      sending: false,
      line: '',
    };
    if (changed) {
      void this.send(this.now);
    } else if (waiting) {
      this.kept(this.lesson).value = undefined;
    }
  }

  private write(text: string): void {
    this.now.text = text;
    this.now.changed = true;
    this.now.line = '';
    this.remember(this.now);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), PAUSE);
    this.requestUpdate();
  }

  private flush(): void {
    window.clearTimeout(this.timer);
    if (this.now.changed && !this.now.conflict) {
      void this.send(this.now);
    }
  }

  private async send(note: Note): Promise<void> {
    if (note.sending) {
      return;
    }
    note.sending = true;
    while (note.changed && !note.conflict) {
      const text = note.text;
      note.line = this.all.sending;
      this.requestUpdate();
      const reply = await deliver<Reply>(
        this,
        (server) => server.save(note.lesson, note.known, text),
        () => {
          note.line = this.all.kept;
          this.requestUpdate();
        },
      );
      this.take(note, text, reply);
    }
    note.sending = false;
    this.requestUpdate();
  }

  private take(note: Note, sent: string, reply: Reply): void {
    if (reply.problem) {
      note.line = reply.problem;
      note.changed = note.text !== sent;
      return;
    }
    if (reply.conflict) {
      note.conflict = { other: reply.other, revision: reply.revision };
      note.line = '';
      return;
    }
    note.known = reply.revision;
    note.changed = note.text !== sent;
    note.line = this.all.saved;
    if (note.changed) {
      this.remember(note);
    } else {
      this.kept(note.lesson).value = undefined;
    }
  }

  private settle(text: string): void {
    const conflict = this.now.conflict;
    if (conflict) {
      this.now.text = text;
      this.now.known = conflict.revision;
      this.now.conflict = undefined;
      this.now.changed = true;
      this.remember(this.now);
      void this.send(this.now);
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#learning-note')?.focus());
    }
  }

  private remember(note: Note): void {
    this.kept(note.lesson).value = { text: note.text, known: note.known, at: Date.now() };
  }

  /** What this window kept, else what a window that is gone has left behind. */
  private waiting(): Waiting | undefined {
    const own = this.kept(this.lesson).value;
    if (own) {
      return own;
    }
    for (const key of Kept.keys(`${this.keep}:${this.lesson}:note:`)) {
      const left = new Kept<Waiting>(key);
      const value = left.value;
      if (value && Date.now() - value.at > ABANDONED) {
        this.kept(this.lesson).value = value;
        left.value = undefined;
        return value;
      }
    }
    return undefined;
  }

  private kept(lesson: string): Kept<Waiting> {
    return new Kept(`${this.keep}:${lesson}:note:${thisWindow()}`);
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
