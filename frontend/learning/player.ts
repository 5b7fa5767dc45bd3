/* The player around a lesson: drawers, keyboard, the place in the text, links within it, print. */

import { ReactiveElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parse, type Words } from './keeping';

const PLACE = 'academy-place:';
const KEYS = 'academy-lesson-keys';
const DRAWERS = ['outline', 'notes'] as const;

type Drawer = (typeof DRAWERS)[number];

/** Draws nothing itself: its children come from the server. */
@customElement('learning-player')
export class LearningPlayer extends ReactiveElement {
  @property() keep = '';
  @property() lesson = '';
  @property({ type: Boolean }) done = false;
  @property() words = '';

  #open: Drawer | undefined;
  #opener: HTMLElement | undefined;
  #help: HTMLDialogElement | undefined;
  #saving = 0;
  #arrived = false;

  override createRenderRoot(): this {
    return this;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('lesson') && this.lesson) {
      this.#closeDrawer(false);
      this.#settle(!changed.get('lesson'));
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#clicked);
    this.addEventListener('learning-text', this.#textIsHere);
    document.addEventListener('keydown', this.#pressed);
    window.addEventListener('scroll', this.#scrolled, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#clicked);
    this.removeEventListener('learning-text', this.#textIsHere);
    document.removeEventListener('keydown', this.#pressed);
    window.removeEventListener('scroll', this.#scrolled);
    this.#closeDrawer(false);
    this.#help?.remove();
    this.#help = undefined;
  }

  // The place in the text

  /** After the frame has done the same for a new page: begins at the title. */
  #settle(first: boolean): void {
    const lesson = this.lesson;
    this.#arrived = false;
    setTimeout(() => {
      const title = this.querySelector<HTMLElement>('h1');
      if (!first && title && lesson === this.lesson && !this.#arrived) {
        title.tabIndex = -1;
        title.focus({ preventScroll: true });
        window.scrollTo({ top: 0, behavior: 'instant' });
      }
    }, 60);
  }

  /** Once the text is there: goes where the address points, or where the reader was. */
  readonly #textIsHere = (): void => {
    const lesson = this.lesson;
    setTimeout(() => {
      if (lesson !== this.lesson || this.#arrived) {
        return;
      }
      this.#arrived = true;
      if (location.hash && this.#goTo(location.hash)) {
        return;
      }
      const place = this.done ? 0 : Number(this.#remembered(lesson) ?? 0);
      if (place > 0) {
        window.scrollTo({ top: place, behavior: 'instant' });
      }
    }, 100);
  };

  readonly #scrolled = (): void => {
    window.clearTimeout(this.#saving);
    const lesson = this.lesson;
    this.#saving = window.setTimeout(() => {
      if (lesson === this.lesson && this.isConnected && this.#arrived) {
        try {
          localStorage.setItem(`${PLACE}${this.keep}:${lesson}`, String(Math.round(window.scrollY)));
        } catch {
          // Without storage the place is forgotten with the page.
        }
      }
    }, 250);
  };

  #remembered(lesson: string): string | null {
    try {
      return localStorage.getItem(`${PLACE}${this.keep}:${lesson}`);
    } catch {
      return null;
    }
  }

  #goTo(hash: string): boolean {
    const target = document.getElementById(decodeURIComponent(hash.substring(1)));
    if (!target || !this.contains(target)) {
      return false;
    }
    target.scrollIntoView({ block: 'start' });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    return true;
  }

  // Clicks

  readonly #clicked = (event: MouseEvent): void => {
    const from = event.target as Element;
    const act = from.closest<HTMLElement>('[data-act]');
    if (act) {
      this.#do(act.dataset.act ?? '', act);
      return;
    }
    // The page's base is the academy, so a plain # would leave the lesson.
    const link = from.closest<HTMLAnchorElement>('a[href^="#"]');
    const hash = link?.getAttribute('href') ?? '';
    if (hash.length > 1 && this.#goTo(hash)) {
      event.preventDefault();
      event.stopPropagation();
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    }
  };

