/* Loads the worksheet when the first one is opened, so that other pages do without it. */

(window as unknown as { academySheet: () => Promise<unknown> }).academySheet = () => import('./sheet');
