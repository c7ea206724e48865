import type { Place } from '../../ui/grid-keys';

/** Whether something is the field of the active cell. */
export const isCell = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.classList.contains('wm-entry__input');

/** The place of the cell that something lies in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}
