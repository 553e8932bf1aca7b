import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { DateSystem } from '../../cells/date-system';
import { isErrorCell } from '../../cells/error-cell';
import { bad, good, type Parsed } from '../../cells/parse/parser';
import { readDay } from '../../domain/calendar/read-day';
import { readAmount } from '../../domain/money/read-amount';
import { plainText } from '../../domain/text/plain-text';
import type { SettingChoice, SettingUnit } from '../setting';
import { isPhrase } from './sheet-headings';
import { yesNoWords } from './yes-no-words';

/** Digits beyond which a number in a cell is not what was typed. */
const surestNumber = 1e15;

/** What a cell of 应收参数 says, as a setting's parser takes it; a blank is null, for a text nothing. */
export function valueOfCell(
  unit: SettingUnit,
  cell: CellValue,
  choices: readonly SettingChoice[],
  dateSystem: DateSystem,
): Parsed<unknown> {
  if (isErrorCell(cell)) return bad('no error', cell);
  if (unit === 'text') return textOf(cell);
  if (isBlank(cell)) return good(null);
  switch (unit) {
    case 'yesNo':
      return yesOrNo(cell);
    case 'choice':
      return chosen(cell, choices);
    case 'day': {
      const reading = typeof cell === 'boolean' ? null : readDay(cell, { dateSystem });
      return reading?.ok === true ? good(reading.day) : bad('a day', cell);
    }
    case 'cents': {
      const reading = typeof cell === 'boolean' ? null : readAmount(cell);
      return reading?.ok === true && !reading.rounded ? good(reading.cents) : bad('whole cents', cell);
    }
    default:
      return numberOf(unit, cell);
  }
}

function textOf(cell: CellValue): Parsed<unknown> {
  if (typeof cell === 'string') return good(cell.trim());
  if (typeof cell === 'boolean' || Math.abs(cell) >= surestNumber) return bad('text', cell);
  return good(String(cell));
}

function yesOrNo(cell: CellValue): Parsed<unknown> {
  if (typeof cell === 'boolean') return good(cell);
  const text = String(cell);
  if (isPhrase(text, yesNoWords.yes.name) || /^(?:true|y|√|✓)$/i.test(text.trim())) return good(true);
  if (isPhrase(text, yesNoWords.no.name) || /^(?:false|n|×|✗)$/i.test(text.trim())) return good(false);
  return bad('yes or no', cell);
}

function chosen(cell: CellValue, choices: readonly SettingChoice[]): Parsed<unknown> {
  const text = String(cell);
  const found = choices.find(
    ({ value, name }) => isPhrase(text, name) || isPhrase(text, { 'zh-CN': String(value), 'en-US': String(value) }),
  );
  return found === undefined ? bad('a choice', cell) : good(found.value);
}

const shares: ReadonlySet<SettingUnit> = new Set(['share', 'dailyRate', 'percent']);
const divisors: Readonly<Record<string, number>> = { '': 0, '%': 2, '‰': 3 };
const written = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?([%‰]?)$/;

function numberOf(unit: SettingUnit, cell: CellValue): Parsed<unknown> {
  const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? numberOfText(cell, shares.has(unit)) : null;
  if (number === null || !Number.isFinite(number)) return bad('number', cell);
  return good(unit === 'percent' ? Number((number * 100).toPrecision(14)) : number);
}

/** A number as typed into a cell that is text; a sign of percent only where shares stand. */
function numberOfText(text: string, isShare: boolean): number | null {
  const parts = written.exec(plainText(text).replace(/ /g, ''));
  if (parts === null) return null;
  const [, sign = '', whole = '', decimals = '', mark = ''] = parts;
  if ((whole === '' && decimals === '') || (mark !== '' && !isShare)) return null;
  return Number(`${sign}${whole.replace(/,/g, '') || '0'}.${decimals || '0'}e-${divisors[mark] ?? 0}`);
}
