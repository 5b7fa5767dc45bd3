/* What the server tells of an attempt, and what an answer is. Options are counted by their place on the sheet. */

export type Words = Record<string, string>;

export type Kind =
  | 'single'
  | 'multiple'
  | 'match'
  | 'numeric'
  | 'true-false-reason'
  | 'order'
  | 'situational'
  | 'short'
  | 'categorise'
  | 'cloze'
  | 'long-answer';

/** One form for each kind; -1 stands for a part that is still open. */
export interface Answer {
  choice?: number;
  choices?: number[];
  rights?: number[];
  typed?: string;
  verdict?: boolean;
  reason?: number;
  items?: number[];
  ratings?: number[];
  words?: string[];
  bins?: number[];
  gaps?: (string | number)[];
  prose?: string;
}

/** A gap of a text; options have the places by which they are answered. */
export interface Gap {
  form: 'typed' | 'chosen' | 'number';
  unit?: string;
  options?: { place: number; text: string }[];
}

export interface Item {
  kind: Kind;
  stem: string;
  counts: boolean;
  options?: string[];
  lefts?: string[];
  unit?: string;
  needed?: number;
  bins?: string[];
  text?: string;
  gaps?: Gap[];
  least?: number;
  most?: number;
  answer?: string;
  revision: number;
  at?: string;
}

/** A question after the submission: the same with what is right and what is said about it. */
export interface Reviewed extends Item {
  earned: number;
  feedback: string;
  feedbacks?: string[];
  correct?: boolean[];
  right?: string[];
  keys?: number[];
  put?: number[];
  found?: boolean[];
  filled?: { text: string; right: boolean }[];
  levels?: string[];
  level?: number;
  said?: string;
  verdict?: boolean;
  remarks?: string[];
  remark?: string;
  number?: string;
  tolerance?: string;
  reread?: { title: string; href: string };
}

/** How much time is left: seconds, or -1 if there is no end; when it ends on the learner's clock. */
export interface Time {
  left: number;
  ends: string;
  givenBack: string;
}

export interface Sheet extends Partial<Time> {
  attempt: string;
  submitted?: boolean;
  passed?: boolean;
  anotherIsOpen?: boolean;
  mayBegin?: boolean;
  awaiting?: boolean;
  sentences?: string[];
  items: Item[];
}

/** What became of an answer. */
export interface Told {
  outcome: 'saved' | 'stale' | 'closed' | 'late' | 'refused';
  revision: number;
  at: string;
  answer: string;
  readable: boolean;
  problem: string;
  time?: Time | null;
}

export const OPEN = -1;

/** The sentence with its placeholders filled. */
export function fill(sentence: string | undefined, ...values: unknown[]): string {
  return (sentence ?? '').replace(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** HTML without its tags, for places that take text only. */
export function plain(html: string): string {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return (holder.content.textContent ?? '').trim();
}

/** Whether something is answered at all. */
export function isGiven(answer: Answer | undefined): boolean {
  if (!answer) {
    return false;
  }
  return (
    answer.choice !== undefined ||
    (answer.choices?.length ?? 0) > 0 ||
    (answer.rights?.some((right) => right !== OPEN) ?? false) ||
    (answer.typed ?? '').trim() !== '' ||
    answer.verdict !== undefined ||
    answer.items !== undefined ||
    (answer.ratings?.some((rating) => rating !== OPEN) ?? false) ||
    (answer.words?.some((word) => word.trim() !== '') ?? false) ||
    (answer.bins?.some((bin) => bin !== OPEN) ?? false) ||
    (answer.gaps?.some((gap) => !isOpen(gap)) ?? false) ||
    (answer.prose ?? '').trim() !== ''
  );
}

/** Whether nothing stands in a gap. */
function isOpen(gap: string | number): boolean {
  return gap === OPEN || (typeof gap === 'string' && gap.trim() === '');
}

/** Whether no part is open. */
export function isComplete(answer: Answer | undefined): boolean {
  return (
    isGiven(answer) &&
    !answer?.rights?.includes(OPEN) &&
    !answer?.ratings?.includes(OPEN) &&
    answer?.reason !== OPEN &&
    !answer?.bins?.includes(OPEN) &&
    !(answer?.gaps?.some(isOpen) ?? false) &&
    !(answer?.words?.some((word) => word.trim() === '') ?? false)
  );
}

/** Whether two answers say the same; one that says nothing is no answer. */
export function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return written(one) === written(other);
}

function written(answer: Answer | undefined): string {
  return answer && isGiven(answer) ? JSON.stringify(answer, Object.keys(answer).sort()) : '';
}

export function read(answer: string | undefined): Answer | undefined {
  return answer ? (JSON.parse(answer) as Answer) : undefined;
}
