/* Loads talks with mentors when the first one is shown, so that other pages do without them. */

(window as unknown as { academyTalk: () => Promise<unknown> }).academyTalk = () => import('./talk');
