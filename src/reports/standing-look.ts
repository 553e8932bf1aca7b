import type { Standing } from '../ledger/standing';
import type { ChartSeriesModel } from '../sheets/sheet-model';
import { quoted } from '../sheets/formula-text';

/** The colour of each class, the same in cells and charts, always beside its word. */
export const standingColors: Readonly<Record<Standing, string>> = {
  正常: '#5B8C5A',
  关注: '#D9A441',
  次级: '#D97B29',
  可疑: '#C0392B',
  损失: '#7B241C',
  贷项: '#5B6C8F',
  待核实: '#8A8A8A',
};

const darkStandings: ReadonlySet<Standing> = new Set(['可疑', '损失', '贷项']);
const labelSize = 8;
/** Parts of a bar on which the word of a class has room, and the word with its share. */
const wordPart = 0.06;
const sharePart = 0.14;

/** The word of a class on its part of a bar, where that is at least so long: in black and white the colours alone look alike. */
export function standingLabel(standing: Standing, least: number): NonNullable<ChartSeriesModel['label']> {
  const word = quoted(standing);
  const edge = Number(least.toPrecision(3));
  return {
    numberFormat: `[>=${edge}]${word};[<=-${edge}]${word};""`,
    color: darkStandings.has(standing) ? '#FFFFFF' : '#000000',
    fontSize: labelSize,
  };
}

/** The word of a class on its part of a bar that is 1 in all, with the share where that has room too. */
export function mixLabel(standing: Standing): NonNullable<ChartSeriesModel['label']> {
  const { color, fontSize } = standingLabel(standing, wordPart);
  const word = quoted(standing);
  return { numberFormat: `[>=${sharePart}]${quoted(`${standing}\u00a0`)}0%;[>=${wordPart}]${word};""`, color, fontSize };
}
