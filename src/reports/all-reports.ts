import type { AgedLedger } from '../ledger/aged-ledger';
import { buildAnalysisSheet } from './analysis/analysis-sheet';
import { buildDetailSheet } from './detail/detail-sheet';
import type { ReportContext } from './report-context';
import type { ReportNames } from './report-names';
import type { SheetModel } from '../sheets/sheet-model';

/** One of the sheets that we make. */
export interface SheetKind {
  /** Stands in the made sheet's mark, by which it is known again. */
  readonly kind: string;
  name(names: ReportNames): string;
  build(aged: AgedLedger, context: ReportContext): SheetModel;
}

/** All sheets of a month in the order in which they are written: formulas name tables of sheets before them. */
export const monthSheets: readonly SheetKind[] = [
  { kind: 'agingDetail', name: ({ detailSheet }) => detailSheet, build: buildDetailSheet },
  { kind: 'agingAnalysis', name: ({ analysisSheet }) => analysisSheet, build: buildAnalysisSheet },
];

/** The month's sheets of one aged ledger. */
export function buildMonthSheets(aged: AgedLedger, context: ReportContext): SheetModel[] {
  return monthSheets.map((sheet) => sheet.build(aged, context));
}
