/* A submitted attempt, question by question: own answer, right answer, a comment on each option, what to reread. */

import { html, nothing, type TemplateResult } from 'lit';
import { fill, isGiven, plain, read, type Answer, type Reviewed, type Words } from './sheet';

/** A line of a question: what stood there, what it was, what is said about it. */
interface Row {
  text: string;
  right?: boolean;
  mine?: boolean;
  tags: string[];
  feedback: string;
}

export function reviewing(item: Reviewed, place: number, of: number, words: Words): TemplateResult {
  const answer = read(item.answer);
  return html`<li class="quiz-reviewed">
    <header class="quiz-reviewed-head">
      <h3>${fill(words['question-of'], place + 1, of)}</h3>
      ${earned(item, words)}
    </header>
    <div class="quiz-stem" .innerHTML=${item.stem}></div>
    ${isGiven(answer) ? nothing : html`<p class="quiz-no-answer">${words['no-answer']}</p>`}
    ${body(item, answer, words)}
    ${item.feedback ? html`<div class="quiz-feedback" .innerHTML=${item.feedback}></div>` : nothing}
    ${item.reread
      ? html`<p class="quiz-reread"><a href=${item.reread.href}>${fill(words.reread, item.reread.title)}</a></p>`
      : nothing}
  </li>`;
}

function earned(item: Reviewed, words: Words): TemplateResult {
  if (!item.counts) {
    return html`<span class="quiz-earned">${words.draft}</span>`;
  }
  if (item.level === 0) {
    return html`<span class="quiz-earned">${words.awaits}</span>`;
  }
  if (item.level) {
    return html`<span class="quiz-earned ${item.level > 2 ? 'quiz-earned-all' : ''}"
      >${fill(words.marked, item.level)}</span
    >`;
  }
  if (item.earned >= 1) {
    return html`<span class="quiz-earned quiz-earned-all">${words['earned-all']}</span>`;
  }
  return html`<span class="quiz-earned">
    ${item.earned > 0 ? fill(words['earned-part'], Math.floor(item.earned * 100 + 1e-9)) : words['earned-none']}
  </span>`;
}

function body(item: Reviewed, answer: Answer | undefined, words: Words): TemplateResult {
  switch (item.kind) {
    case 'single':
      return rows(options(item, (i) => answer?.choice === i), words);
    case 'multiple':
      return rows(options(item, (i) => answer?.choices?.includes(i) ?? false), words);
    case 'match':
      return rows(matches(item, answer, words), words);
    case 'numeric':
      return numeric(item, answer, words);
    case 'true-false-reason':
      return html`${rows(verdicts(item, answer, words), words)}
        <p class="quiz-how">${words.why}</p>
        ${rows(options(item, (i) => answer?.reason === i), words)}`;
    case 'order':
      return rows(ordered(item, words), words);
    case 'situational':
      return rows(rated(item, answer, words), words);
    case 'short':
      return short(item, answer, words);
    case 'categorise':
      return rows(placed(item, answer, words), words);
    case 'cloze':
      return cloze(item, words);
    case 'long-answer':
      return longAnswer(item, answer, words);
  }
}

