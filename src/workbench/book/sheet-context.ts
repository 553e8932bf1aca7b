import type { Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

import type { StyleBook } from './style-book';

/** What the parts of a sheet need of their workbook. */
export interface SheetContext {
  readonly unit: Workbook;
  readonly unitId: string;
  readonly styles: StyleBook;
  readonly formulas: FormulaDataModel;
  /** Carries out one of Univer's mutations on this workbook. */
  mutate(id: string, params: object): void;
  /** A formula as the engine writes it, and back. */
  toEngine(formula: string): string;
  fromEngine(formula: string): string;
  /** A number in a cell's number format. */
  readonly formatNumber: (pattern: string, value: number) => string;
}
