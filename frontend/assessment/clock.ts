/*
 * The time that is left, by the server's clock: the server says how many seconds there are, this device only counts
 * them, so that a wrong or changed clock of the device does no harm. Told calmly, in minutes.
 */

import { fill, type Time, type Words } from './sheet';

/** Minutes at which the time is said aloud; between them it is only shown. */
const MOMENTS = [10, 5, 1];

export class Clock {
  private ends?: number;
  private until = '';
  private timer?: ReturnType<typeof setTimeout>;
  private saidAt = Number.POSITIVE_INFINITY;

  constructor(
    private readonly words: () => Words,
    private readonly changed: () => void,
    private readonly say: (sentence: string) => void,
    private readonly over: () => void,
  ) {}

  /** Takes what the server says; nothing is counted where there is no end. */
  take(time: Pick<Time, 'left' | 'ends'> | undefined | null): void {
    if (!time || time.left < 0) {
      return;
    }
    const first = this.ends === undefined;
    this.ends = performance.now() + time.left * 1000;
    this.until = time.ends;
    if (first) {
      this.saidAt = Math.min(...MOMENTS.filter((each) => this.seconds <= each * 60));
    }
    this.tick();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  get isRunning(): boolean {
    return this.ends !== undefined;
  }

  get isOver(): boolean {
    return this.ends !== undefined && performance.now() >= this.ends;
  }

  /** “12 minutes left, until 17:40”. */
  get sentence(): string {
    if (this.ends === undefined) {
      return '';
    }
    return `${this.left}, ${fill(this.words()['time-ends'], this.until)}`;
  }

  private get left(): string {
    const words = this.words();
    if (this.seconds < 60) {
      return words['time-left-less'];
    }
    return this.minutes === 1 ? words['time-left-one'] : fill(words['time-left'], this.minutes);
  }

  private get seconds(): number {
    return Math.max(0, ((this.ends ?? 0) - performance.now()) / 1000);
  }

  /** Whole minutes, rounded down, so that nobody relies on time that is not there. */
  private get minutes(): number {
    return Math.floor(this.seconds / 60);
  }

  private tick(): void {
    clearTimeout(this.timer);
    if (this.isOver) {
      this.over();
      return;
    }
    const moment = Math.min(...MOMENTS.filter((each) => this.seconds <= each * 60));
    if (moment < this.saidAt) {
      this.saidAt = moment;
      this.say(this.sentence);
    }
    this.changed();
    const rest = this.seconds % 60;
    this.timer = setTimeout(() => this.tick(), Math.min(rest < 0.05 ? 60_000 : rest * 1000 + 50, 60_000));
  }
}
