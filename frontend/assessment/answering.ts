/* How each kind of question is answered: native inputs, a group with a name, everything by keyboard. */

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { group, text, type Asking } from './asking';
import { categorise, cloze, longAnswer } from './filling';
import { fill, OPEN, plain, type Answer } from './sheet';

const RATINGS = [1, 2, 3, 4, 5];

export function answering(asking: Asking): TemplateResult {
  switch (asking.item.kind) {
    case 'single':
      return group(asking, asking.words.single, choices(asking, 'radio', (i) => asking.answer?.choice === i, (i) => ({ choice: i })));
    case 'multiple':
      return group(asking, asking.words.multiple, choices(asking, 'checkbox', (i) => chosen(asking).includes(i), (i) => toggled(asking, i)));
    case 'match':
      return match(asking);
    case 'numeric':
      return numeric(asking);
    case 'true-false-reason':
      return verdict(asking);
    case 'order':
      return order(asking);
    case 'situational':
      return situational(asking);
    case 'short':
      return short(asking);
    case 'categorise':
      return categorise(asking);
    case 'cloze':
      return cloze(asking);
    case 'long-answer':
      return longAnswer(asking);
  }
}

function choices(
  asking: Asking,
  type: 'radio' | 'checkbox',
  checked: (place: number) => boolean,
  answer: (place: number) => Answer,
): TemplateResult {
  return html`<div class="quiz-options">
    ${asking.item.options?.map(
      (option, i) =>
        html`<label class="quiz-option">
          <input
            type=${type}
            name="quiz-${asking.place}"
            .checked=${live(checked(i))}
            @change=${() => asking.give(answer(i))}
          />
          <span .innerHTML=${option}></span>
        </label>`,
    )}
  </div>`;
}

function chosen(asking: Asking): number[] {
  return asking.answer?.choices ?? [];
}

function toggled(asking: Asking, option: number): Answer {
  const before = chosen(asking);
  const now = before.includes(option) ? before.filter((each) => each !== option) : [...before, option];
  return { choices: now.sort((a, b) => a - b) };
}

function match(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const lefts = item.lefts ?? [];
  const rights = asking.answer?.rights ?? lefts.map(() => OPEN);
  return group(
    asking,
    words.match,
    html`<div class="quiz-pairs">
      ${lefts.map(
        (left, i) =>
          html`<div class="quiz-pair">
            <label for="quiz-left-${i}" .innerHTML=${left}></label>
            <select
              id="quiz-left-${i}"
              @change=${(event: Event) => {
                const right = Number((event.target as HTMLSelectElement).value);
                asking.give({ rights: rights.map((each, place) => (place === i ? right : each)) });
              }}
            >
              <option value=${OPEN} .selected=${live(rights[i] === OPEN)}>${words.choose}</option>
              ${item.options?.map(
                (option, place) =>
                  html`<option value=${place} .selected=${live(rights[i] === place)}>${plain(option)}</option>`,
              )}
            </select>
          </div>`,
      )}
    </div>`,
  );
}

function numeric(asking: Asking): TemplateResult {
  const { item, words } = asking;
  return html`<div class="quiz-number">
    <label for="quiz-number">${words.numeric}</label>
    <div class="quiz-number-field">
      ${text(asking, 'quiz-number', asking.answer?.typed ?? '', (typed) => ({ typed }), 'decimal')}
      ${item.unit ? html`<span class="quiz-unit">${item.unit}</span>` : nothing}
    </div>
  </div>`;
}

function verdict(asking: Asking): TemplateResult {
  const { words, answer } = asking;
  const option = (value: boolean, word: string) =>
    html`<label class="quiz-option">
      <input
        type="radio"
        name="quiz-verdict-${asking.place}"
        .checked=${live(answer?.verdict === value)}
        @change=${() => asking.give({ verdict: value, reason: answer?.reason ?? OPEN })}
      />
      <span>${word}</span>
    </label>`;
  return html`${group(
    asking,
    words.verdict,
    html`<div class="quiz-options quiz-verdict">${option(true, words.true)}${option(false, words.false)}</div>`,
  )}
  ${answer?.verdict === undefined
    ? nothing
    : group(
        asking,
        words.why,
        choices(
          asking,
          'radio',
          (i) => answer.reason === i,
          (i) => ({ verdict: answer.verdict, reason: i }),
        ),
        'why',
      )}`;
}

