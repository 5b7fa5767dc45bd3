/* A reading: the text, its recall questions where they stand, and Mark as read. */

import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deliver, Kept, parse, shuffled, type Words } from './keeping';
import { LessonText } from './text';

interface Option {
  key: string;
  html: string;
}

interface Question {
  id: string;
  question: string;
  options: Option[];
}

interface Answered {
  right: boolean;
  feedback: string;
  completed: boolean;
  problem: string;
}

/** What the page shows of one question. */
interface Try {
  chosen?: string;
  solved: boolean;
  feedback: string;
  line: string;
  wrong: boolean;
}

@customElement('learning-reading')
export class LearningReading extends LitElement {
  @property() src = '';
  @property() asked = '';
  @property() solved = '';
  @property() keep = '';
  @property() words = '';
  @property({ type: Boolean }) byMark = false;
  @property({ type: Boolean }) done = false;

  private readonly text = new LessonText(this);
  private tries = new Map<string, Try>();
  private markLine = '';
  private marked = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) {
      this.text.show(this.src);
    }
    if (changed.has('asked') || changed.has('solved')) {
      this.begin();
    }
  }

  override render(): TemplateResult {
    return html`${this.text.render(this.all)} ${this.byMark && this.text.here ? this.mark() : nothing}`;
  }

  override updated(): void {
    for (const question of this.questions) {
      const place = this.querySelector<HTMLElement>(`[data-place="${question.id}"]`);
      if (place) {
        render(this.recall(question), place);
      }
    }
  }

  override firstUpdated(): void {
    for (const question of this.questions) {
      const waiting = this.kept(question.id).value;
      if (waiting && !this.try(question.id).solved) {
        void this.answer(question.id, waiting);
      }
    }
    if (this.byMark && !this.done && this.keptMark.value) {
      void this.markAsRead();
    }
  }

  private begin(): void {
    const solved = parse<Record<string, { key: string; feedback: string }>>(this.solved, {});
    this.tries = new Map(
      this.questions.map((question) => {
        const known = solved[question.id];
        return [
          question.id,
          {
            chosen: known?.key ?? this.kept(question.id).value,
            solved: known !== undefined,
            feedback: known?.feedback ?? '',
            line: '',
            wrong: false,
          },
        ];
      }),
    );
    this.marked = this.done;
  }

  private recall(question: Question): TemplateResult {
    const words = this.all;
    const now = this.try(question.id);
    const name = `recall-${question.id}`;
    return html`<form
      class="learning-recall ${now.solved ? 'learning-recall-solved' : ''}"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.submit(question);
      }}
    >
      <p class="learning-kicker">${words.recall}</p>
      <div id="${name}-asked" class="learning-asked" .innerHTML=${question.question}></div>
      <div class="learning-options" role="radiogroup" aria-labelledby="${name}-asked">
        ${shuffled(question.options, this.keep + question.id).map(
          (option) =>
            html`<label class="learning-option">
              <input
                type="radio"
                name=${name}
                .value=${option.key}
                .checked=${now.chosen === option.key}
                ?disabled=${now.solved}
                @change=${() => this.choose(question.id, option.key)}
              />
              <span .innerHTML=${option.html}></span>
            </label>`,
        )}
      </div>
      ${now.solved ? nothing : html`<button type="submit" class="button">${words.check}</button>`}
      <div class="learning-answer" role="status" tabindex="-1">
        ${now.solved ? html`<p class="learning-right">${words.right}</p>` : nothing}
        ${now.wrong ? html`<p class="learning-wrong">${words.wrong}</p>` : nothing}
        ${now.feedback ? html`<div .innerHTML=${now.feedback}></div>` : nothing}
        ${now.line ? html`<p class="learning-line">${now.line}</p>` : nothing}
      </div>
    </form>`;
  }

  private mark(): TemplateResult {
    const words = this.all;
    return html`<div class="learning-mark" tabindex="-1">
      ${this.marked
        ? html`<p class="learning-right">${words.marked}</p>`
        : html`<p>${words['mark-why']}</p>
            <button type="button" class="button-primary" @click=${() => void this.markAsRead()}>${words.mark}</button>`}
      <p class="learning-line" role="status">${this.markLine}</p>
    </div>`;
  }

  private choose(question: string, option: string): void {
    const now = this.try(question);
    now.chosen = option;
    now.wrong = false;
    now.feedback = '';
    now.line = '';
    this.requestUpdate();
  }

  private async submit(question: Question): Promise<void> {
    const now = this.try(question.id);
    if (!now.chosen) {
      now.line = this.all.choose;
      this.requestUpdate();
      return;
    }
    this.kept(question.id).value = now.chosen;
    await this.answer(question.id, now.chosen);
  }

  private async answer(question: string, option: string): Promise<void> {
    const now = this.try(question);
    now.line = this.all.sending;
    this.requestUpdate();
    const answered = await deliver<Answered>(
      this,
      (server) => server.answer(question, option),
      () => {
        now.line = this.all.kept;
        this.requestUpdate();
      },
    );
    this.kept(question).value = undefined;
    now.solved = answered.right;
    now.wrong = !answered.right && !answered.problem;
    now.feedback = answered.feedback;
    now.line = answered.problem || (answered.right && answered.completed ? this.all.completes : '');
    this.requestUpdate();
    await this.keepFocus(`[data-place="${question}"] .learning-answer`);
  }

  private async markAsRead(): Promise<void> {
    this.keptMark.value = true;
    this.markLine = this.all.sending;
    this.requestUpdate();
    const problem = await deliver<string>(
      this,
      (server) => server.mark(),
      () => {
        this.markLine = this.all.kept;
        this.requestUpdate();
      },
    );
    this.keptMark.value = undefined;
    this.marked = !problem;
    this.markLine = problem;
    this.requestUpdate();
    await this.keepFocus('.learning-mark');
  }

  /** The button that was pressed is gone when all is well: whoever pressed it by keyboard goes on from the answer. */
  private async keepFocus(selector: string): Promise<void> {
    await this.updateComplete;
    if (document.activeElement === document.body) {
      this.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    }
  }

  private try(question: string): Try {
    let now = this.tries.get(question);
    if (!now) {
      now = { solved: false, feedback: '', line: '', wrong: false };
      this.tries.set(question, now);
    }
    return now;
  }

  private kept(question: string): Kept<string> {
    return new Kept(`${this.keep}:recall:${question}`);
  }

  private get keptMark(): Kept<boolean> {
    return new Kept(`${this.keep}:mark`);
  }

  private get questions(): Question[] {
    return parse<{ recalls: Question[] }>(this.asked, { recalls: [] }).recalls;
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
