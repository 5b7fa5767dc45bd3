/*
 * Without a connection a page stays open, with everything that was typed into it. Left alone, the client would replace
 * it by an empty frame at the first click on a link.
 */

interface ConnectionState {
  online: boolean;
  addStateChangeListener(listener: () => void): void;
}

interface VaadinGlobals {
  connectionState?: ConnectionState;
  connectionIndicator?: HTMLElement & { applyDefaultTheme: boolean; onlineText: string };
}

export function vaadin(): VaadinGlobals {
  return (window as unknown as { Vaadin?: VaadinGlobals }).Vaadin ?? {};
}

function isAway(): boolean {
  return vaadin().connectionState?.online === false;
}

function leadsAway(link: EventTarget | undefined): boolean {
  return (
    link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    !link.target &&
    !link.hasAttribute('download') &&
    link.pathname + link.search !== location.pathname + location.search
  );
}

document.addEventListener(
  'click',
  (event) => {
    if (isAway() && leadsAway(event.composedPath().find((node) => node instanceof HTMLAnchorElement))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  { capture: true },
);

let missedHistory = false;

window.addEventListener('popstate', (event) => {
  if (isAway()) {
    event.stopImmediatePropagation();
    missedHistory = true;
  }
});

function goOn(): void {
  if (missedHistory && !isAway()) {
    missedHistory = false;
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }
}

// The state comes into being with the client, after this file.
queueMicrotask(() => vaadin().connectionState?.addStateChangeListener(goOn));
