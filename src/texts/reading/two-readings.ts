import type { CellValue } from '../../cells/cell-value';

/** What a figure may be: three or three thousand (R12). */
export interface TwoReadings {
  readonly asFraction: string;
  readonly asThousands: string;
}

/** Tells what 3.000 or € 12,500 may be, where its column does not show the decimal mark; null for any other value: 1,500 (disputed). */
export function twoReadings(value: CellValue): TwoReadings | null {
  const found =
    typeof value === 'string' ? /^[^\d.,]{0,6}(?<!\d )([1-9]\d{0,2})[.,](\d{3})[^\d.,]{0,6}$/.exec(value.normalize('NFKC')) : null;
  if (found === null) return null;
  const [, whole = '', rest = ''] = found;
  const fraction = rest.replace(/0+$/, '');
  return { asFraction: fraction === '' ? whole : `${whole}.${fraction}`, asThousands: `${whole},${rest}` };
}
