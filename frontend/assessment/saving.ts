/*
 * Saves answers one after the other. What was given stays on this device until the server has told, after its commit,
 * what became of it. The same answer may arrive twice, and the server knows how to take that.
 */

import { isSame, read, type Answer, type Sheet, type Time, type Told } from './sheet';
import { forgetOldAnswers, WaitingAnswers } from './waiting';

export type State = 'open' | 'saving' | 'saved' | 'kept' | 'stale' | 'refused';

/** Where the answer to one question stands. */
export interface Standing {
  answer?: Answer;
  /** Given here, not acknowledged yet. */
  waiting?: Answer;
  /** Given here, but another tab was first. */
  mine?: Answer;
  revision: number;
  at: string;
  state: State;
  readable: boolean;
  problem: string;
}

export type Send = (place: number, revision: number, answer: string) => Promise<Told>;

const LATE = 2_000;
const TYPING = 700;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

export class Saving {
  readonly standings: Standing[];

  /** When the attempt was submitted elsewhere, or its time was over. */
  closedAt = '';

  /** Whether its time was over. */
  timeUp = false;

  private readonly kept: WaitingAnswers;
  private busy = false;
  private stopped = false;
  private pause = FIRST_PAUSE;
  private typing?: ReturnType<typeof setTimeout>;
  private wake?: () => void;
  private idle: (() => void)[] = [];

  constructor(
    sheet: Sheet,
    private readonly send: Send,
    private readonly changed: () => void,
    private readonly timed: (time: Time) => void = () => undefined,
  ) {
    this.kept = new WaitingAnswers(sheet.attempt);
    this.standings = sheet.items.map((item, place) => this.standing(place, item.revision, item.at, read(item.answer)));
    forgetOldAnswers();
  }

  /** What is kept here goes on where it stopped, unless the server has a later answer. */
  private standing(place: number, revision: number, at: string | undefined, answer: Answer | undefined): Standing {
    const standing: Standing = {
      answer,
      revision,
      at: at ?? '',
      state: answer ? 'saved' : 'open',
      readable: true,
      problem: '',
    };
    const kept = this.kept.get(place);
    if (!kept) {
      return standing;
    }
    if (isSame(kept.answer, answer)) {
      this.kept.remove(place);
    } else if (kept.base < revision) {
      this.kept.remove(place);
      standing.mine = kept.answer;
      standing.state = 'stale';
    } else {
      standing.answer = kept.answer;
      standing.waiting = kept.answer;
      standing.state = 'kept';
    }
    return standing;
  }

  /** Whether an answer was not acknowledged yet. */
  get isWaiting(): boolean {
    return this.standings.some((standing) => standing.waiting);
  }

  /** Takes an answer; one that is being typed is sent when the typing pauses. */
  give(place: number, answer: Answer, typing = false): void {
    const standing = this.standings[place];
    standing.answer = answer;
    standing.waiting = answer;
    standing.mine = undefined;
    standing.problem = '';
    standing.readable = true;
    standing.state = standing.state === 'kept' ? 'kept' : 'saving';
    this.kept.put(place, answer, standing.revision);
    clearTimeout(this.typing);
    if (typing) {
      this.typing = setTimeout(() => this.flush(), TYPING);
    } else {
      this.flush();
    }
    this.changed();
  }

  /** Sends what waits. */
  flush(): void {
    clearTimeout(this.typing);
    this.wake?.();
    if (!this.busy && !this.stopped) {
      void this.sendAll();
    }
  }

  /** Waits until everything is acknowledged, but no longer than this many milliseconds. */
  async settled(longest: number): Promise<boolean> {
    this.flush();
    if (this.isWaiting) {
      await new Promise<void>((resolve) => {
        this.idle.push(resolve);
        setTimeout(resolve, longest);
      });
    }
    return !this.isWaiting;
  }

  /** The page is there again, or was only moved. */
  resume(): void {
    this.stopped = false;
    this.flush();
  }

  /** The page is gone; what waits stays on this device. */
  stop(): void {
    this.stopped = true;
    this.wake?.();
    clearTimeout(this.typing);
  }

  private async sendAll(): Promise<void> {
    this.busy = true;
    for (;;) {
      const place = this.standings.findIndex((standing) => standing.waiting);
      if (place < 0 || this.stopped || this.closedAt) {
        break;
      }
      await this.sendOne(place, this.standings[place]);
    }
    this.busy = false;
    this.idle.splice(0).forEach((resolve) => resolve());
  }

  private async sendOne(place: number, standing: Standing): Promise<void> {
    const sent = standing.waiting as Answer;
    const late = setTimeout(() => this.lineIsBad(), navigator.onLine ? LATE : 0);
    try {
      this.take(place, standing, sent, await this.send(place, standing.revision, JSON.stringify(sent)));
      this.pause = FIRST_PAUSE;
    } catch (problem) {
      console.warn('The answer could not be saved yet', problem);
      this.lineIsBad();
      await this.untilTheLineIsBack();
    } finally {
      clearTimeout(late);
      this.changed();
    }
  }

  private lineIsBad(): void {
    this.standings
      .filter((standing) => standing.waiting)
      .forEach((standing) => {
        standing.state = 'kept';
      });
    this.changed();
  }

  private take(place: number, standing: Standing, sent: Answer, told: Told): void {
    const latest = standing.waiting as Answer;
    if (told.time) {
      this.timed(told.time);
    }
    switch (told.outcome) {
      case 'saved':
        standing.revision = told.revision;
        standing.at = told.at;
        if (latest === sent) {
          this.acknowledged(place, standing, 'saved');
          standing.readable = told.readable;
        } else {
          this.kept.put(place, latest, told.revision);
        }
        break;
      case 'stale':
        this.acknowledged(place, standing, 'stale');
        standing.revision = told.revision;
        standing.at = told.at;
        standing.answer = read(told.answer);
        if (isSame(latest, standing.answer)) {
          standing.state = 'saved';
        } else {
          standing.mine = latest;
        }
        break;
      case 'closed':
      case 'late':
        this.closedAt = told.at;
        this.timeUp = told.outcome === 'late';
        this.standings.forEach((each) => {
          each.waiting = undefined;
        });
        this.kept.clear();
        break;
      case 'refused':
        this.acknowledged(place, standing, 'refused');
        standing.problem = told.problem;
        break;
    }
  }

  private acknowledged(place: number, standing: Standing, state: State): void {
    standing.waiting = undefined;
    standing.state = state;
    this.kept.remove(place);
  }

  /** Waits until the browser says that the line is back, or somebody asks, or for a while that grows. */
  private untilTheLineIsBack(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        window.removeEventListener('online', done);
        this.wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
      this.wake = done;
      window.addEventListener('online', done);
    });
  }
}
