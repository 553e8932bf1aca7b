import type { MadeSheet } from '../../jobs/ports/made-sheet';
import type { SheetWrite } from '../../jobs/ports/workbook-port';
import { a1Area } from '../../cells/a1';
import { columnPoints } from '../../sheets/column-points';
import type { SheetModel } from '../../sheets/sheet-model';
import type { NewLayout, RewrittenSheet } from '../keep/journal-notes';
import { modelSize } from './sheet-size';

/** A sheet to be written anew, as far as writing changes it. */
export interface OldState {
  readonly made: MadeSheet;
  readonly before: Omit<RewrittenSheet, 'kept'>;
  /** Whether a filter of the sheet, none of a table's, hides rows. */
  readonly isFiltered: boolean;
  readonly wider: NewLayout['widths'];
}

/** Queued: how a sheet of ours is before it is written anew. */
export function loadOldState(context: Excel.RequestContext, { model }: SheetWrite, made: MadeSheet): () => OldState {
  const sheet = context.workbook.worksheets.getItem(made.name);
  const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount');
  const widths = model.columnWidths.map((_, column) => sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'));
  const charts = sheet.charts.load('items/name');
  const filter = sheet.autoFilter.load('isDataFiltered');
  return () => {
    const size = modelSize(model);
    return {
      made,
      isFiltered: filter.isDataFiltered,
      before: {
        mark: made.id,
        charts: charts.items.map(({ name }) => name),
        rows: Math.max(size.rows, used.isNullObject ? 0 : used.rowIndex + used.rowCount),
        columns: Math.max(size.columns, used.isNullObject ? 0 : used.columnIndex + used.columnCount),
        tables: made.tables
          .filter(({ name, area }) => a1Area(area) !== newAddress(model, name))
          .map(({ name, area }) => ({ name, address: a1Area(area) })),
      },
      wider: widths.flatMap(({ columnWidth }, column): NewLayout['widths'] => {
        const points = columnPoints(model.columnWidths[column] ?? 0);
        return columnWidth > 0 && columnWidth < points ? [[column, points]] : [];
      }),
    };
  };
}

function newAddress({ tables }: SheetModel, name: string): string | undefined {
  const table = tables.find((candidate) => candidate.name === name);
  return table && a1Area(table.area);
}
