/* A case: decide first, write down why, then see what happened and compare. */

import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deliver, fill, Kept, parse, type Words } from './keeping';
import { LessonText } from './text';

interface Entry {
  key: string;
  html: string;
}

interface Bin {
  key: string;
  label: string;
}

interface Decision {
  id: string;
  prompt: string;
  options?: Entry[];
  bins?: Bin[];
  rows?: Entry[];
}

interface Report {
  choices: Record<string, string>;
  reason: string;
  decided: string;
  people: number;
  counts: Record<string, Record<string, number>>;
}

interface Revealed {
  argued: Record<string, string>;
  comments: Record<string, string>;
}

interface Draft {
  choices: Record<string, string>;
  reason: string;
  sent: boolean;
}

@customElement('learning-case')
export class LearningCase extends LitElement {
  @property() src = '';
  @property() asked = '';
  @property() report = '';
  @property() revealed = '';
  @property() outcome = '';
  @property() keep = '';
  @property() words = '';
  @property({ type: Number }) longest = 4_000;

  private readonly text = new LessonText(this);
  private draft: Draft = { choices: {}, reason: '', sent: false };
  private line = '';
  private missing = new Set<string>();
  private missingReason = false;

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) {
      this.text.show(this.src);
    }
    if (changed.has('keep')) {
      this.draft = this.kept.value ?? { choices: {}, reason: '', sent: false };
      this.line = this.kept.value ? this.all.draft : '';
    }
  }

  override render(): TemplateResult {
    return html`${this.text.render(this.all)} ${this.text.here ? this.end() : nothing}`;
  }

  override updated(): void {
    for (const decision of this.decisions) {
      const place = this.querySelector<HTMLElement>(`[data-place="${decision.id}"]`);
      if (place) {
        render(decision.rows ? this.sort(decision) : this.choice(decision), place);
      }
    }
  }

  override firstUpdated(): void {
    if (this.told) {
      this.kept.value = undefined;
    } else if (this.draft.sent) {
      void this.send();
    }
  }

  private end(): TemplateResult {
    return this.told ? this.afterwards(this.told) : this.deciding();
  }

  private choice(decision: Decision): TemplateResult {
    const told = this.told;
    const chosen = told?.choices[decision.id] ?? this.draft.choices[decision.id];
    const name = `decision-${decision.id}`;
    return html`<section class="learning-decision ${this.missing.has(decision.id) ? 'learning-missing' : ''}">
      <p class="learning-kicker">${this.all.decision}</p>
      <div id="${name}-asked" class="learning-asked" .innerHTML=${decision.prompt}></div>
      <div class="learning-options" role="radiogroup" aria-labelledby="${name}-asked">
        ${(decision.options ?? []).map(
          (option) =>
            html`<label class="learning-option ${told ? this.standing(decision.id, option.key) : ''}">
                <input
                  type="radio"
                  name=${name}
                  .value=${option.key}
                  .checked=${chosen === option.key}
                  ?disabled=${told !== undefined}
                  @change=${() => this.choose(decision.id, option.key)}
                />
                <span .innerHTML=${option.html}></span>
              </label>
              ${told ? this.comparison(decision.id, option.key, `${decision.id}/${option.key}`) : nothing}`,
        )}
      </div>
    </section>`;
  }

  private sort(decision: Decision): TemplateResult {
    const name = `decision-${decision.id}`;
    return html`<section class="learning-decision">
      <p class="learning-kicker">${this.all.sort}</p>
      <div id="${name}-asked" class="learning-asked" .innerHTML=${decision.prompt}></div>
      <ol class="learning-rows">
        ${(decision.rows ?? []).map((row) => html`<li>${this.row(decision, row)}</li>`)}
      </ol>
    </section>`;
  }

  private row(decision: Decision, row: Entry): TemplateResult {
    const key = `${decision.id}/${row.key}`;
    const told = this.told;
    const chosen = told?.choices[key] ?? this.draft.choices[key];
    return html`<fieldset class="learning-row ${this.missing.has(key) ? 'learning-missing' : ''}">
      <legend .innerHTML=${row.html}></legend>
      <div class="learning-bins">
        ${(decision.bins ?? []).map(
          (bin) =>
            html`<label class="learning-bin ${told ? this.standing(key, bin.key) : ''}">
              <input
                type="radio"
                name=${`decision-${key}`}
                .value=${bin.key}
                .checked=${chosen === bin.key}
                ?disabled=${told !== undefined}
                @change=${() => this.choose(key, bin.key)}
              />
              <span>${bin.label}</span>
              ${told ? this.tags(key, bin.key) : nothing}
            </label>`,
        )}
      </div>
      ${told ? this.rowComparison(decision, key, told) : nothing}
    </fieldset>`;
  }

  private rowComparison(decision: Decision, key: string, told: Report): TemplateResult {
    const counts = told.counts[key];
    return html`<div class="learning-comment" .innerHTML=${this.hints.comments[key] ?? ''}></div>
      ${counts
        ? html`<p class="learning-others">
            ${(decision.bins ?? [])
              .map((bin) => fill(this.all['others-bin'], bin.label, counts[bin.key] ?? 0, told.people))
              .join(' · ')}
          </p>`
        : nothing}`;
  }

  /** Whose decision it was, the comment, and how many others took it. */
  private comparison(decision: string, option: string, comment: string): TemplateResult {
    const counts = this.told?.counts[decision];
    const people = this.told?.people ?? 0;
    return html`<div class="learning-comparison">
      ${this.tags(decision, option)}
      <div class="learning-comment" .innerHTML=${this.hints.comments[comment] ?? ''}></div>
      ${counts
        ? html`<p class="learning-others">
            <span class="learning-others-bar" style=${`--share: ${(counts[option] ?? 0) / people}`}></span>
            ${fill(this.all.others, counts[option] ?? 0, people)}
          </p>`
        : nothing}
    </div>`;
  }

  private tags(key: string, option: string): TemplateResult | typeof nothing {
    const mine = this.told?.choices[key] === option;
    const argued = this.hints.argued[key] === option;
    if (!mine && !argued) {
      return nothing;
    }
    const word = mine ? (argued ? this.all.both : this.all.yours) : this.all.argued;
    return html`<span class="learning-tag ${argued ? 'learning-tag-argued' : ''}">${word}</span>`;
  }

  private standing(key: string, option: string): string {
    const mine = this.told?.choices[key] === option ? 'learning-mine' : '';
    return this.hints.argued[key] === option ? `${mine} learning-argued` : mine;
  }

  private deciding(): TemplateResult {
    const words = this.all;
    return html`<form
      class="learning-decide ${this.missingReason ? 'learning-missing' : ''}"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.submit();
      }}
    >
      <label for="learning-reason">${words.reason}</label>
      <p id="learning-reason-help" class="field-help">${words['reason-help']}</p>
      <textarea
        id="learning-reason"
        aria-describedby="learning-reason-help"
        maxlength=${this.longest}
        .value=${this.draft.reason}
        @input=${(event: Event) => {
          this.draft.reason = (event.target as HTMLTextAreaElement).value;
          this.missingReason = false;
          this.keepDraft();
        }}
      ></textarea>
      <button type="submit" class="button-primary">${words.decide}</button>
      <p class="learning-line" role="status">${this.line}</p>
    </form>`;
  }

  private afterwards(told: Report): TemplateResult {
    const words = this.all;
    return html`<section class="learning-outcome" tabindex="-1" aria-label=${words.outcome}>
      <div class="learning-your-reason">
        <p class="learning-kicker">${words['your-reason']}</p>
        <blockquote>${told.reason}</blockquote>
        <p class="learning-line">${fill(words.decided, told.decided)}</p>
        ${Object.keys(told.counts).length === 0 ? html`<p class="learning-line">${words['few-others']}</p>` : nothing}
      </div>
      <div class="learning-text prose" .innerHTML=${this.outcome}></div>
    </section>`;
  }

  private choose(key: string, value: string): void {
    this.draft.choices[key] = value;
    this.missing.delete(key);
    this.keepDraft();
  }

  private keepDraft(): void {
    this.draft.sent = false;
    this.kept.value = this.draft;
    this.line = this.all.draft;
    this.requestUpdate();
  }

  private submit(): void {
    const keys = this.decisions.flatMap((decision) =>
      decision.rows ? decision.rows.map((row) => `${decision.id}/${row.key}`) : [decision.id],
    );
    this.missing = new Set(keys.filter((key) => !this.draft.choices[key]));
    this.missingReason = this.draft.reason.trim() === '';
    if (this.missing.size > 0 || this.missingReason) {
      this.line = this.missing.size > 0 ? this.all['open-decisions'] : this.all['open-reason'];
      this.requestUpdate();
      void this.updateComplete.then(() => {
        const open = this.querySelector<HTMLElement>('.learning-missing input, .learning-missing textarea');
        open?.focus();
      });
      return;
    }
    // Only what the case asks now: an edited case may no longer have what an old draft chose.
    this.draft.choices = Object.fromEntries(keys.map((key) => [key, this.draft.choices[key]]));
    void this.send();
  }

  private async send(): Promise<void> {
    this.draft.sent = true;
    this.kept.value = this.draft;
    this.line = this.all.sending;
    this.requestUpdate();
    const { choices, reason } = this.draft;
    const decided = await deliver<{ report: string; revealed: string; outcome: string; problem: string }>(
      this,
      (server) => server.decide(JSON.stringify(choices), reason),
      () => {
        this.line = this.all.kept;
        this.requestUpdate();
      },
    );
    if (decided.problem) {
      this.draft.sent = false;
      this.kept.value = this.draft;
      this.line = decided.problem;
      this.requestUpdate();
      return;
    }
    this.kept.value = undefined;
    this.outcome = decided.outcome;
    this.revealed = decided.revealed;
    this.report = decided.report;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.learning-outcome')?.focus({ preventScroll: true });
    this.querySelector('.learning-decision')?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }

  private get kept(): Kept<Draft> {
    return new Kept(`${this.keep}:case`);
  }

  private get told(): Report | undefined {
    return parse<Report | undefined>(this.report, undefined);
  }

  private get hints(): Revealed {
    return parse<Revealed>(this.revealed, { argued: {}, comments: {} });
  }

  private get decisions(): Decision[] {
    return parse<{ decisions: Decision[] }>(this.asked, { decisions: [] }).decisions;
  }

  private get all(): Words {
    return parse<Words>(this.words, {});
  }
}