function order(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const options = item.options ?? [];
  const items = asking.answer?.items ?? options.map((_, place) => place);
  const move = (from: number, to: number, way: 'up' | 'down') => {
    if (to < 0 || to >= items.length) {
      return;
    }
    const moved = [...items];
    [moved[from], moved[to]] = [moved[to], moved[from]];
    asking.give({ items: moved });
    asking.moved(
      fill(words.moved, plain(options[items[from]]), to + 1, items.length),
      `[data-item="${items[from]}"] .quiz-${way}`,
    );
  };
  const button = (at: number, way: 'up' | 'down') => {
    const to = way === 'up' ? at - 1 : at + 1;
    return html`<button
      type="button"
      class="quiz-${way}"
      aria-label=${fill(words[way], plain(options[items[at]]))}
      aria-disabled=${to < 0 || to >= items.length}
      @click=${() => move(at, to, way)}
    ></button>`;
  };
  return group(
    asking,
    words.order,
    html`<ol class="quiz-order">
        ${repeat(
          items,
          (each) => each,
          (each, at) =>
            html`<li data-item=${each}>
              <span class="quiz-order-text" .innerHTML=${options[each]}></span>
              <span class="quiz-order-moves">${button(at, 'up')}${button(at, 'down')}</span>
            </li>`,
        )}
      </ol>
      ${asking.answer
        ? nothing
        : html`<button type="button" class="button-quiet" @click=${() => asking.give({ items })}>
            ${words['keep-order']}
          </button>`}`,
  );
}

function situational(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const options = item.options ?? [];
  const ratings = asking.answer?.ratings ?? options.map(() => OPEN);
  const spoken = (rating: number) =>
    rating === 1 ? `1, ${words.harmful}` : rating === 5 ? `5, ${words.effective}` : String(rating);
  return html`<p id="quiz-how" class="quiz-how">${words.situational}</p>
    ${options.map(
      (option, i) =>
        html`<fieldset class="quiz-rating" aria-describedby="quiz-how" ?disabled=${asking.locked}>
          <legend .innerHTML=${option}></legend>
          <div class="quiz-scale">
            ${RATINGS.map(
              (rating) =>
                html`<label class="quiz-scale-step">
                  <input
                    type="radio"
                    name="quiz-${asking.place}-${i}"
                    aria-label=${spoken(rating)}
                    .checked=${live(ratings[i] === rating)}
                    @change=${() =>
                      asking.give({ ratings: ratings.map((each, place) => (place === i ? rating : each)) })}
                  />
                  <span aria-hidden="true">${rating}</span>
                </label>`,
            )}
            <span class="quiz-scale-low" aria-hidden="true">${words.harmful}</span>
            <span class="quiz-scale-high" aria-hidden="true">${words.effective}</span>
          </div>
        </fieldset>`,
    )}`;
}

function short(asking: Asking): TemplateResult {
  const { item, words } = asking;
  const given = asking.answer?.words ?? Array.from({ length: item.needed ?? 1 }, () => '');
  const answer = (place: number) => (typed: string) => ({
    words: given.map((each, i) => (i === place ? typed : each)),
  });
  return group(
    asking,
    words.short,
    html`<div class="quiz-words">
      ${given.map(
        (typed, i) =>
          html`<div>
            <label for="quiz-word-${i}">${given.length === 1 ? words.answer : fill(words.word, i + 1)}</label>
            ${text(asking, `quiz-word-${i}`, typed, answer(i))}
          </div>`,
      )}
    </div>`,
  );
}
