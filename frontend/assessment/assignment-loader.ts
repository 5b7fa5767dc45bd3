/* Loads the editor of assignments when the first one is opened, so that other pages do without it. */

(window as unknown as { academyAssignment: () => Promise<unknown> }).academyAssignment = () => import('./assignment');
