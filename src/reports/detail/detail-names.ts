import { namesOf } from '../report-names';
import type { ReportNames } from '../report-names';

/** The mark of 账龄明细. */
export const detailKind = 'agingDetail';

/** The name of a book's table in 账龄明细: 0 for the main currency, then the others in their order. */
export function detailTable(names: ReportNames, book: number): string {
  const name = namesOf(names, detailKind).tables[book];
  if (name === undefined) throw new RangeError(`no table name for book ${book}`);
  return name;
}
