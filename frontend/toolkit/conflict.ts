/* Two windows have changed the same rows: both are shown, and whoever filled them in chooses. */

import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../learning/keeping';
import { shown, type Clash, type Content, type Format, type Merged, type Row, type Words } from './model';

export interface Conflict {
  merged: Merged;
  theirs: Content;
  revision: number;
  choices: ('mine' | 'theirs')[];
}

export interface Choosing {
  choose(place: number, side: 'mine' | 'theirs'): void;
  settle(): void;
  mine(): void;
  theirs(): void;
}

export function conflicting(conflict: Conflict, format: Format, words: Words, choosing: Choosing): TemplateResult {
  return html`<dialog
    id="toolkit-conflict"
    class="toolkit-dialog toolkit-conflict"
    aria-labelledby="toolkit-conflict-title"
    @cancel=${(event: Event) => event.preventDefault()}
  >
    <h2 id="toolkit-conflict-title">${words['conflict-title']}</h2>
    <p>${fill(words['conflict-help'], conflict.merged.clashes.length)}</p>
    ${conflict.merged.taken > 0 ? html`<p>${fill(words['conflict-taken'], conflict.merged.taken)}</p>` : nothing}
    <div class="toolkit-clashes">
      ${conflict.merged.clashes.map((clash, i) => clashing(clash, i, conflict, format, words, choosing))}
    </div>
    <div class="actions">
      <button type="button" class="button-primary" @click=${() => choosing.settle()}>${words['conflict-keep']}</button>
      <button type="button" @click=${() => choosing.mine()}>${words['conflict-mine']}</button>
      <button type="button" @click=${() => choosing.theirs()}>${words['conflict-theirs']}</button>
    </div>
    <p class="field-help">${words['conflict-history']}</p>
  </dialog>`;
}

function clashing(
  clash: Clash,
  place: number,
  conflict: Conflict,
  format: Format,
  words: Words,
  choosing: Choosing,
): TemplateResult {
  const section = format.sections.find((each) => each.id === clash.section);
  const columns = (section?.columns ?? []).filter(
    (column) => (clash.mine?.cells[column.id] ?? '') !== (clash.theirs?.cells[column.id] ?? ''),
  );
  const first = section?.columns[0]?.id ?? '';
  const name = clash.mine?.cells[first] || clash.theirs?.cells[first] || section?.title || '';
  const side = (which: 'mine' | 'theirs', row: Row | undefined) =>
    html`<label class="toolkit-side">
      <span class="toolkit-side-head">
        <input
          type="radio"
          name="toolkit-clash-${place}"
          .checked=${conflict.choices[place] === which}
          @change=${() => choosing.choose(place, which)}
        />
        ${words[which]}
      </span>
      ${row
        ? html`<span class="toolkit-side-cells">
            ${columns.map(
              (column) =>
                html`<span>
                  <span class="toolkit-side-label">${column.label}</span>
                  <span>${shown(column, row.cells[column.id] ?? '', words) || '–'}</span>
                </span>`,
            )}
          </span>`
        : html`<em>${words['removed-here']}</em>`}
    </label>`;
  return html`<fieldset class="toolkit-clash">
    <legend>${name}</legend>
    ${side('mine', clash.mine)} ${side('theirs', clash.theirs)}
  </fieldset>`;
}
