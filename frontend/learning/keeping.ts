/* What somebody typed or answered stays on this device until the server has acknowledged it after its commit. */

import type { LitElement } from 'lit';

export type Words = Record<string, string>;

/** The methods of the component on the server; there once the element is attached. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Server = Record<string, (...args: unknown[]) => Promise<any>>;

const PREFIX = 'academy-kept:';
const LATE = 2_000;
const PAUSE = 10_000;

export function parse<T>(json: string | undefined, otherwise: T): T {
  return json ? (JSON.parse(json) as T) : otherwise;
}

/** The sentence with its placeholders filled. */
export function fill(sentence: string | undefined, ...values: unknown[]): string {
  return (sentence ?? '').replace(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** A stable order that differs from reader to reader. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  let state = 2_166_136_261;
  for (const character of seed) {
    state = Math.imul(state ^ character.charCodeAt(0), 16_777_619);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1));
    [result[i], result[other]] = [result[other], result[i]];
  }
  return result;
}

/** A random id; unlike the browser's own, also where the academy is reached without encryption. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** One thing kept on this device. A browser without storage keeps it in the page only. */
export class Kept<T> {
  constructor(private readonly key: string) {}

  get value(): T | undefined {
    try {
      const text = localStorage.getItem(PREFIX + this.key);
      return text === null ? undefined : (JSON.parse(text) as T);
    } catch {
      return undefined;
    }
  }

  set value(value: T | undefined) {
    try {
      if (value === undefined) {
        localStorage.removeItem(PREFIX + this.key);
      } else {
        localStorage.setItem(PREFIX + this.key, JSON.stringify(value));
      }
    } catch {
      // Storage is full or forbidden: the page still has it.
    }
  }

  /** The keys that begin like this, without the common prefix. */
  static keys(beginning: string): string[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX + beginning))
        .map((key) => key.substring(PREFIX.length));
    } catch {
      return [];
    }
  }
}

/**
 * Calls the server until it answers. Says when that takes longer than one should wait in silence. Everything sent this
 * way may arrive twice, and the server knows how to take that. Gives up only when the element leaves the page.
 */
export async function deliver<T>(
  element: LitElement,
  send: (server: Server) => Promise<T>,
  late: () => void,
): Promise<T> {
  const silence = navigator.onLine ? LATE : 0;
  const timer = setTimeout(late, silence);
  try {
    for (;;) {
      const server = (element as unknown as { $server?: Server }).$server;
      if (server) {
        try {
          return await send(server);
        } catch (problem) {
          late();
          console.warn('Not taken by the server yet', problem);
          await connection();
        }
      } else {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      if (!element.isConnected) {
        return await new Promise<T>(() => undefined);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until the browser says that the line is back, or for a while. */
export function connection(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, PAUSE);
    window.addEventListener('online', done);
  });
}
