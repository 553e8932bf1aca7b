import type { NameReading } from './hidden-names';
import { isCopiedMark } from './marks';
import type { SourceSheet } from '../../cells/source-workbook';
import { isReportHead } from '../../reports/is-report-head';

/** What tells whose a sheet is. */
interface SheetSigns {
  readonly name: string;
  /** What stands in `reportLabelCells`. */
  readonly head: readonly (readonly unknown[])[];
  /** The names that are the sheet's own: a copy of a sheet of ours has its mark among them. */
  readonly scoped: readonly NameReading[];
}

/**
 * Whether a sheet is one of ours, or only looks like one. A mark may be anybody's: what does not look like ours is read, so that no mark
 * can make a ledger or its receipts disappear. `marked` are the names of the sheets that the workbook's own marks speak of.
 */
export function seenAsOurs(
  { name, head, scoped }: SheetSigns,
  marked: ReadonlySet<string | null>,
): Pick<SourceSheet, 'ours' | 'likeReport'> {
  if (!isReportHead(head)) return { ours: false };
  return marked.has(name) || scoped.some((one) => isCopiedMark(one, name)) ? { ours: true } : { ours: false, likeReport: true };
}
