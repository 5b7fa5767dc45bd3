/*
 * Planning to use what a course taught, and telling later what became of it. What is typed stays on this device until
 * the server has acknowledged it after its commit.
 */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { deliver, fill, Kept, parse, type Words } from './keeping';

interface Answer {
  outcome: string;
  story: string;
  evidence: string;
  at: string;
}

interface Wish {
  what: string;
  place: string;
  by: string;
  forMentor: boolean;
}

interface Intention extends Wish {
  revision: number;
  askFrom: string;
  asked: string;
  answers: Answer[];
}

interface Reply {
  intention: string;
  conflict: boolean;
  problem: string;
}

/** A plan that is being written, and the revision it is based on. */
interface Draft extends Wish {
  known: number;
}

interface Telling {
  outcome: string;
  story: string;
  evidence: string;
}

const OUTCOMES = ['yes', 'partly', 'no', 'not_yet'];
const NO_WISH: Wish = { what: '', place: '', by: '', forMentor: false };
const NOTHING_TOLD: Telling = { outcome: '', story: '', evidence: '' };

@customElement('learning-intention')
export class LearningIntention extends LitElement {
  @property() keep = '';
  @property() intention = '';
  @property() words = '';
  /** Whether saving is the one next action of the page. */
  @property({ type: Boolean }) primary = false;

