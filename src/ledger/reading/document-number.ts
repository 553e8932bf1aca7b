import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';

/** From here on a number has more digits than the fifteen that Excel keeps. */
const firstRounded = 1e15;

/** Whether a cell holds a number of a document whose last digits Excel has made 0, or that a text shows in powers of ten: 1.23457E+19. */
export function isRoundedNumber(value: CellValue): boolean {
  return typeof value === 'number'
    ? Math.abs(value) >= firstRounded
    : typeof value === 'string' && /^\d(?:\.\d+)?E\+\d{2}$/i.test(value.trim());
}

/**
 * The number of a document as it is shown and compared; of one that Excel has rounded the digits that are left, so that it is no other
 * document's number.
 */
export function documentNumber(value: CellValue): string {
  if (typeof value !== 'number' || !isRoundedNumber(value)) return cellText(value);
  return `${value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 }).slice(0, 15)}…`;
}
