/* What is typed into a worksheet stays on this device until the server has told, after its commit, what became of it. */

import { connection, Kept, newId } from '../learning/keeping';
import { same, type Content } from './model';

/** What the server said about a saving. */
export interface Reply {
  outcome: 'saved' | 'stale' | 'refused';
  revision: number;
  at: string;
  /** Told when saved, Content when stale. */
  body: string;
  problem: string;
}

export type Mode = 'typing' | 'much' | 'settled';
export type State = 'saved' | 'saving' | 'kept' | 'refused' | 'conflict';

interface Waiting {
  content: Content;
  base: Content;
  known: number;
  at: number;
}

export interface Watcher {
  send(known: number, content: string, mode: Mode): Promise<Reply>;
  saved(reply: Reply, sent: Content): void;
  stale(theirs: Content, revision: number): void;
  changed(): void;
}

const TYPING = 350;
const LATE = 2_500;
const ABANDONED = 15_000;

function thisWindow(): string {
  try {
    let id = sessionStorage.getItem('academy-window');
    if (!id) {
      id = newId();
      sessionStorage.setItem('academy-window', id);
    }
    return id;
  } catch {
    return 'window';
  }
}

export class Keeping {
  state: State = 'saved';
  problem = '';
  private mode: Mode = 'typing';
  private sending = false;
  private stopped = false;
  private timer = 0;

  /**
   * @param content what is shown
   * @param base what the server has acknowledged
   */
  constructor(
    private readonly sheet: string,
    public content: Content,
    public base: Content,
    public revision: number,
    private readonly watcher: Watcher,
  ) {}

  /** What this window kept, else what a window that is gone has left behind. */
  recall(): void {
    const waiting = this.waiting();
    if (!waiting || same(waiting.content, this.base)) {
      this.kept.value = undefined;
      return;
    }
    const server = this.base;
    this.content = waiting.content;
    this.base = waiting.base;
    this.state = 'kept';
    this.remember();
    if (waiting.known < this.revision) {
      this.state = 'conflict';
      this.watcher.stale(server, this.revision);
    } else {
      this.flush();
    }
  }

  get isWaiting(): boolean {
    return !same(this.content, this.base);
  }

  /** Takes a change; one that is being typed is sent when the typing pauses. */
  change(content: Content, mode: Mode = 'typing'): void {
    this.content = content;
    if (mode !== 'typing') {
      this.mode = mode;
    }
    this.problem = '';
    if (this.state !== 'kept' && this.state !== 'conflict') {
      this.state = 'saving';
    }
    this.remember();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), mode === 'typing' ? TYPING : 0);
  }

  /** Goes on with what was chosen between two windows. */
  settle(content: Content, theirs: Content, revision: number): void {
    this.base = theirs;
    this.revision = revision;
    this.state = 'saving';
    this.change(content, 'settled');
    if (!this.isWaiting) {
      this.kept.value = undefined;
      this.state = 'saved';
    }
  }

  flush(): void {
    window.clearTimeout(this.timer);
    if (!this.sending && !this.stopped && this.state !== 'conflict' && this.isWaiting) {
      void this.sendAll();
    } else if (!this.isWaiting && this.state === 'saving') {
      this.state = 'saved';
      this.kept.value = undefined;
      this.watcher.changed();
    }
  }

  resume(): void {
    this.stopped = false;
    this.flush();
  }

  /** The page is gone; what waits stays on this device. */
  stop(): void {
    this.stopped = true;
    window.clearTimeout(this.timer);
  }

  private async sendAll(): Promise<void> {
    this.sending = true;
    while (this.isWaiting && !this.stopped && this.state !== 'conflict' && this.state !== 'refused') {
      const sent = this.content;
      const mode = this.mode;
      const late = window.setTimeout(() => this.lineIsBad(), navigator.onLine ? LATE : 0);
      try {
        this.take(await this.watcher.send(this.revision, JSON.stringify(sent), mode), sent, mode);
      } catch (problem) {
        console.warn('The worksheet could not be saved yet', problem);
        this.lineIsBad();
        await connection();
      } finally {
        window.clearTimeout(late);
      }
    }
    this.sending = false;
    this.watcher.changed();
  }

  private lineIsBad(): void {
    this.state = 'kept';
    this.watcher.changed();
  }

  private take(reply: Reply, sent: Content, mode: Mode): void {
    switch (reply.outcome) {
      case 'saved':
        this.revision = reply.revision;
        this.base = sent;
        if (this.mode === mode) {
          this.mode = 'typing';
        }
        this.watcher.saved(reply, sent);
        this.state = this.isWaiting ? 'saving' : 'saved';
        if (this.isWaiting) {
          this.remember();
        } else {
          this.kept.value = undefined;
        }
        break;
      case 'stale':
        this.state = 'conflict';
        this.watcher.stale(JSON.parse(reply.body) as Content, reply.revision);
        break;
      case 'refused':
        this.state = 'refused';
        this.problem = reply.problem;
        break;
    }
  }

  private remember(): void {
    this.kept.value = { content: this.content, base: this.base, known: this.revision, at: Date.now() };
  }

  private waiting(): Waiting | undefined {
    const own = this.kept.value;
    if (own) {
      return own;
    }
    for (const key of Kept.keys(`sheet:${this.sheet}:`)) {
      const left = new Kept<Waiting>(key);
      const value = left.value;
      if (value && Date.now() - value.at > ABANDONED) {
        left.value = undefined;
        return value;
      }
    }
    return undefined;
  }

  private get kept(): Kept<Waiting> {
    return new Kept(`sheet:${this.sheet}:${thisWindow()}`);
  }
}
