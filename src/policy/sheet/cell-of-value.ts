import type { CellValue } from '../../cells/cell-value';
import type { Phrase, SettingChoice, SettingUnit } from '../setting';
import { yesNoWords } from './yes-no-words';

/**
 * A setting's value as people read it in a cell: cents as yuan, percents as a fraction that is shown as such, choices in words, days as
 * serial numbers of the 1900 system; null is blank.
 */
export function cellOfValue(unit: SettingUnit, value: unknown, choices: readonly SettingChoice[], language: keyof Phrase): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return yesNoWords[value ? 'yes' : 'no'].name[language];
  if (typeof value !== 'number' && typeof value !== 'string') throw new UnshownValue(unit);
  // A number that is its own name stays one: as a text Excel would flag it.
  if (unit === 'choice') return choices.find((one) => one.value === value && one.name[language] !== String(value))?.name[language] ?? value;
  if (typeof value === 'string') return value;
  return unit === 'cents' || unit === 'percent' ? hundredth(value) : value;
}

/** Thrown for a value that no cell can show: a programmer's fault. */
class UnshownValue extends Error {
  override name = 'UnshownValue';
}

/** The double next to a hundredth of a number that people write. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}
