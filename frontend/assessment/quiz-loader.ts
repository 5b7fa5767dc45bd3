/* Loads the quiz when the first one is opened, so that other pages do without it. */

(window as unknown as { academyQuiz: () => Promise<unknown> }).academyQuiz = () => import('./quiz');
