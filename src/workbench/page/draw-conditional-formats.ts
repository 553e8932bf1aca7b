import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

import type { Book } from '../book/book';
import { conditionalLook } from '../book/conditional-look';
import { toUniverStyle } from '../book/univer-style';
import type { UniverRuntime } from '../book/univer-runtime';

const PRIORITY = 10;

/** Lets the grid draw the book's conditional formats; the cells' own looks stay as they are. */
export function drawConditionalFormats({ univer }: UniverRuntime, book: Book): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
        const sheet = book.findSheet(subUnitId);
        if (!sheet || sheet.features.conditionalFormats.length === 0) return next(cell);
        const look = conditionalLook(sheet.features.conditionalFormats, (r, c) => sheet.cells.value(r, c), row, col);
        if (!look) return next(cell);
        const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
        const drawn = cell && cell !== rawData ? cell : { ...rawData };
        return next(Object.assign(drawn, { s: { ...own, ...toUniverStyle(look) } }));
      },
    });
}
