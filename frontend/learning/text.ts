/* The text of a lesson: fetched once, kept by the browser for good, asked for again until it arrives. */

import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { connection, type Words } from './keeping';

/** Why there is no text: the line, or the server that says there is none. */
type Failure = 'line' | 'gone';

/** When the page was last loaded anew for the sake of the text. */
const RELOADED = 'learning-text-reloaded';
const RELOAD_PAUSE = 30_000;

export class LessonText {
  #src = '';
  #html: string | undefined;
  #failure: Failure | undefined;
  #again: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Whether the text is on the page. */
  get here(): boolean {
    return this.#html !== undefined;
  }

  /** Shows the text at the address, unless it is there already. */
  show(src: string): void {
    if (src !== this.#src) {
      this.#src = src;
      this.#html = undefined;
      this.#failure = undefined;
      void this.#load(src);
    }
  }

  render(words: Words): TemplateResult {
    if (this.#html !== undefined) {
      return html`<div class="learning-text prose" .innerHTML=${this.#html}></div>`;
    }
    // Keeps the room that the text will take, so that nothing jumps when it comes.
    return html`<div class="learning-text learning-text-awaited prose" aria-busy=${this.#failure ? 'false' : 'true'}>
      <p class=${this.#failure ? 'learning-line' : 'loading'} role="status">
        ${this.#failure === 'gone' ? words.gone : this.#failure ? words.failed : words.loading}
      </p>
      ${this.#failure ? html`<button type="button" @click=${() => this.#retry()}>${words.again}</button>` : ''}
    </div>`;
  }

  #retry(): void {
    if (this.#failure === 'gone') {
      location.reload();
    } else {
      this.#again?.();
    }
  }

  async #load(src: string): Promise<void> {
    while (src === this.#src && this.#html === undefined) {
      const failure = await this.#fetch(src);
      if (!failure || src !== this.#src) {
        return;
      }
      this.#failure = failure;
      this.host.requestUpdate();
      if (failure === 'gone') {
        return;
      }
      await Promise.race([connection(), new Promise<void>((resolve) => (this.#again = resolve))]);
      if (!this.host.isConnected) {
        return;
      }
    }
  }

  /**
   * The session is over: the page, loaded anew, leads through the sign-in back to this lesson. Should that not have helped
   * a moment ago, it is left to the person, or a page and a server of two minds would never come to rest.
   */
  #signInAgain(): Failure | undefined {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (Date.now() - last < RELOAD_PAUSE) {
      return 'gone';
    }
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
    return undefined;
  }

  async #fetch(src: string): Promise<Failure | undefined> {
    try {
      const response = await fetch(src, { credentials: 'same-origin' });
      if (response.redirected || response.status === 401) {
        return this.#signInAgain();
      }
      if (response.status === 403 || response.status === 404) {
        return 'gone';
      }
      if (!response.ok) {
        throw new Error(`Status ${response.status}`);
      }
      const text = await response.text();
      if (src === this.#src) {
        this.#html = text;
        this.host.requestUpdate();
        await this.host.updateComplete;
        this.host.dispatchEvent(new CustomEvent('learning-text', { bubbles: true }));
      }
      return undefined;
    } catch (problem) {
      console.warn('No text yet', problem);
      return 'line';
    }
  }
}
