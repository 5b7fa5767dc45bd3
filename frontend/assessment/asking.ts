/* What the inputs of all kinds of question have in common. */

import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answer, Item, Words } from './sheet';

/** What an input needs to know, and whom it tells. */
export interface Asking {
  place: number;
  item: Item;
  answer: Answer | undefined;
  words: Words;
  locked: boolean;
  give(answer: Answer, typing?: boolean): void;
  /** Says something to whoever does not see it, and puts the keyboard back after a move. */
  moved(sentence: string, selector: string): void;
}

export function group(asking: Asking, how: string, content: unknown, name = 'how'): TemplateResult {
  return html`<fieldset class="quiz-group" aria-labelledby="quiz-stem quiz-${name}" ?disabled=${asking.locked}>
    <legend id="quiz-${name}" class="quiz-how">${how}</legend>
    ${content}
  </fieldset>`;
}

export function text(
  asking: Asking,
  id: string,
  value: string,
  answer: (text: string) => Answer,
  mode: 'decimal' | 'text' = 'text',
): TemplateResult {
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<input
    type="text"
    id=${id}
    inputmode=${mode}
    maxlength="200"
    autocomplete="off"
    autocapitalize="off"
    aria-describedby="quiz-stem quiz-line"
    ?disabled=${asking.locked}
    .value=${live(value)}
    @input=${(event: Event) => asking.give(answer(typed(event)), true)}
    @change=${(event: Event) => asking.give(answer(typed(event)))}
  />`;
}
