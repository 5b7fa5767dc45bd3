/* Going from cell to cell with the arrows, where they have nothing else to do. */

export interface Move {
  x: number;
  y: number;
}

/** Where the key leads, when the cursor is at that edge of what is typed. */
export function atTheEdge(event: KeyboardEvent, target: HTMLElement): Move | undefined {
  if (event.shiftKey || event.altKey || event.metaKey) {
    return undefined;
  }
  const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (!isText) {
    // Arrows choose in a select and in a date; with Ctrl they go to the next cell.
    return event.ctrlKey || target.tagName === 'SUMMARY' ? plain(event.key) : undefined;
  }
  const text = target as HTMLTextAreaElement | HTMLInputElement;
  const [start, end] = [text.selectionStart ?? 0, text.selectionEnd ?? 0];
  if (start !== end && !event.ctrlKey) {
    return undefined;
  }
  const before = text.value.slice(0, start);
  const after = text.value.slice(end);
  switch (event.key) {
    case 'ArrowUp':
      return before.includes('\n') ? undefined : { x: 0, y: -1 };
    case 'ArrowDown':
      return after.includes('\n') ? undefined : { x: 0, y: 1 };
    case 'ArrowLeft':
      return before === '' ? { x: -1, y: 0 } : undefined;
    case 'ArrowRight':
      return after === '' ? { x: 1, y: 0 } : undefined;
    default:
      return undefined;
  }
}

function plain(key: string): Move | undefined {
  const moves: Record<string, Move> = {
    ArrowUp: { x: 0, y: -1 },
    ArrowDown: { x: 0, y: 1 },
    ArrowLeft: { x: -1, y: 0 },
    ArrowRight: { x: 1, y: 0 },
  };
  return moves[key];
}

/** The control in the cell beside, if there is one. */
export function neighbour(place: HTMLElement, row: HTMLElement, x: number, y: number): HTMLElement | null {
  if (x !== 0) {
    const next = (x > 0 ? place.nextElementSibling : place.previousElementSibling) as HTMLElement | null;
    return next?.querySelector<HTMLElement>('[data-cell]') ?? null;
  }
  const next = (y > 0 ? row.nextElementSibling : row.previousElementSibling) as HTMLElement | null;
  return next?.querySelector<HTMLElement>(`[data-column="${place.dataset.column}"] [data-cell]`) ?? null;
}