  private saved?: Intention;
  private draft: Draft = { ...NO_WISH, known: 0 };
  private telling: Telling = NOTHING_TOLD;
  private other?: Intention;
  private line = '';
  private toldLine = '';
  private busy = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('keep') || changed.has('intention')) {
      this.saved = parse<Intention | undefined>(this.intention, undefined);
      this.draft = this.keptDraft.value ?? this.draftOf(this.saved);
      this.telling = this.keptTelling.value ?? NOTHING_TOLD;
    }
  }

  override render(): TemplateResult {
    return html`${this.saved?.asked ? this.asking(this.saved.asked) : nothing} ${this.answers()} ${this.plan()}`;
  }

  private asking(sentence: string): TemplateResult {
    const words = this.all;
    return html`<form
      class="learning-intention"
      novalidate
      aria-labelledby="learning-asked"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.tell();
      }}
    >
      <fieldset class="learning-outcomes">
        <legend id="learning-asked">${sentence}</legend>
        ${OUTCOMES.map(
          (outcome) =>
            html`<label>
              <input
                type="radio"
                name="learning-outcome"
                value=${outcome}
                .checked=${live(this.telling.outcome === outcome)}
                @change=${() => this.say({ outcome })}
              />
              <span>${words[outcome]}</span>
            </label>`,
        )}
      </fieldset>
      <label for="learning-story">${words.story}</label>
      <textarea
        id="learning-story"
        rows="3"
        maxlength="4000"
        .value=${live(this.telling.story)}
        @input=${(event: Event) => this.say({ story: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <label for="learning-evidence">${words.evidence}</label>
      <input
        id="learning-evidence"
        type="url"
        maxlength="500"
        .value=${live(this.telling.evidence)}
        @input=${(event: Event) => this.say({ evidence: (event.target as HTMLInputElement).value })}
      />
      <p class="learning-line" role="status">${this.toldLine}</p>
      <div class="actions"><button type="submit" class=${this.primary ? 'button-primary' : ''} ?disabled=${this.busy}>${words.tell}</button></div>
    </form>`;
  }

  private answers(): TemplateResult | typeof nothing {
    const words = this.all;
    const answers = this.saved?.answers ?? [];
    return answers.length === 0
      ? nothing
      : html`<section class="learning-told" aria-labelledby="learning-told-title">
          <h2 id="learning-told-title">${words.became}</h2>
          <ul>
            ${answers.map(
              (answer) =>
                html`<li>
                  <p class="learning-told-outcome">${fill(words.told, answer.at, words[answer.outcome])}</p>
                  ${answer.story ? html`<p>${answer.story}</p>` : nothing}
                  ${answer.evidence
                    ? html`<p><a href=${answer.evidence} rel="noopener noreferrer nofollow">${words['seen-at']}</a></p>`
                    : nothing}
                </li>`,
            )}
          </ul>
        </section>`;
  }

  private plan(): TemplateResult {
    const words = this.all;
    const typed = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<form
      class="learning-intention"
      novalidate
      aria-labelledby="learning-plan-title"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.save();
      }}
    >
      <h2 id="learning-plan-title">${words.title}</h2>
      <p class="field-help">${words.help}</p>
      ${this.other ? this.choosing(this.other) : nothing}
      <label for="learning-what">${words.what}</label>
      <textarea
        id="learning-what"
        rows="2"
        maxlength="1000"
        required
        .value=${live(this.draft.what)}
        @input=${(event: Event) => this.write({ what: typed(event) })}
      ></textarea>
      <div class="learning-plan-row">
        <div>
          <label for="learning-place">${words.place}</label>
          <input
            id="learning-place"
            type="text"
            maxlength="500"
            .value=${live(this.draft.place)}
            @input=${(event: Event) => this.write({ place: typed(event) })}
          />
        </div>
        <div>
          <label for="learning-by">${words.by}</label>
          <input
            id="learning-by"
            type="date"
            .value=${live(this.draft.by)}
            @change=${(event: Event) => this.write({ by: typed(event) })}
          />
        </div>
      </div>
      <label class="learning-check">
        <input
          type="checkbox"
          .checked=${live(this.draft.forMentor)}
          @change=${(event: Event) => this.write({ forMentor: (event.target as HTMLInputElement).checked })}
        />
        <span>${words['for-mentor']}</span>
      </label>
      <p class="learning-line" role="status">
        ${this.line} ${this.saved?.askFrom ? fill(words['ask-from'], this.saved.askFrom) : nothing}
      </p>
      <div class="actions"><button
          type="submit"
          class=${this.primary && !this.saved?.asked ? 'button-primary' : ''}
          ?disabled=${this.busy}
        >
          ${words.save}
        </button></div>
    </form>`;
  }

  private choosing(other: Intention): TemplateResult {
    const words = this.all;
    return html`<div class="learning-conflict" role="alert">
      <p>${fill(words.conflict, [other.what, other.place, other.by].filter((each) => each).join(' · '))}</p>
      <div class="actions">
        <button
          type="button"
          @click=${() => {
            this.draft = { ...this.draft, known: other.revision };
            this.settle(other);
            void this.save();
          }}
        >
          ${words['keep-mine']}
        </button>
        <button
          type="button"
          @click=${() => {
            this.draft = this.draftOf(other);
            this.keptDraft.value = undefined;
            this.settle(other);
          }}
        >
          ${words['keep-other']}
        </button>
      </div>
    </div>`;
  }

  private settle(other: Intention): void {
    this.saved = other;
    this.other = undefined;
    this.line = '';
    this.requestUpdate();
  }

  private write(change: Partial<Wish>): void {
    this.draft = { ...this.draft, ...change };
    this.keptDraft.value = this.draft;
    this.line = '';
    this.requestUpdate();
  }

  private say(change: Partial<Telling>): void {
    this.telling = { ...this.telling, ...change };
    this.keptTelling.value = this.telling;
    this.toldLine = '';
    this.requestUpdate();
  }

  private async save(): Promise<void> {
    const draft = this.draft;
    this.line = this.all.sending;
    const reply = await this.send(
      (server) => server.save(draft.known, draft.what, draft.place, draft.by, draft.forMentor),
      (line) => (this.line = line),
    );
    this.line = reply.problem;
    if (reply.conflict) {
      this.other = JSON.parse(reply.intention) as Intention;
    } else if (reply.intention) {
      this.saved = JSON.parse(reply.intention) as Intention;
      this.line = this.all.saved;
      if (this.draft === draft) {
        this.draft = this.draftOf(this.saved);
        this.keptDraft.value = undefined;
      } else {
        this.draft = { ...this.draft, known: this.saved.revision };
        this.keptDraft.value = this.draft;
      }
    }
    this.requestUpdate();
  }

  private async tell(): Promise<void> {
    const { outcome, story, evidence } = this.telling;
    if (!outcome) {
      this.toldLine = this.all.choose;
      this.requestUpdate();
      return;
    }
    this.toldLine = this.all.sending;
    const reply = await this.send(
      (server) => server.tell(outcome, story, evidence),
      (line) => (this.toldLine = line),
    );
    this.toldLine = reply.problem;
    if (reply.intention) {
      this.saved = JSON.parse(reply.intention) as Intention;
      this.telling = NOTHING_TOLD;
      this.keptTelling.value = undefined;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('.learning-told')?.scrollIntoView());
    }
    this.requestUpdate();
  }

  private async send(
    call: Parameters<typeof deliver<Reply>>[1],
    say: (line: string) => void,
  ): Promise<Reply> {
    this.busy = true;
    this.requestUpdate();
    const reply = await deliver<Reply>(this, call, () => {
      say(this.all.kept);
      this.requestUpdate();
    });
    this.busy = false;
    return reply;
  }

  private draftOf(intention: Intention | undefined): Draft {
    const { what, place, by, forMentor } = intention ?? NO_WISH;
    return { what, place, by, forMentor, known: intention?.revision ?? 0 };
  }

  private get keptDraft(): Kept<Draft> {
    return new Kept(`intention:${this.keep}`);
  }

  private get keptTelling(): Kept<Telling> {
    return new Kept(`intention-told:${this.keep}`);
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
