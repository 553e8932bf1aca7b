import type { DecimalMark } from '../../domain/money/read-marked-amount';

/**
 * What the figures of a column show of how they part whole numbers from fractions; `null` where they show nothing, `both` where they
 * contradict each other.
 */
export type MarkShown = DecimalMark | 'both' | null;

const comma = /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,})$/;
const point = /^(?:\d{1,3}(?:,\d{3})+\.\d*|\d{1,3}(?:,\d{3}){2,}|\d*\.\d{1,2}|\d*\.\d{4,}|0\.\d+|\d{4,}\.\d+)$/;
/** 1 234,500: thousands parted by a space leave the comma to the fraction. */
const commaAfterSpace = /\d\s\d{3},\d/;
/** 12,500 is thousands by a point, unless its column shows a comma. */
const perhapsPoint = /^\d{1,3},\d{3}$/;
const thousandsOrLess: Readonly<Record<DecimalMark, RegExp>> = { comma: /^[1-9]\d{0,2}\.\d{3}$/, point: /^[1-9]\d{0,2},\d{3}$/ };

/** What texts of figures show of their decimal mark: `1.274,50` a comma, `1,274.50` a point, `3.000` neither. */
export function decimalMarkOf(texts: readonly string[]): MarkShown {
  const cores = texts.map(figureIn);
  const isComma = cores.some((core) => comma.test(core)) || texts.some((text) => commaAfterSpace.test(text));
  const isPoint = cores.some((core) => point.test(core));
  if (isComma || isPoint) return isComma && isPoint ? 'both' : isComma ? 'comma' : 'point';
  return cores.some((core) => perhapsPoint.test(core)) ? 'point' : null;
}

/**
 * Whether a text is thousands were the decimal mark this one, and a fraction of three digits were it the other: `3.000` by a comma, `3,000`
 * by a point.
 */
export function mayBeThousands(text: string, mark: DecimalMark): boolean {
  return thousandsOrLess[mark].test(figureIn(text));
}

function figureIn(text: string): string {
  return text.normalize('NFKC').replace(/[^\d.,]/g, '');
}
