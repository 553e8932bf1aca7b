import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import type { ColumnSpan } from '../../tables/column-span';
import { readTitleFacts } from '../recognition/title-facts';
import { readAddressee, readNameRow, readUnitRow } from './name-row';
import { statedCurrency } from './stated-currency';

type Titles = readonly (readonly CellValue[])[];

/** What stands over several tables beside each other. */
export interface TitlesAcross {
  /**
   * The rows that say something outside the first of them, by their positions in `sheet.values`, without names of customers: 单位：万元 at the
   * right holds for all (R12c).
   */
  readonly head: readonly (readonly [number, readonly CellValue[]])[];
  /** All rows over them, with what is their own table's: names of customers, no labels. */
  readonly own: Titles;
}

/** Tells what over tables beside each other holds for all of them; null where two are of other units, days or currencies. */
export function titlesAcross(sheet: SourceSheet, top: number, spans: readonly ColumnSpan[]): TitlesAcross | null {
  const above = sheet.values.slice(0, top);
  const titles = above.map(withoutNames);
  const all = factsOf(sheet, titles);
  const parts = spans.map(({ first }, index) => titles.map((row) => row.slice(index === 0 ? 0 : first, spans[index + 1]?.first)));
  if (parts.some((part) => factsOf(sheet, part).some((fact, index) => fact !== null && fact !== all[index]))) return null;
  const [left] = spans;
  const isOutside = (column: number): boolean => left === undefined || column < left.first || column >= left.end;
  return {
    head: [...titles.entries()].filter(([, row]) => row.some((value, column) => !isBlank(value) && isOutside(column))),
    own: above.map((row, index) => row.map((value, column) => (isLabelled(titles[index]?.[column] ?? '') ? '' : value))),
  };
}

function isLabelled(value: CellValue): boolean {
  return typeof value === 'string' && /[:：]/.test(value);
}

function factsOf(sheet: SourceSheet, titles: Titles): readonly (number | string | null)[] {
  const { unit, statedAsOf } = readTitleFacts({ ...sheet, values: titles }, titles.length, 1900);
  return [unit, statedAsOf, statedCurrency(titles, [])];
}

function withoutNames(row: readonly CellValue[]): readonly CellValue[] {
  const found = readNameRow(row) ?? readUnitRow(row) ?? readAddressee(row);
  if (found === null) return row;
  return withoutNames(row.map((value, column) => (column === found.column ? '' : value)));
}