function rows(list: Row[], words: Words): TemplateResult {
  return html`<ul class="quiz-rows">
    ${list.map(
      (row) =>
        html`<li class="quiz-row ${row.right ? 'quiz-row-right' : ''} ${row.mine ? 'quiz-row-mine' : ''}">
          <div class="quiz-row-text" .innerHTML=${row.text}></div>
          <p class="quiz-tags">
            ${row.right ? html`<span class="quiz-tag quiz-tag-right">${words.right}</span>` : nothing}
            ${row.mine ? html`<span class="quiz-tag">${words.chosen}</span>` : nothing}
            ${row.tags.map((tag) => html`<span class="quiz-tag">${tag}</span>`)}
          </p>
          ${row.feedback ? html`<div class="quiz-comment" .innerHTML=${row.feedback}></div>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function options(item: Reviewed, mine: (place: number) => boolean): Row[] {
  return (item.options ?? []).map((text, i) => ({
    text,
    right: item.correct?.[i],
    mine: mine(i),
    tags: [],
    feedback: item.feedbacks?.[i] ?? '',
  }));
}

function verdicts(item: Reviewed, answer: Answer | undefined, words: Words): Row[] {
  return [true, false].map((verdict) => ({
    text: verdict ? words.true : words.false,
    right: item.verdict === verdict,
    mine: answer?.verdict === verdict,
    tags: [],
    feedback: item.remarks?.[verdict ? 0 : 1] ?? '',
  }));
}

function matches(item: Reviewed, answer: Answer | undefined, words: Words): Row[] {
  return (item.lefts ?? []).map((left, i) => {
    const given = item.options?.[answer?.rights?.[i] ?? -1];
    const right = item.right?.[i] ?? '';
    return {
      text: `${left} → ${right}`,
      right: given === right,
      tags: given === right ? [] : [given === undefined ? words['no-answer'] : fill(words['your-answer'], plain(given))],
      feedback: item.feedbacks?.[i] ?? '',
    };
  });
}

function ordered(item: Reviewed, words: Words): Row[] {
  return (item.right ?? []).map((text, i) => {
    const put = item.put?.[i];
    return {
      text: `${i + 1}. ${text}`,
      right: put === i + 1,
      tags: put === undefined || put === i + 1 ? [] : [fill(words['you-put'], put)],
      feedback: item.feedbacks?.[i] ?? '',
    };
  });
}

/** The key of a draft is not shown: nobody has rated it yet. */
function rated(item: Reviewed, answer: Answer | undefined, words: Words): Row[] {
  return (item.options ?? []).map((text, i) => {
    const rating = answer?.ratings?.[i] ?? -1;
    const key = item.keys?.[i];
    const mine = rating === -1 ? words['no-answer'] : fill(words['your-rating'], rating);
    return {
      text,
      right: item.counts && rating === key,
      tags: item.counts ? [mine, fill(words['key-rating'], key)] : [mine],
      feedback: item.feedbacks?.[i] ?? '',
    };
  });
}

function numeric(item: Reviewed, answer: Answer | undefined, words: Words): TemplateResult {
  const tolerance = item.tolerance ? ` (${fill(words.tolerance, withUnit(item.tolerance, item))})` : '';
  return html`${isGiven(answer) ? html`<p>${fill(words['your-answer'], answer?.typed)}</p>` : nothing}
    <p>${fill(words['right-answer'], withUnit(item.number ?? '', item))}${tolerance}</p>
    <div class="quiz-comment" .innerHTML=${item.remark ?? ''}></div>`;
}

function withUnit(number: string, item: { unit?: string }): string {
  return item.unit ? `${number}\u00a0${item.unit}` : number;
}

function short(item: Reviewed, answer: Answer | undefined, words: Words): TemplateResult {
  const given = (answer?.words ?? []).filter((word) => word.trim() !== '');
  return html`${given.length > 0
      ? html`<p>${fill(words[given.length === 1 ? 'your-answer' : 'your-answers'], given.join(' · '))}</p>`
      : nothing}
    <ul class="quiz-rows">
      ${(item.right ?? []).map(
        (text, i) =>
          html`<li class="quiz-row ${item.found?.[i] ? 'quiz-row-right' : ''}">
            <div class="quiz-row-text">${text}</div>
            <p class="quiz-tags">
              <span class="quiz-tag ${item.found?.[i] ? 'quiz-tag-right' : ''}">
                ${item.found?.[i] ? words.found : words['not-found']}
              </span>
            </p>
          </li>`,
      )}
    </ul>
    <div class="quiz-comment" .innerHTML=${item.remark ?? ''}></div>`;
}

function placed(item: Reviewed, answer: Answer | undefined, words: Words): Row[] {
  return (item.options ?? []).map((text, i) => {
    const bin = item.bins?.[answer?.bins?.[i] ?? -1];
    const right = item.right?.[i] ?? '';
    return {
      text,
      right: bin === right,
      tags: [
        fill(words.belongs, plain(right)),
        ...(bin === right ? [] : [bin === undefined ? words['no-answer'] : fill(words['your-answer'], plain(bin))]),
      ],
      feedback: item.feedbacks?.[i] ?? '',
    };
  });
}

/** The text as it should read, and below it what stood in each gap. */
function cloze(item: Reviewed, words: Words): TemplateResult {
  const holder = document.createElement('template');
  holder.innerHTML = item.text ?? '';
  holder.content.querySelectorAll<HTMLElement>('[data-gap]').forEach((gap) => {
    const strong = document.createElement('strong');
    strong.textContent = withUnit(item.right?.[Number(gap.dataset.gap) - 1] ?? '', gapUnit(item, gap));
    gap.replaceWith(strong);
  });
  return html`<div class="quiz-cloze-solved" .innerHTML=${holder.innerHTML}></div>
    <ul class="quiz-rows">
      ${(item.filled ?? []).map(
        (filled, i) =>
          html`<li class="quiz-row ${filled.right ? 'quiz-row-right' : ''}">
            <div class="quiz-row-text">${fill(words.gap, i + 1)}: ${item.right?.[i]}</div>
            <p class="quiz-tags">
              ${filled.right
                ? html`<span class="quiz-tag quiz-tag-right">${words.right}</span>`
                : html`<span class="quiz-tag">
                    ${filled.text.trim() ? fill(words['your-answer'], filled.text) : words['no-answer']}
                  </span>`}
            </p>
            ${item.feedbacks?.[i] ? html`<div class="quiz-comment" .innerHTML=${item.feedbacks[i]}></div>` : nothing}
          </li>`,
      )}
    </ul>`;
}

function gapUnit(item: Reviewed, gap: HTMLElement): { unit?: string } {
  return { unit: item.gaps?.[Number(gap.dataset.gap) - 1]?.unit };
}

function longAnswer(item: Reviewed, answer: Answer | undefined, words: Words): TemplateResult {
  return html`${answer?.prose ? html`<blockquote class="quiz-prose-given">${answer.prose}</blockquote>` : nothing}
    ${item.said
      ? html`<p class="quiz-how">${words['mentor-said']}</p>
          <blockquote class="quiz-prose-given">${item.said}</blockquote>`
      : nothing}
    <details class="quiz-levels">
      <summary>${words.levels}</summary>
      <ol reversed>
        ${[...(item.levels ?? [])].reverse().map((level) => html`<li .innerHTML=${level}></li>`)}
      </ol>
    </details>`;
}
