/* Things put into bins, gaps filled and texts written: native inputs, so that a keyboard and a telephone will do. */

import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { group, type Asking } from './asking';
import { fill, OPEN, plain, type Gap } from './sheet';

/** A row of choices for each thing; nothing is dragged. */
export function categorise(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const bins = item.bins ?? [];
  const placed = asking.answer?.bins ?? item.options?.map(() => OPEN) ?? [];
  return html`<p id="quiz-how" class="quiz-how">${words.categorise}</p>
    ${item.options?.map(
      (option, i) =>
        html`<fieldset class="quiz-placing" aria-describedby="quiz-how" ?disabled=${asking.locked}>
          <legend .innerHTML=${option}></legend>
          <div class="quiz-bins">
            ${bins.map(
              (bin, place) =>
                html`<label class="quiz-bin">
                  <input
                    type="radio"
                    name="quiz-${asking.place}-${i}"
                    .checked=${live(placed[i] === place)}
                    @change=${() => asking.give({ bins: placed.map((each, at) => (at === i ? place : each)) })}
                  />
                  <span .innerHTML=${bin}></span>
                </label>`,
            )}
          </div>
        </fieldset>`,
    )}
    ${binsAtAGlance(asking, placed)}`;
}

/** What is in each bin so far: one sees at once whether a bin has remained empty. */
function binsAtAGlance(asking: Asking, placed: number[]): TemplateResult {
  const { item, words } = asking;
  return html`<dl class="quiz-bins-so-far">
    ${(item.bins ?? []).map(
      (bin, place) =>
        html`<div>
          <dt .innerHTML=${bin}></dt>
          ${(item.options ?? [])
            .filter((_, i) => placed[i] === place)
            .map((option) => html`<dd>${plain(option)}</dd>`)}
          ${placed.includes(place) ? nothing : html`<dd class="quiz-bin-empty">–</dd>`}
        </div>`,
    )}
    ${placed.includes(OPEN)
      ? html`<div class="quiz-bin-open">
          <dt>${words.undecided}</dt>
          <dd>${placed.filter((bin) => bin === OPEN).length}</dd>
        </div>`
      : nothing}
  </dl>`;
}

/** The gaps stand where the text has places for them. */
export function cloze(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const gaps = item.gaps ?? [];
  const filled = asking.answer?.gaps ?? gaps.map((gap) => (gap.form === 'chosen' ? OPEN : ''));
  const give = (at: number, part: string | number, typing: boolean) =>
    asking.give({ gaps: filled.map((each, i) => (i === at ? part : each)) }, typing);
  const fillIn = (element?: Element) =>
    element?.querySelectorAll<HTMLElement>('[data-gap]').forEach((place) => {
      const at = Number(place.dataset.gap) - 1;
      render(gap(asking, gaps[at], at, filled[at], (part, typing) => give(at, part, typing)), place);
    });
  return group(asking, words.cloze, html`<div class="quiz-cloze" .innerHTML=${item.text ?? ''} ${ref(fillIn)}></div>`);
}

function gap(
  asking: Asking,
  gap: Gap,
  at: number,
  part: string | number,
  give: (part: string | number, typing: boolean) => void,
): TemplateResult {
  const name = fill(asking.words.gap, at + 1);
  if (gap.form === 'chosen') {
    return html`<select
      class="quiz-gap"
      aria-label=${name}
      @change=${(event: Event) => give(Number((event.target as HTMLSelectElement).value), false)}
    >
      <option value=${OPEN} .selected=${live(part === OPEN)}>${asking.words.choose}</option>
      ${gap.options?.map(
        (option) =>
          html`<option value=${option.place} .selected=${live(part === option.place)}>${option.text}</option>`,
      )}
    </select>`;
  }
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<input
      type="text"
      class="quiz-gap quiz-gap-${gap.form}"
      aria-label=${name}
      inputmode=${gap.form === 'number' ? 'decimal' : 'text'}
      maxlength="200"
      autocomplete="off"
      autocapitalize="off"
      .value=${live(String(part))}
      @input=${(event: Event) => give(typed(event), true)}
      @change=${(event: Event) => give(typed(event), false)}
    />${gap.unit ? html`<span class="quiz-unit">\u00a0${gap.unit}</span>` : nothing}`;
}

export function longAnswer(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const prose = asking.answer?.prose ?? '';
  const written = (event: Event) => (event.target as HTMLTextAreaElement).value;
  return html`<div class="quiz-prose">
    <p id="quiz-how" class="quiz-how">${fill(words['long-answer'], item.least, item.most)}</p>
    <label for="quiz-prose">${words.answer}</label>
    <textarea
      id="quiz-prose"
      rows="10"
      maxlength="9000"
      aria-describedby="quiz-stem quiz-how quiz-words quiz-line"
      ?disabled=${asking.locked}
      .value=${live(prose)}
      @input=${(event: Event) => asking.give({ prose: written(event) }, true)}
      @change=${(event: Event) => asking.give({ prose: written(event) })}
    ></textarea>
    <p id="quiz-words" class="quiz-hint-quiet">${counted(asking, prose)}</p>
  </div>`;
}

function counted(asking: Asking, prose: string): string {
  const { least = 1, most = 1000 } = asking.item;
  const number = countWords(prose);
  if (number === 0) {
    return '';
  }
  const key = number < least ? 'words-few' : number > most ? 'words-many' : 'words-counted';
  return fill(asking.words[key], number, number < least ? least : most);
}

/** What stands between spaces and has a letter or a digit. */
export function countWords(prose: string): number {
  return prose.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
