import type { ICellData, Nullable } from '@univerjs/core';
import { SheetsSortService, SortType } from '@univerjs/sheets-sort';

import { isErrorCode } from '../book/cell-value';
import { isForcedText, scalarOf } from '../book/engine-cell';
import { compareCells, type SortedCell } from '../book/sort-order';
import type { UniverRuntime } from '../book/univer-runtime';

/** Lets the grid sort as Excel in Chinese does; Univer's own order is that of code points. */
export function sortByPinyin({ univer }: UniverRuntime): void {
  univer
    .__getInjector()
    .get(SheetsSortService)
    .registerCompareFn((direction, left, right) =>
      compareCells(sortedCell(left), sortedCell(right), direction === SortType.ASC ? 'ascending' : 'descending'),
    );
}

function sortedCell(cell: Nullable<ICellData>): SortedCell {
  // A text with looks inside holds its text elsewhere, with signs at its end that are not typed.
  const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, '');
  const value = rich ?? scalarOf(cell);
  if (value === '') return { kind: 'empty', value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: isErrorCode(value) && !isForcedText(cell) ? 'error' : 'text', value };
}
