import type { ICommandInfo, ICommandService, IRange } from '@univerjs/core';

import type { Book } from './book';
import { type LineMove, movedFormula } from './line-move';
import { moveChartSources, moveFeatures } from './move-features';
import { rewriteValidationFormulas } from './rewrite-feature-formulas';

const SIGNS: Readonly<Record<string, readonly [axis: LineMove['axis'], sign: 1 | -1] | undefined>> = {
  'sheet.mutation.insert-row': ['row', 1],
  'sheet.mutation.remove-rows': ['row', -1],
  'sheet.mutation.insert-col': ['col', 1],
  'sheet.mutation.remove-col': ['col', -1],
};

/**
 * Lets all that the book keeps beside the cells go along when the user puts rows or columns in or takes them out. Formulas and merged cells
 * are Univer's own business.
 */
export function followLineMoves(commands: ICommandService, book: Book): void {
  commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    const [axis, sign] = SIGNS[id] ?? [];
    const { subUnitId, range } = (params ?? {}) as { readonly subUnitId?: string; readonly range?: IRange };
    const sheet = subUnitId === undefined ? undefined : book.findSheet(subUnitId);
    if (!axis || !sign || !range || !sheet) return;
    const isRow = axis === 'row';
    const lines = isRow ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;
    const move: LineMove = { axis, first: isRow ? range.startRow : range.startColumn, count: sign * lines };
    moveFeatures(sheet.features, sheet.name, move);
    for (const other of book.sheets) {
      for (const chart of other.features.charts) moveChartSources(chart, sheet.id, move);
      rewriteValidationFormulas(other.features, (formula) => movedFormula(formula, sheet.name, move, other === sheet));
    }
    book.tables.follow(sheet, move);
    book.names.rewriteFormulas((formula) => movedFormula(formula, sheet.name, move, false));
  });
}
