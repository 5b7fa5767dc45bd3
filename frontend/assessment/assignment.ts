/* Where a work is written: saved as one types, never overwritten by another window, files beside it. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { deliver, fill, Kept, newId, parse, type Words } from '../learning/keeping';

interface Waiting {
  text: string;
  known: number;
  at: number;
}

interface Reply {
  kind: 'saved' | 'conflict' | 'closed' | 'refused';
  revision: number;
  at: string;
  other: string;
  problem: string;
}

interface WorkFile {
  id: string;
  name: string;
  size: string;
  href: string;
}

const PAUSE = 700;
const MEGA = 1024 * 1024;
/** Another window that is alive sends within this time; afterwards what it left behind is taken over. */
const ABANDONED = 15_000;
const WORD = /[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu;

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

@customElement('assignment-editor')
export class AssignmentEditor extends LitElement {
  @property() keep = '';
  @property() text = '';
  @property({ type: Number }) revision = 0;
  @property() at = '';
  @property() files = '';
  @property() uploads = '';
  @property() accept = '';
  @property() words = '';
  @property({ type: Number }) longest = 60_000;
  @property({ type: Number }) most = 0;
  @property({ type: Number }) largest = 0;

  @state() private line = '';
  @state() private fileLine = '';
  @state() private fileProblem = '';
  @state() private problem = '';
  @state() private preview: string | undefined;
  @state() private conflict: { other: string; revision: number } | undefined;
  @state() private attached: WorkFile[] = [];
  @state() private busy = false;
  private typed = '';
  private known = 0;
  private changed = false;
  private closed = false;
  private sending: Promise<void> | undefined;
  private timer = 0;
  private readonly leaving = () => void this.flush();

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
    if (changed.has('files')) {
      this.attached = parse<WorkFile[]>(this.files, []);
    }
    if (!this.hasUpdated) {
      this.open();
    }
  }

  override render(): TemplateResult {
    const words = this.all;
    return html`<div class="assignment-editor">
      ${this.conflict ? this.choosing(this.conflict.other) : this.writing()} ${this.most > 0 ? this.filing() : nothing}
      <p class="assignment-problem" role="alert">${this.problem}</p>
      <button type="button" class="button-primary" ?disabled=${this.busy} @click=${() => void this.submit()}>
        ${this.busy ? words.submitting : words.submit}
      </button>
      <p class="field-help">${words['submit-help']}</p>
    </div>`;
  }

  private writing(): TemplateResult {
    const words = this.all;
    const count = this.typed.match(WORD)?.length ?? 0;
    const previewing = this.preview !== undefined;
    return html`<div class="assignment-tabs">
        <label class="assignment-label" for="assignment-text">${words.label}</label>
        <button type="button" class="button-quiet" aria-pressed=${!previewing} @click=${() => (this.preview = undefined)}>
          ${words.write}
        </button>
        <button type="button" class="button-quiet" aria-pressed=${previewing} @click=${() => void this.look()}>
          ${words.preview}
        </button>
      </div>
      <p id="assignment-help" class="field-help">${words.help}</p>
      <textarea
        id="assignment-text"
        class="assignment-area"
        rows="16"
        aria-describedby="assignment-help"
        maxlength=${this.longest}
        ?hidden=${previewing}
        .value=${this.typed}
        @input=${(event: Event) => this.write((event.target as HTMLTextAreaElement).value)}
        @change=${() => void this.flush()}
      ></textarea>
      ${previewing
        ? html`<div class="prose assignment-preview">
            ${this.preview ? unsafeHTML(this.preview) : html`<p>${words.nothing}</p>`}
          </div>`
        : nothing}
      <p class="assignment-line">
        <span>${fill(words.count, count)}</span>
        <span role="status">${this.line}</span>
      </p>`;
  }

  private choosing(other: string): TemplateResult {
    const words = this.all;
    return html`<div class="learning-conflict" role="alert">
      <p>${words.conflict}</p>
      <p class="learning-kicker">${words.mine}</p>
      <blockquote class="assignment-plain">${this.typed}</blockquote>
      <p class="learning-kicker">${words.other}</p>
      <blockquote class="assignment-plain">${other}</blockquote>
      <div class="actions">
        <button type="button" @click=${() => this.settle(`${other}\n\n${this.typed}`)}>${words['keep-both']}</button>
        <button type="button" @click=${() => this.settle(this.typed)}>${words['keep-mine']}</button>
        <button type="button" @click=${() => this.settle(other)}>${words['keep-other']}</button>
      </div>
    </div>`;
  }

  private filing(): TemplateResult {
    const words = this.all;
    return html`<div class="assignment-filing">
      <label class="assignment-label" for="assignment-file">${words['add-file']}</label>
      <p id="assignment-file-help" class="field-help">
        ${fill(words['files-help'], this.most, Math.floor(this.largest / MEGA))} ${this.accept.replaceAll(',', ' ')}
      </p>
      <input
        id="assignment-file"
        type="file"
        multiple
        accept=${this.accept}
        aria-describedby="assignment-file-help"
        @change=${(event: Event) => void this.add(event.target as HTMLInputElement)}
      />
      <ul class="assignment-files">
        ${this.attached.map(
          (file) =>
            html`<li>
              <a href=${file.href} download router-ignore>${fill(words.file, file.name, file.size)}</a>
              <button type="button" class="button-quiet" @click=${() => void this.removeFile(file)}>
                ${fill(words.remove, file.name)}
              </button>
            </li>`,
        )}
      </ul>
      <p class="assignment-line" role="status">${this.fileLine}</p>
      <p class="assignment-problem" role="alert">${this.fileProblem}</p>
    </div>`;
  }

  private open(): void {
    const waiting = this.waiting();
    this.changed = waiting !== undefined && waiting.text !== this.text;
    this.typed = this.changed && waiting ? waiting.text : this.text;
    this.known = this.changed && waiting ? waiting.known : this.revision;
    this.line = this.at ? fill(this.all.saved, this.at) : '';
    if (this.changed) {
      void this.send();
    } else if (waiting) {
      this.kept.value = undefined;
    }
  }

  private write(text: string): void {
    this.typed = text;
    this.changed = true;
    this.line = '';
    this.problem = '';
    this.remember();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), PAUSE);
    this.requestUpdate();
  }

  private async flush(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.changed && !this.conflict && !this.closed) {
      await this.send();
    }
  }

  private send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    while (this.changed && !this.conflict && !this.closed) {
      const text = this.typed;
      this.line = this.all.saving;
      const reply = await deliver<Reply>(
        this,
        (server) => server.save(this.known, text),
        () => (this.line = this.all.kept),
      );
      this.take(text, reply);
      if (reply.kind === 'refused') {
        return;
      }
    }
  }

  private take(sent: string, reply: Reply): void {
    if (reply.kind === 'refused') {
      this.line = reply.problem;
      return;
    }
    if (reply.kind === 'closed') {
      this.closed = true;
      this.line = this.all.closed;
      return;
    }
    if (reply.kind === 'conflict') {
      this.conflict = { other: reply.other, revision: reply.revision };
      this.line = '';
      return;
    }
    this.known = reply.revision;
    this.changed = this.typed !== sent;
    this.line = fill(this.all.saved, reply.at);
    if (this.changed) {
      this.remember();
    } else {
      this.kept.value = undefined;
    }
  }

  private settle(text: string): void {
    if (this.conflict) {
      this.known = this.conflict.revision;
      this.conflict = undefined;
      this.write(text);
      void this.flush();
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#assignment-text')?.focus());
    }
  }

  private async look(): Promise<void> {
    this.preview = await deliver<string>(
      this,
      (server) => server.preview(this.typed),
      () => (this.line = this.all.kept),
    );
  }

  private async submit(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = '';
    await this.flush();
    if (!this.changed && !this.conflict) {
      this.problem = await deliver<string>(
        this,
        (server) => server.submit(this.known),
        () => (this.line = this.all.kept),
      );
    }
    this.busy = false;
  }

  private async add(input: HTMLInputElement): Promise<void> {
    const chosen = Array.from(input.files ?? []);
    input.value = '';
    this.fileProblem = '';
    for (const file of chosen) {
      if (this.attached.length >= this.most) {
        this.fileProblem = fill(this.all['too-many'], this.most);
        return;
      }
      if (file.size > this.largest) {
        this.fileProblem = fill(this.all['too-large'], file.name, Math.floor(this.largest / MEGA));
      } else {
        await this.upload(file);
      }
    }
  }

  private async upload(file: File): Promise<void> {
    this.fileLine = fill(this.all.uploading, file.name);
    try {
      const answer = await fetch(`${this.uploads}?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      });
      const told = (await answer.json()) as WorkFile & { problem?: string };
      if (answer.ok) {
        this.attached = [...this.attached, told];
        this.fileLine = fill(this.all.uploaded, file.name);
        return;
      }
      this.fileProblem = told.problem ?? fill(this.all['upload-failed'], file.name);
    } catch {
      this.fileProblem = fill(this.all['upload-failed'], file.name);
    }
    this.fileLine = '';
  }

  private async removeFile(file: WorkFile): Promise<void> {
    this.fileProblem = await deliver<string>(
      this,
      (server) => server.remove(file.id),
      () => (this.fileLine = this.all.kept),
    );
    if (!this.fileProblem) {
      this.attached = this.attached.filter((each) => each.id !== file.id);
      this.fileLine = '';
      this.querySelector<HTMLElement>('#assignment-file')?.focus();
    }
  }

  private remember(): void {
    this.kept.value = { text: this.typed, known: this.known, at: Date.now() };
  }

  /** What this window kept, else what a window that is gone has left behind. */
  private waiting(): Waiting | undefined {
    const own = this.kept.value;
    if (own) {
      return own;
    }
    for (const key of Kept.keys(`${this.keep}:work:`)) {
      const left = new Kept<Waiting>(key);
      const value = left.value;
      if (value && Date.now() - value.at > ABANDONED) {
        this.kept.value = value;
        left.value = undefined;
        return value;
      }
    }
    return undefined;
  }

  private get kept(): Kept<Waiting> {
    return new Kept(`${this.keep}:work:${thisWindow()}`);
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
