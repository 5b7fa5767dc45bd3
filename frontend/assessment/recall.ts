/*
 * Recalling what was passed: one question at a time, commented as soon as it is answered. An answer is kept on this
 * device until the server has acknowledged it after its commit.
 */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { deliver, fill, Kept, parse, type Words } from '../learning/keeping';
import { answering } from './answering';
import { reviewing } from './reviewing';
import { isGiven, type Answer, type Reviewed } from './sheet';

type Asked = Reviewed & { answered: boolean; course: string };

interface Sitting {
  sitting: string;
  items: Asked[];
}

/** What came of the sitting, the first sentence as a heading. */
interface Result {
  retained: boolean;
  sentences: string[];
}

interface Told {
  item: string;
  result: string;
  problem: string;
}

/** What is kept on the device: an answer that is being given, and whether it was already to be checked. */
interface Draft {
  answer?: Answer;
  sent: boolean;
}

@customElement('academy-recall')
export class AcademyRecall extends LitElement {
  @property() sheet = '';
  @property() words = '';
  @property() more = '';

  private sitting?: Sitting;
  private step = 0;
  private draft: Draft = { sent: false };
  private busy = false;
  private line = '';
  private spoken = '';
  private result?: Result;
  private finished = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('sheet') && this.sheet) {
      this.sitting = JSON.parse(this.sheet) as Sitting;
      const open = this.sitting.items.findIndex((item) => !item.answered);
      this.step = open < 0 ? this.sitting.items.length - 1 : open;
      this.takeUp();
    }
  }

  override render(): TemplateResult | typeof nothing {
    const item = this.sitting?.items[this.step];
    if (!this.sitting || !item) {
      return nothing;
    }
    if (this.finished && this.result) {
      return this.summary(this.result);
    }
    return html`<progress
        class="recall-progress"
        max=${this.sitting.items.length}
        value=${this.sitting.items.filter((each) => each.answered).length}
        aria-label=${this.all.questions}
      ></progress>
      ${item.answered ? this.commented(item) : this.asking(item)}
      <p class="visually-hidden" aria-live="polite">${this.spoken}</p>`;
  }

  private asking(item: Asked): TemplateResult {
    const items = this.sitting?.items ?? [];
    return html`<section class="quiz-question" aria-labelledby="quiz-heading">
      <h2 id="quiz-heading" tabindex="-1">${fill(this.all['question-of'], this.step + 1, items.length)}</h2>
      <p class="recall-course">${fill(this.all.from, item.course)}</p>
      ${keyed(
        this.step,
        html`<div id="quiz-stem" class="quiz-stem" .innerHTML=${item.stem}></div>
          ${answering({
            place: this.step,
            item,
            answer: this.draft.answer,
            words: this.all,
            locked: this.busy,
            give: (answer) => this.give(answer),
            moved: (sentence, selector) => this.moved(sentence, selector),
          })}`,
      )}
      <div class="quiz-told"><p id="quiz-line" class="quiz-line" role="status">${this.line}</p></div>
      <div class="quiz-moves">
        <button type="button" class="button-primary" ?disabled=${this.busy} @click=${() => this.check()}>
          ${this.all['check-answer']}
        </button>
        <button type="button" class="button-quiet" ?disabled=${this.busy} @click=${() => this.unknown()}>
          ${this.all.unknown}
        </button>
      </div>
    </section>`;
  }

  private commented(item: Asked): TemplateResult {
    const items = this.sitting?.items ?? [];
    const last = !items.some((each) => !each.answered);
    const words = this.all;
    const heading = item.earned >= 1 ? words['all-right'] : item.earned > 0 ? words['partly-right'] : words['not-right'];
    return html`<section class="recall-comment" aria-labelledby="quiz-heading">
      <h2 id="quiz-heading" tabindex="-1" class=${item.earned >= 1 ? 'recall-right' : ''}>${heading}</h2>
      <p class="recall-course">${fill(words.from, item.course)}</p>
      <ol class="quiz-reviewed-list">
        ${reviewing(item, this.step, items.length, words)}
      </ol>
      <div class="quiz-moves">
        <button type="button" class="button-primary" @click=${() => (last ? this.end() : this.next())}>
          ${last ? words.result : words.next}
        </button>
      </div>
    </section>`;
  }

  private summary(result: Result): TemplateResult {
    const [heading, ...sentences] = result.sentences;
    return html`<section class="quiz-result ${result.retained ? 'quiz-result-passed' : ''}" aria-labelledby="quiz-heading">
      <h2 id="quiz-heading" tabindex="-1">${heading}</h2>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <div class="quiz-moves"><a class="button-primary" href="home">${this.all.home}</a></div>
    </section>`;
  }

  private give(answer: Answer): void {
    this.draft = { answer, sent: false };
    this.kept.value = this.draft;
    this.line = '';
    this.requestUpdate();
  }

  private check(): void {
    if (isGiven(this.draft.answer)) {
      void this.send();
    } else {
      this.line = this.all['empty-answer'];
      this.requestUpdate();
    }
  }

  private unknown(): void {
    this.draft = { sent: false };
    void this.send();
  }

  private async send(): Promise<void> {
    const place = this.step;
    const answer = this.draft.answer ? JSON.stringify(this.draft.answer) : '';
    this.draft = { ...this.draft, sent: true };
    this.kept.value = this.draft;
    this.busy = true;
    this.line = this.all.saving;
    this.requestUpdate();
    const told = await deliver<Told>(
      this,
      (server) => server.answer(place, answer),
      () => {
        this.line = this.all.kept;
        this.requestUpdate();
      },
    );
    this.busy = false;
    this.line = told.problem;
    if (told.item && this.sitting) {
      this.kept.value = undefined;
      this.draft = { sent: false };
      this.sitting.items[place] = JSON.parse(told.item) as Asked;
      this.result = parse<Result | undefined>(told.result, undefined);
    } else {
      this.draft = { answer: this.draft.answer, sent: false };
      this.kept.value = this.draft;
    }
    this.show();
  }

  private next(): void {
    const items = this.sitting?.items ?? [];
    const later = items.findIndex((item, place) => place > this.step && !item.answered);
    this.step = later < 0 ? items.findIndex((item) => !item.answered) : later;
    this.takeUp();
    this.show();
  }

  private end(): void {
    this.finished = true;
    if (!this.result) {
      window.location.reload();
      return;
    }
    this.show();
  }

  /** Goes on with what this device still keeps of the question. */
  private takeUp(): void {
    this.draft = this.kept.value ?? { sent: false };
    this.line = '';
    if (this.draft.sent && this.sitting && !this.sitting.items[this.step].answered) {
      void this.updateComplete.then(() => this.send());
    }
  }

  private show(): void {
    this.spoken = '';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('#quiz-heading')?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    });
  }

  private moved(sentence: string, selector: string): void {
    this.spoken = sentence;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  private get kept(): Kept<Draft> {
    return new Kept(`recall:${this.sitting?.sitting}:${this.step}`);
  }

  private get all(): Words {
    return { ...parse<Words>(this.words, {}), ...parse<Words>(this.more, {}) };
  }
}