  #do(act: string, opener?: HTMLElement): void {
    switch (act) {
      case 'outline':
      case 'notes':
        this.#toggleDrawer(act, opener);
        break;
      case 'help':
        this.#showHelp();
        break;
      case 'print':
        window.print();
        break;
      default:
    }
  }

  // Drawers: beside the text where there is room, else over it

  #drawer(name: Drawer): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.learning-drawer-${name}`);
  }

  #toggleDrawer(name: Drawer, opener?: HTMLElement): void {
    const drawer = this.#drawer(name);
    if (!drawer) {
      return;
    }
    if (getComputedStyle(drawer).position !== 'fixed') {
      drawer.querySelector<HTMLElement>('[aria-current], textarea')?.focus();
      return;
    }
    if (this.#open === name) {
      this.#closeDrawer();
      return;
    }
    this.#closeDrawer(false);
    this.#open = name;
    this.#opener = opener ?? (document.activeElement as HTMLElement);
    drawer.classList.add('learning-drawer-open');
    drawer.setAttribute('role', 'dialog');
    drawer.setAttribute('aria-modal', 'true');
    drawer.setAttribute('aria-label', this.#words[name]);
    drawer.tabIndex = -1;
    this.#closer(drawer);
    this.#setInert(drawer, true);
    this.#buttons(name, true);
    document.documentElement.classList.add('learning-drawn');
    // Once it is visible; what is hidden takes no focus.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#open === name) {
          (drawer.querySelector<HTMLElement>('[aria-current], textarea') ?? drawer).focus();
        }
      }),
    );
  }

  #closeDrawer(focus = true): void {
    const name = this.#open;
    const drawer = name && this.#drawer(name);
    this.#open = undefined;
    if (!name || !drawer) {
      return;
    }
    drawer.classList.remove('learning-drawer-open');
    for (const attribute of ['role', 'aria-modal', 'aria-label', 'tabindex']) {
      drawer.removeAttribute(attribute);
    }
    drawer.querySelector('.learning-drawer-close')?.remove();
    this.#setInert(drawer, false);
    this.#buttons(name, false);
    document.documentElement.classList.remove('learning-drawn');
    if (focus) {
      this.#opener?.focus();
    }
  }

  #closer(drawer: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-quiet learning-drawer-close';
    button.textContent = this.#words.close;
    button.addEventListener('click', () => this.#closeDrawer());
    drawer.prepend(button);
  }

  /** Everything on the page but the drawer. */
  #setInert(drawer: HTMLElement, inert: boolean): void {
    for (let at: HTMLElement = drawer; at !== document.body && at.parentElement; at = at.parentElement) {
      for (const beside of at.parentElement.children) {
        if (beside !== at && beside instanceof HTMLElement && !beside.matches('script, style, template')) {
          beside.inert = inert;
        }
      }
    }
    document.removeEventListener('pointerdown', this.#beside, true);
    if (inert) {
      document.addEventListener('pointerdown', this.#beside, true);
    }
  }

  readonly #beside = (event: Event): void => {
    const drawer = this.#open && this.#drawer(this.#open);
    if (drawer && !event.composedPath().includes(drawer)) {
      this.#closeDrawer();
    }
  };

  #buttons(name: Drawer, open: boolean): void {
    this.querySelectorAll(`[data-act="${name}"]`).forEach((button) => {
      button.setAttribute('aria-expanded', String(open));
    });
  }

  // Keyboard

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#open) {
      event.preventDefault();
      this.#closeDrawer();
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.#writing(event)) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      this.#showHelp();
      return;
    }
    if (!this.#keysOn || this.#open || document.querySelector('dialog[open]')) {
      return;
    }
    const control = this.#keys[event.key];
    if (control) {
      event.preventDefault();
      control();
    }
  };

  readonly #keys: Record<string, () => void> = {
    n: () => this.#follow('.learning-next'),
    ArrowRight: () => this.#follow('.learning-next'),
    p: () => this.#follow('.learning-previous'),
    ArrowLeft: () => this.#follow('.learning-previous'),
    o: () => this.#do('outline'),
    t: () => this.#do('notes'),
    b: () => this.querySelector<HTMLElement>('[data-act="bookmark"]')?.click(),
  };

  #follow(selector: string): void {
    const link = this.querySelector<HTMLElement>(selector);
    if (link?.checkVisibility()) {
      link.click();
    }
  }

  /** Whether the key belongs to what has the focus: a field, a choice, something that scrolls sideways. */
  #writing(event: KeyboardEvent): boolean {
    const at = event.composedPath()[0];
    return (
      at instanceof Element &&
      at.closest('input, textarea, select, [contenteditable], [role="radiogroup"], .prose-table, vaadin-dialog') !== null
    );
  }

  get #keysOn(): boolean {
    try {
      return localStorage.getItem(KEYS) !== 'off';
    } catch {
      return true;
    }
  }

  #showHelp(): void {
    this.#help ??= this.#makeHelp();
    if (!this.#help.open) {
      this.#help.showModal();
    }
  }

  #makeHelp(): HTMLDialogElement {
    const words = this.#words;
    const rows: [string, string][] = [
      ['n, →', words.next],
      ['p, ←', words.previous],
      ['o', words['open-outline']],
      ['t', words['open-notes']],
      ['b', words['toggle-bookmark']],
      ['?', words.show],
    ];
    const dialog = document.createElement('dialog');
    dialog.className = 'learning-dialog';
    dialog.setAttribute('aria-labelledby', 'learning-help-title');
    const title = document.createElement('h2');
    title.id = 'learning-help-title';
    title.textContent = words.title;
    const list = document.createElement('dl');
    list.className = 'learning-keys';
    for (const [keys, meaning] of rows) {
      const term = document.createElement('dt');
      for (const key of keys.split(', ')) {
        const cap = document.createElement('kbd');
        cap.textContent = key;
        term.append(cap, ' ');
      }
      const description = document.createElement('dd');
      description.textContent = meaning;
      list.append(term, description);
    }
    const on = document.createElement('input');
    on.type = 'checkbox';
    on.checked = this.#keysOn;
    on.addEventListener('change', () => {
      try {
        localStorage.setItem(KEYS, on.checked ? 'on' : 'off');
      } catch {
        // Without storage the choice cannot be kept.
      }
    });
    const label = document.createElement('label');
    label.className = 'learning-keys-on';
    label.append(on, ` ${words.on}`);
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = words.close;
    close.addEventListener('click', () => dialog.close());
    dialog.append(title, list, label, close);
    document.body.append(dialog);
    return dialog;
  }

  get #words(): Words {
    return parse<Words>(this.words, {});
  }
}
