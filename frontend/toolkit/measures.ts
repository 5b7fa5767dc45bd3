/* What a worksheet comes to: the sentence first, the picture second, the formula out of sight until one asks. */

import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chart, Line, Measured, Words } from './model';

const WIDTH = 360;
const ROW = 34;
const LABEL = 15;
const RIGHT = 52;

@customElement('toolkit-measures')
export class ToolkitMeasures extends LitElement {
  @property() told = '[]';
  @property() words = '{}';
  @property({ type: Boolean }) plain = false;
  @property({ attribute: false }) measures?: Measured[];

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const words = JSON.parse(this.words) as Words;
    const all = this.measures ?? (JSON.parse(this.told) as Measured[]);
    return html`${all.map(
      (measured) =>
        html`<section class="toolkit-measure" aria-label=${measured.title}>
          <h3>${measured.title}</h3>
          <p class="toolkit-result">${measured.sentence}</p>
          ${measured.chart && measured.chart.lines.length > 0 ? this.figure(measured, measured.chart, words) : nothing}
          ${measured.notes.length > 0
            ? html`<ul class="toolkit-notes">
                ${measured.notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
            : nothing}
          ${this.plain
            ? nothing
            : html`<details class="toolkit-formula">
                <summary>${words.formula}</summary>
                <p>${measured.formula}</p>
              </details>`}
        </section>`,
    )}`;
  }

  private figure(measured: Measured, chart: Chart, words: Words): TemplateResult {
    return html`<figure class="toolkit-figure">
      ${drawn(chart, `${measured.title}. ${measured.sentence}`)}
      ${this.plain
        ? nothing
        : html`<details class="toolkit-twin">
            <summary>${words.table}</summary>
            ${twin(chart, measured.title)}
          </details>`}
    </figure>`;
  }
}

/** The same as a table. */
function twin(chart: Chart, title: string): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">${title}</caption>
    <thead>
      <tr>
        <td></td>
        ${chart.series.map((series) => html`<th scope="col" class="number">${series}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${chart.lines.map(
        (line) =>
          html`<tr>
            <th scope="row">${line.label}</th>
            ${line.texts.map((text) => html`<td class="number">${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function drawn(chart: Chart, name: string): TemplateResult {
  const mark = chart.mark ? 22 : 0;
  const legend = chart.kind === 'pairs' || chart.kind === 'flow' ? 20 : 0;
  const height = legend + chart.lines.length * ROW + mark + 4;
  return html`<svg class="toolkit-chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${name}>
    ${marked(chart, legend, height)} ${heading(chart)}
    ${chart.lines.map((line, i) => row(chart, line, legend + i * ROW))}
  </svg>`;
}

/** The colour of the group, if the line stands for one. Its label always stands beside it. */
function colour(line: Line): string {
  return line.group ? `var(--group-${line.group})` : 'var(--link)';
}

function scale(chart: Chart): (value: number) => number {
  if (chart.kind === 'range') {
    return (value) => ((value - 1) / 4) * (WIDTH - RIGHT - 8) + 4;
  }
  const greatest = Math.max(1e-9, chart.mark?.value ?? 0, ...chart.lines.flatMap((line) => line.values));
  if (chart.kind === 'flow') {
    return (value) => WIDTH / 2 + (value / greatest) * (WIDTH / 2 - RIGHT);
  }
  return (value) => (Math.max(0, value) / greatest) * (WIDTH - RIGHT);
}

/** What is what, at the place where it is drawn. */
function heading(chart: Chart): SVGTemplateResult | typeof nothing {
  if (chart.kind === 'pairs') {
    return svg`<circle cx="6" cy="8" r="5" fill="var(--ink)" /><text x="16" y="12">${chart.series[0]}</text>
      <rect x="${WIDTH / 2 - 5}" y="3" width="10" height="10" fill="var(--paper-raised)" stroke="var(--ink)" stroke-width="2" />
      <text x="${WIDTH / 2 + 12}" y="12">${chart.series[1]}</text>`;
  }
  if (chart.kind === 'flow') {
    return svg`<text x="${WIDTH / 2 - 8}" y="12" text-anchor="end">${chart.series[1]}</text>
      <text x="${WIDTH / 2 + 8}" y="12">${chart.series[0]}</text>`;
  }
  return nothing;
}

function row(chart: Chart, line: Line, top: number): SVGTemplateResult {
  const x = scale(chart);
  const at = top + LABEL + 9;
  const [one, two, three] = line.values;
  switch (chart.kind) {
    case 'bars':
      return svg`<text x="0" y="${top + LABEL - 2}">${line.label}</text>
        <rect x="0" y="${at - 6}" width="${Math.max(1, x(one))}" height="12" rx="2" fill="${colour(line)}" />
        <text class="toolkit-value" x="${x(one) + 6}" y="${at + 4}">${line.texts[0]}</text>`;
    case 'pairs':
      return svg`<text x="0" y="${top + LABEL - 2}">${line.label}</text>
        <line x1="6" x2="${WIDTH - RIGHT + 6}" y1="${at}" y2="${at}" stroke="var(--line)" />
        <line x1="${x(one) + 6}" x2="${x(two) + 6}" y1="${at}" y2="${at}" stroke="${colour(line)}" stroke-width="4" />
        <rect x="${x(two) + 1}" y="${at - 5}" width="10" height="10" fill="var(--paper-raised)" stroke="${colour(line)}" stroke-width="2" />
        <circle cx="${x(one) + 6}" cy="${at}" r="5" fill="${colour(line)}" />
        <text class="toolkit-value" x="${WIDTH}" y="${top + LABEL - 2}" text-anchor="end">${line.texts[0]} · ${line.texts[1]}</text>`;
    case 'range':
      return svg`<text x="0" y="${top + LABEL - 2}">${line.label}</text>
        <line x1="${x(1)}" x2="${x(5)}" y1="${at}" y2="${at}" stroke="var(--line)" />
        ${[1, 2, 3, 4, 5].map((tick) => svg`<line x1="${x(tick)}" x2="${x(tick)}" y1="${at - 3}" y2="${at + 3}" stroke="var(--line-strong)" />`)}
        <rect x="${x(one) - 4}" y="${at - 5}" width="${x(three) - x(one) + 8}" height="10" rx="5" fill="${colour(line)}" opacity="0.35" />
        <circle cx="${x(two)}" cy="${at}" r="5" fill="${colour(line)}" />
        <text class="toolkit-value" x="${WIDTH}" y="${at + 4}" text-anchor="end">${line.texts[0]}–${line.texts[2]}</text>`;
    case 'flow':
      return svg`<text x="0" y="${top + LABEL - 2}">${line.label}</text>
        <rect x="${x(-two)}" y="${at - 6}" width="${x(0) - x(-two)}" height="12" fill="var(--bad)" />
        <rect x="${x(0)}" y="${at - 6}" width="${x(one) - x(0)}" height="12" fill="var(--good)" />
        <line x1="${x(0)}" x2="${x(0)}" y1="${at - 9}" y2="${at + 9}" stroke="var(--ink)" />
        <text class="toolkit-value" x="${x(-two) - 5}" y="${at + 4}" text-anchor="end">${line.texts[1]}</text>
        <text class="toolkit-value" x="${x(one) + 5}" y="${at + 4}">${line.texts[0]}</text>`;
  }
}

function marked(chart: Chart, top: number, height: number): SVGTemplateResult | typeof nothing {
  if (!chart.mark) {
    return nothing;
  }
  const x = scale(chart)(chart.mark.value);
  const end = x > WIDTH - 90;
  return svg`<line x1="${x}" x2="${x}" y1="${top + LABEL}" y2="${height - 20}" stroke="var(--ink)" stroke-width="1.5" stroke-dasharray="4 3" />
    <text x="${x}" y="${height - 6}" text-anchor="${end ? 'end' : 'start'}">${chart.mark.label}</text>`;
}
