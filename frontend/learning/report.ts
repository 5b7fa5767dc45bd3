/* Report a mistake: a button and a dialog. */

import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deliver, Kept, newId, parse, type Words } from './keeping';

interface Draft {
  id: string;
  text: string;
  sent: boolean;
}

@customElement('learning-report')
export class LearningReport extends LitElement {
  @property() keep = '';
  @property() words = '';
  @property({ type: Number }) longest = 4_000;

  private draft: Draft = { id: newId(), text: '', sent: false };
  private line = '';
  private thanks = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('keep') && this.keep) {
      this.draft = this.kept.value ?? { id: newId(), text: '', sent: false };
      this.line = '';
      this.thanks = false;
      if (this.draft.sent) {
        void this.send();
      }
    }
  }

  override render(): TemplateResult {
    const words = this.all;
    return html`<button type="button" class="button-quiet" @click=${() => this.open()}>${words.open}</button>
      <dialog class="learning-dialog" aria-labelledby="learning-report-title">
        <form
          method="dialog"
          novalidate
          @submit=${(event: Event) => {
            event.preventDefault();
            void this.send();
          }}
        >
          <h2 id="learning-report-title">${words.title}</h2>
          <div ?hidden=${this.thanks}>
            <label for="learning-report-text">${words.label}</label>
            <p id="learning-report-help" class="field-help">${words.help}</p>
            <textarea
              id="learning-report-text"
              aria-describedby="learning-report-help"
              maxlength=${this.longest}
              ?required=${!this.thanks}
              .value=${this.draft.text}
              @input=${(event: Event) => {
                this.draft.text = (event.target as HTMLTextAreaElement).value;
                this.kept.value = this.draft;
              }}
            ></textarea>
          </div>
          <p class="learning-line" role="status">${this.thanks ? words.thanks : this.line}</p>
          <div class="actions">
            <button type="submit" class="button-primary" ?hidden=${this.thanks}>${words.send}</button>
            <button type="button" class="button-quiet" @click=${() => this.close()}>
              ${this.thanks ? words.close : words.cancel}
            </button>
          </div>
        </form>
      </dialog>`;
  }

  private open(): void {
    this.thanks = false;
    this.requestUpdate();
    this.querySelector('dialog')?.showModal();
  }

  private close(): void {
    this.querySelector('dialog')?.close();
  }

  private async send(): Promise<void> {
    const kept = this.kept;
    const draft = this.draft;
    draft.sent = true;
    kept.value = draft;
    this.line = this.all.sending;
    this.requestUpdate();
    const problem = await deliver<string>(
      this,
      (server) => server.send(draft.id, draft.text),
      () => {
        this.line = this.all.kept;
        this.requestUpdate();
      },
    );
    if (problem) {
      draft.sent = false;
      kept.value = draft;
    } else {
      kept.value = undefined;
      this.draft = { id: newId(), text: '', sent: false };
      this.thanks = true;
    }
    this.line = problem;
    this.requestUpdate();
  }

  private get kept(): Kept<Draft> {
    return new Kept(`${this.keep}:report`);
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
