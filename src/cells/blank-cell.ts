import type { CellValue } from './cell-value';

/** Nothing but white space, or a lone dash as bookkeepers write nothing. */
export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && (value === '' || (value.length < 40 && /^[\s\u200b\ufeff]*[-－—–]*[\s\u200b\ufeff]*$/.test(value)));
}
