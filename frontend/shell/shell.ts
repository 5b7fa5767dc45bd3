/* What the frame does in the browser: appearance, closing the drawer, focus and announcement after a navigation. */

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

/** Says on the sign-in page why one is there, when the session ended while one was away. */
function explainSignedOut(): void {
  const sentence = document.body.dataset.signedOut;
  const bar = document.querySelector('.shell-bar');
  if (!sentence || !bar || !location.pathname.endsWith('/login')) {
    return;
  }
  delete document.body.dataset.signedOut;
  const notice = document.createElement('p');
  notice.className = 'shell-notice';
  notice.setAttribute('role', 'status');
  notice.textContent = sentence;
  bar.after(notice);
}

function nameConnection(): void {
  const indicator = (window as unknown as { Vaadin?: { connectionIndicator?: Record<string, unknown> } }).Vaadin
    ?.connectionIndicator;
  if (indicator) {
    indicator.applyDefaultTheme = false;
    indicator.onlineText = document.body.dataset.online;
  }
}

nameConnection();
setTimeout(explainSignedOut, 600);

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
