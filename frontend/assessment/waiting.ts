/* Answers that the server has not acknowledged stay on this device, one entry for each question of an attempt. */

import type { Answer } from './sheet';

/** An answer and the revision of the saved one that it was to replace. */
export interface Waiting {
  answer: Answer;
  base: number;
  when: number;
}

const PREFIX = 'academy-quiz:';
const FORGOTTEN_AFTER = 90 * 24 * 3_600_000;

/** The answers of one attempt that wait. A browser without storage keeps them in the page only. */
export class WaitingAnswers {
  private readonly prefix: string;

  constructor(attempt: string) {
    this.prefix = `${PREFIX}${attempt}:`;
  }

  get(place: number): Waiting | undefined {
    return entry(this.prefix + place);
  }

  put(place: number, answer: Answer, base: number): void {
    attempt(() => {
      const waiting: Waiting = { answer, base, when: Date.now() };
      localStorage.setItem(this.prefix + place, JSON.stringify(waiting));
    });
  }

  remove(place: number): void {
    attempt(() => localStorage.removeItem(this.prefix + place));
  }

  clear(): void {
    keys(this.prefix).forEach((key) => attempt(() => localStorage.removeItem(key)));
  }
}

/** Removes what nobody came back for. */
export function forgetOldAnswers(): void {
  for (const key of keys(PREFIX)) {
    if (Date.now() - (entry(key)?.when ?? 0) > FORGOTTEN_AFTER) {
      attempt(() => localStorage.removeItem(key));
    }
  }
}

function entry(key: string): Waiting | undefined {
  return attempt(() => {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Waiting) : undefined;
  });
}

function keys(beginning: string): string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(beginning))) ?? [];
}

/** Storage can be full or forbidden; then the page still has the answer. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
