import type { Worksheet } from '@univerjs/core';

import { toReference } from './a1';
import type { Area } from './area';
import type { SheetContext } from './sheet-context';
import { SheetCells } from './sheet-cells';
import { newSheetFeatures, type SheetFeatures } from './sheet-features';
import { SheetGrid } from './sheet-grid';
import { SheetSize } from './sheet-size';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A worksheet of the workbook. */
export class BookSheet {
  readonly id: string;
  readonly cells: SheetCells;
  readonly grid: SheetGrid;
  /** Charts, conditional formats, page layout, protection and the rest that is plain data. */
  readonly features: SheetFeatures = newSheetFeatures();
  private isVeryHidden = false;

  constructor(
    private readonly context: SheetContext,
    private readonly worksheet: Worksheet,
    onWritten: (sheet: BookSheet, area: Area) => void,
  ) {
    this.id = worksheet.getSheetId();
    const size = new SheetSize(context, worksheet);
    this.cells = new SheetCells(context, worksheet, size, (area) => onWritten(this, area));
    this.grid = new SheetGrid(context, worksheet, size);
  }

  /** Renaming is the workbook's business: `Book.renameSheet`. */
  get name(): string {
    return this.worksheet.getName();
  }

  /** 0-based place among the workbook's sheets. */
  get position(): number {
    return this.context.unit.getSheetIndex(this.worksheet);
  }

  get visibility(): SheetVisibility {
    if (!this.worksheet.isSheetHidden()) return 'visible';
    return this.isVeryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: SheetVisibility) {
    this.isVeryHidden = visibility === 'veryHidden';
    const active = this.context.unit.getActiveSheet();
    this.context.mutate('sheet.mutation.set-worksheet-hidden', { subUnitId: this.id, hidden: visibility === 'visible' ? 0 : 1 });
    // Univer brings another sheet to the front whichever it hides or shows; Excel does so only when the one in front goes.
    const isHidingActive = active === this.worksheet && visibility !== 'visible';
    if (!isHidingActive) this.context.mutate('sheet.operation.set-worksheet-active', { subUnitId: active.getSheetId() });
  }

  /** The address of an area with the sheet's name in front: `Sheet1!A1:B2`. */
  address(area: Area, absolute = false): string {
    return toReference(this.name, area, absolute);
  }
}
