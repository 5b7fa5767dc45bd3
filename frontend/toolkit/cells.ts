/* One cell: a native control for what its column takes. What cannot be read is shown as it was typed. */

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column, Words } from './model';

export interface CellPlace {
  id: string;
  column: Column;
  value: string;
  /** What is wrong with it, or empty. */
  problem: string;
  /** What it is called for those who do not see the table. */
  name: string;
  words: Words;
  /** In a form and on cards, where there is room. */
  roomy: boolean;
  give(value: string): void;
}

/** Up to so many characters a text is a single line. */
const SHORT = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function cell(place: CellPlace): TemplateResult {
  return html`${control(place)}
  ${place.problem ? html`<p class="toolkit-problem" id="${place.id}-problem">${place.problem}</p>` : nothing}`;
}

function control(place: CellPlace): TemplateResult {
  const { column, value } = place;
  switch (column.type) {
    case 'choice':
      return select(
        place,
        column.choices.map((choice) => [choice.id, choice.label]),
      );
    case 'yes-no':
      return select(place, [
        ['yes', place.words.yes],
        ['no', place.words.no],
      ]);
    case 'scale':
      return place.roomy ? scale(place) : select(place, ['1', '2', '3', '4', '5'].map((step) => [step, step]));
    case 'tags':
      return tags(place);
    case 'date':
      return value === '' || DAY.test(value) ? input(place, 'date', '') : input(place, 'text', '');
    case 'number':
    case 'integer':
    case 'money':
      return html`<span class="toolkit-number">
        ${input(place, 'text', 'decimal')}${column.unit ? html`<span class="toolkit-unit">${column.unit}</span>` : nothing}
      </span>`;
    case 'organisation':
    case 'person':
      return input(place, 'text', '');
    default:
      return column.longest <= SHORT ? input(place, 'text', '') : area(place);
  }
}

/** Words that may take more than a line. */
function area(place: CellPlace): TemplateResult {
  return html`<textarea
    id=${place.id}
    data-cell
    rows=${place.roomy ? 2 : 1}
    aria-label=${place.name}
    aria-invalid=${place.problem ? 'true' : nothing}
    aria-describedby=${place.problem ? `${place.id}-problem` : nothing}
    .value=${live(place.value)}
    @input=${(event: Event) => place.give((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function input(place: CellPlace, type: string, mode: string): TemplateResult {
  const named = place.column.type === 'organisation' || place.column.type === 'person';
  return html`<input
    id=${place.id}
    data-cell
    type=${type}
    inputmode=${mode || nothing}
    autocomplete="off"
    list=${named ? `toolkit-names-${place.column.type}` : nothing}
    aria-label=${place.name}
    aria-invalid=${place.problem ? 'true' : nothing}
    aria-describedby=${place.problem ? `${place.id}-problem` : nothing}
    .value=${live(place.value)}
    @input=${(event: Event) => place.give((event.target as HTMLInputElement).value)}
  />`;
}

function select(place: CellPlace, options: string[][]): TemplateResult {
  const known = place.value === '' || options.some(([id]) => id === place.value);
  return html`<select
    id=${place.id}
    data-cell
    aria-label=${place.name}
    aria-invalid=${place.problem ? 'true' : nothing}
    aria-describedby=${place.problem ? `${place.id}-problem` : nothing}
    data-group=${place.column.choices.find((choice) => choice.id === place.value)?.group ?? nothing}
    @change=${(event: Event) => place.give((event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${place.value === ''}>–</option>
    ${known ? nothing : html`<option value=${place.value} selected>${place.value}</option>`}
    ${options.map(([id, label]) => html`<option value=${id} ?selected=${id === place.value}>${label}</option>`)}
  </select>`;
}

function scale(place: CellPlace): TemplateResult {
  return html`<span class="toolkit-scale" role="radiogroup" aria-label=${place.name}>
    ${['1', '2', '3', '4', '5'].map(
      (step) =>
        html`<label>
          <input
            type="radio"
            name=${place.id}
            value=${step}
            .checked=${live(place.value === step)}
            @change=${() => place.give(step)}
          /><span>${step}</span>
        </label>`,
    )}
  </span>`;
}

function tags(place: CellPlace): TemplateResult {
  const chosen = place.value ? place.value.split(/,\s*/) : [];
  const known = place.column.choices.filter((choice) => chosen.includes(choice.id));
  const text = place.problem ? place.value : known.map((choice) => choice.label).join(', ');
  return html`<details class="toolkit-tags">
    <summary id=${place.id} data-cell aria-label="${place.name}: ${text || '–'}">${text || '–'}</summary>
    <div>
      ${place.column.choices.map(
        (choice) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${live(chosen.includes(choice.id))}
              @change=${(event: Event) => {
                const on = (event.target as HTMLInputElement).checked;
                place.give(
                  place.column.choices
                    .filter((each) => (each.id === choice.id ? on : chosen.includes(each.id)))
                    .map((each) => each.id)
                    .join(', '),
                );
              }}
            />${choice.label}
          </label>`,
      )}
    </div>
  </details>`;
}
