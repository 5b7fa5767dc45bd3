/* An attempt at a quiz: one question at a time while it is open, all of them with comments once it is submitted. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { answering } from './answering';
import { Clock } from './clock';
import { reviewing } from './reviewing';
import { Saving, type Standing } from './saving';
import { fill, isComplete, isGiven, type Reviewed, type Sheet, type Time, type Told, type Words } from './sheet';
import { WaitingAnswers } from './waiting';

/** The component on the server; there once the element is attached. */
interface Server {
  answer(place: number, revision: number, answer: string): Promise<Told>;
  submit(): Promise<string>;
  seeResult(): Promise<void>;
  again(): Promise<void>;
  overview(): Promise<void>;
}

const QUESTION = 'question';
const LONGEST_WAIT = 6_000;

@customElement('academy-quiz')
export class AcademyQuiz extends LitElement {
  @property() sheet = '';
  @property() words = '{}';
  @property({ type: Boolean }) focusResult = false;

  private attempt?: Sheet;
  private saving?: Saving;
  private step = 0;
  private spoken = '';
  private line = '';
  private submitting = false;
  private givenBack = '';
  private clock?: Clock;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.saving?.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.saving?.stop();
    this.clock?.stop();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('sheet') && this.sheet) {
      this.take(JSON.parse(this.sheet) as Sheet);
    }
  }

  override firstUpdated(): void {
    if (this.attempt?.submitted && this.focusResult) {
      this.focusHeading();
      this.scrollIntoView({ block: 'start' });
    }
    this.saving?.flush();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.attempt) {
      return nothing;
    }
    return this.attempt.submitted ? this.result(this.attempt) : this.playing(this.attempt);
  }

  private take(sheet: Sheet): void {
    this.saving?.stop();
    this.clock?.stop();
    this.clock = undefined;
    this.attempt = sheet;
    if (sheet.submitted) {
      new WaitingAnswers(sheet.attempt).clear();
      this.saving = undefined;
      return;
    }
    this.saving = new Saving(
      sheet,
      (place, revision, answer) => this.server((server) => server.answer(place, revision, answer)),
      () => this.requestUpdate(),
      (time) => this.timed(time),
    );
    this.givenBack = sheet.givenBack ?? '';
    this.clock = new Clock(
      () => this.all,
      () => this.requestUpdate(),
      (sentence) => {
        this.spoken = sentence;
        this.requestUpdate();
      },
      () => void this.timeIsUp(),
    );
    this.clock.take({ left: sheet.left ?? -1, ends: sheet.ends ?? '' });
    this.step = this.placeInAddress() ?? Math.max(0, this.firstOpen());
  }

  private timed(time: Time): void {
    this.clock?.take(time);
    this.givenBack = time.givenBack;
  }

  /** What is on its way is sent, and what was saved is submitted. */
  private async timeIsUp(): Promise<void> {
    this.spoken = this.all['time-up'];
    this.requestUpdate();
    await this.submit();
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

  private playing(sheet: Sheet): TemplateResult {
    const last = sheet.items.length - 1;
    const checking = this.step > last;
    return html`${this.time()}
      <nav class="quiz-progress" aria-label=${this.all.questions}>
        <ol class="quiz-steps">
          ${sheet.items.map((_, place) => this.stepButton(place))}
        </ol>
        ${checking
          ? nothing
          : html`<button type="button" class="button-quiet quiz-submit-early" @click=${() => this.wantSubmit()}>
              ${this.all.submit}
            </button>`}
      </nav>
      ${checking ? this.check(sheet) : this.question(sheet, this.step)}
      <p class="visually-hidden" aria-live="polite">${this.spoken}</p>`;
  }

  private time(): TemplateResult | typeof nothing {
    if (!this.clock?.isRunning) {
      return nothing;
    }
    return html`<div class="quiz-time">
      <p class="quiz-time-left">${this.clock.isOver ? this.all['time-up'] : this.clock.sentence}</p>
      ${this.givenBack ? html`<p class="quiz-given-back" role="status">${this.givenBack}</p>` : nothing}
    </div>`;
  }

  private stepButton(place: number): TemplateResult {
    const standing = this.standing(place);
    const state =
      standing.state === 'kept'
        ? 'kept'
        : isComplete(standing.answer)
          ? 'answered'
          : isGiven(standing.answer)
            ? 'partly'
            : 'open';
    return html`<li>
      <button
        type="button"
        class="quiz-step quiz-step-${state}"
        aria-current=${place === this.step ? 'step' : nothing}
        aria-label="${fill(this.all.step, place + 1)}, ${this.all[`step-${state}`]}"
        @click=${() => this.go(place)}
      >
        ${place + 1}
      </button>
    </li>`;
  }

  private question(sheet: Sheet, place: number): TemplateResult {
    const item = sheet.items[place];
    const standing = this.standing(place);
    const last = place === sheet.items.length - 1;
    return html`<section class="quiz-question" aria-labelledby="quiz-heading">
      <h2 id="quiz-heading" tabindex="-1">${fill(this.all['question-of'], place + 1, sheet.items.length)}</h2>
      ${item.counts ? nothing : html`<p class="quiz-draft">${this.all.draft}</p>`}
      ${keyed(
        place,
        html`<div id="quiz-stem" class="quiz-stem" .innerHTML=${item.stem}></div>
          ${answering({
            place,
            item,
            answer: standing.answer,
            words: this.all,
            locked: this.submitting || this.saving?.closedAt !== '' || (this.clock?.isOver ?? false),
            give: (answer, typing) => this.saving?.give(place, answer, typing),
            moved: (sentence, selector) => this.moved(sentence, selector),
          })}`,
      )}
      ${this.told(place, standing)}
      <div class="quiz-moves">
        ${place > 0
          ? html`<button type="button" @click=${() => this.go(place - 1)}>${this.all['previous-question']}</button>`
          : nothing}
        <button type="button" class="button-primary" @click=${() => this.go(place + 1)}>
          ${last ? this.all.check : this.all['next-question']}
        </button>
      </div>
    </section>`;
  }

  /** What became of the answer, in words. */
  private told(place: number, standing: Standing): TemplateResult {
    const closedAt = this.saving?.closedAt;
    return html`<div class="quiz-told">
      <p id="quiz-line" class="quiz-line quiz-line-${standing.state}" role="status">
        ${closedAt
          ? fill(this.saving?.timeUp ? this.all.late : this.all.closed, closedAt)
          : this.sentence(standing)}
      </p>
      ${standing.readable ? nothing : html`<p class="quiz-hint">${this.all['no-number']}</p>`}
      ${closedAt
        ? html`<button type="button" @click=${() => void this.server((server) => server.seeResult())}>
            ${this.all['see-result']}
          </button>`
        : nothing}
      ${standing.mine && !closedAt
        ? html`<button
            type="button"
            class="button-quiet"
            @click=${() => standing.mine && this.saving?.give(place, standing.mine)}
          >
            ${this.all['use-mine']}
          </button>`
        : nothing}
    </div>`;
  }

  private sentence(standing: Standing): string {
    switch (standing.state) {
      case 'open':
        return '';
      case 'saving':
        return this.all.saving;
      case 'saved':
        return fill(this.all.saved, standing.at);
      case 'kept':
        return this.all.kept;
      case 'stale':
        return this.all.stale;
      case 'refused':
        return standing.problem;
    }
  }

  private check(sheet: Sheet): TemplateResult {
    const places = sheet.items.map((_, place) => place).filter((place) => sheet.items[place].counts);
    const open = places.filter((place) => !isGiven(this.standing(place).answer));
    const partly = places.filter(
      (place) => isGiven(this.standing(place).answer) && !isComplete(this.standing(place).answer),
    );
    return html`<section class="quiz-check" aria-labelledby="quiz-heading">
      <h2 id="quiz-heading" tabindex="-1">${this.all['check-title']}</h2>
      ${open.length === 0 && partly.length === 0 ? html`<p>${this.all['check-all']}</p>` : nothing}
      ${this.places(this.all['check-open'], open)} ${this.places(this.all['check-partly'], partly)}
      <p>${this.all['check-final']}</p>
      <p class="quiz-line" role="status">${this.line}</p>
      <div class="quiz-moves">
        <button type="button" @click=${() => this.go(open[0] ?? partly[0] ?? sheet.items.length - 1)}>
          ${this.all.back}
        </button>
        <button type="button" class="button-primary" ?disabled=${this.submitting} @click=${() => void this.submit()}>
          ${this.all.submit}
        </button>
      </div>
    </section>`;
  }

  private places(sentence: string, places: number[]): TemplateResult | typeof nothing {
    return places.length === 0
      ? nothing
      : html`<p>${sentence}</p>
          <ul class="quiz-open-places">
            ${places.map(
              (place) =>
                html`<li>
                  <button type="button" class="button-quiet" @click=${() => this.go(place)}>
                    ${fill(this.all.step, place + 1)}
                  </button>
                </li>`,
            )}
          </ul>`;
  }

  private result(sheet: Sheet): TemplateResult {
    const [heading, ...sentences] = sheet.sentences ?? [];
    return html`<section class="quiz-result ${sheet.passed ? 'quiz-result-passed' : ''}" aria-labelledby="quiz-heading">
        <h2 id="quiz-heading" tabindex="-1">${heading}</h2>
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
        <div class="quiz-moves">
          ${sheet.anotherIsOpen || sheet.mayBegin
            ? html`<button
                type="button"
                class=${(sheet.passed || sheet.awaiting) && !sheet.anotherIsOpen ? 'button' : 'button-primary'}
                @click=${() => void this.server((server) => server.again())}
              >
                ${sheet.anotherIsOpen ? this.all['go-on'] : this.all.again}
              </button>`
            : nothing}
          ${sheet.anotherIsOpen
            ? nothing
            : html`<button
                type="button"
                class="button-quiet"
                @click=${() => void this.server((server) => server.overview())}
              >
                ${this.all['all-attempts']}
              </button>`}
        </div>
      </section>
      ${sheet.items.length === 0
        ? nothing
        : html`<section class="quiz-review" aria-labelledby="quiz-review-title">
            <h2 id="quiz-review-title">${this.all['review-title']}</h2>
            <ol class="quiz-reviewed-list">
              ${sheet.items.map((item, place) => reviewing(item as Reviewed, place, sheet.items.length, this.all))}
            </ol>
          </section>`}`;
  }

  private go(step: number): void {
    this.saving?.flush();
    this.step = step;
    this.spoken = '';
    this.line = '';
    this.writeAddress();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.focusHeading();
      this.scrollIntoView({ block: 'start' });
    });
  }

  /** Submits at once when nothing is open, else says first what is. */
  private wantSubmit(): void {
    const items = this.attempt?.items ?? [];
    if (items.every((item, place) => !item.counts || isComplete(this.standing(place).answer))) {
      void this.submit();
    } else {
      this.go(items.length);
    }
  }

  private async submit(): Promise<void> {
    if (this.submitting) {
      return;
    }
    this.submitting = true;
    this.line = this.all.submitting;
    this.requestUpdate();
    try {
      this.line = (await this.saving?.settled(LONGEST_WAIT))
        ? await this.server((server) => server.submit())
        : this.all.unsent;
    } catch (problem) {
      console.warn('Not submitted', problem);
      this.line = this.all.unsent;
    }
    this.submitting = false;
    if (this.line && this.step < (this.attempt?.items.length ?? 0)) {
      const line = this.line;
      this.go(this.attempt?.items.length ?? 0);
      this.line = line;
    }
    this.requestUpdate();
  }

  private moved(sentence: string, selector: string): void {
    this.spoken = sentence;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  private focusHeading(): void {
    this.querySelector<HTMLElement>('#quiz-heading')?.focus({ preventScroll: true });
  }

  private firstOpen(): number {
    return (this.saving?.standings ?? []).findIndex((standing) => !isComplete(standing.answer));
  }

  private standing(place: number): Standing {
    return this.saving?.standings[place] as Standing;
  }

  /** The question that the address names. */
  private placeInAddress(): number | undefined {
    const named = Number(new URLSearchParams(window.location.search).get(QUESTION));
    return named >= 1 && named <= (this.attempt?.items.length ?? 0) ? named - 1 : undefined;
  }

  private writeAddress(): void {
    const url = new URL(window.location.href);
    if (this.step < (this.attempt?.items.length ?? 0)) {
      url.searchParams.set(QUESTION, String(this.step + 1));
    } else {
      url.searchParams.delete(QUESTION);
    }
    window.history.replaceState(window.history.state, '', url);
  }

  private get all(): Words {
    return this.parsedWords(this.words);
  }

  private parsed: { from: string; words: Words } = { from: '', words: {} };

  private parsedWords(json: string): Words {
    if (this.parsed.from !== json) {
      this.parsed = { from: json, words: JSON.parse(json) as Words };
    }
    return this.parsed.words;
  }
}
