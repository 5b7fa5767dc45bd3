/* What the frame does in the browser: appearance, closing the drawer, focus and announcement after a navigation. */

import { vaadin } from './away';

type Appearance = 'light' | 'dark';

const KEY = 'academy-appearance';

function appearance(): Appearance {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') {
    return chosen;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Takes 'light', 'dark' or anything else for what the system wishes, and remembers it on this device. */
function setAppearance(wish: string): void {
  const html = document.documentElement;
  const chosen = wish === 'light' || wish === 'dark' ? wish : undefined;
  if (chosen) {
    html.dataset.theme = chosen;
  } else {
    delete html.dataset.theme;
  }
  try {
    if (chosen) {
      localStorage.setItem(KEY, chosen);
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // A browser without storage forgets the choice with the page.
  }
}

function switchAppearance(): void {
  setAppearance(appearance() === 'dark' ? 'light' : 'dark');
}

function closeDrawer(): void {
  const drawer = document.getElementById('shell-drawer');
  if (drawer?.matches(':popover-open')) {
    drawer.hidePopover();
  }
}

/** Called after each navigation within the academy, not for the first page. */
function arrived(): void {
  closeDrawer();
  requestAnimationFrame(() => {
    const main = document.getElementById('main');
    const target = main?.querySelector<HTMLElement>('h1') ?? main;
    if (!location.hash) {
      window.scrollTo({ top: 0, behavior: 'instant' });
    }
    if (target && !main?.contains(document.activeElement)) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
    const announcer = document.getElementById('shell-announcer');
    if (announcer) {
      announcer.textContent = document.title;
    }
  });
}

/** Gives the connection indicator our words and our look. */
function explainConnection(): void {
  const indicator = vaadin().connectionIndicator;
  if (indicator) {
    indicator.applyDefaultTheme = false;
    indicator.onlineText = document.body.dataset.online ?? '';
    indicator.setAttribute('role', 'status');
  }
}

/**
 * Follows links to a place on this page, such as a footnote. Left alone they would lead to the start page, because
 * addresses are relative to the root.
 */
function followOnThisPage(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const href = link instanceof HTMLAnchorElement ? link.getAttribute('href') : null;
  if (!href || !href.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const place = document.getElementById(decodeURIComponent(href.substring(1)));
  if (!place) {
    return;
  }
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
  }
  place.focus();
  if (place.id !== 'main') {
    place.scrollIntoView();
    history.replaceState(history.state, '', location.pathname + location.search + href);
  }
}

explainConnection();
document.addEventListener('click', followOnThisPage, { capture: true });

declare global {
  interface Window {
    academyShell: {
      arrived: () => void;
      setAppearance: (wish: string) => void;
      switchAppearance: () => void;
    };
  }
}

window.academyShell = { arrived, setAppearance, switchAppearance };

export {};
