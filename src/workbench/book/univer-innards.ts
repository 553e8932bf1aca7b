/**
 * The private parts of Univer 0.25.1 the workbook must reach, each narrowed here and nowhere else.
 * A new version of Univer is checked against this file first.
 */
import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import type { CELL_INVERTED_INDEX_CACHE, FormulaDataModel, ICalculateFormulaService } from '@univerjs/engine-formula';
import type { TriggerCalculationController } from '@univerjs/sheets-formula';

/** Rows of cells, both keyed by 0-based number: what a sheet's matrix is inside. */
export type CellRows = Record<number, Record<number, Nullable<ICellData>>>;

/** Univer's marks of a cell's type, which it knows as an enum; named here so that a page needs no bundle of its core. */
export const CELL_TYPES = { text: 1, number: 2, boolean: 3, forcedText: 4 } as unknown as Readonly<
  Record<'text' | 'number' | 'boolean' | 'forcedText', NonNullable<ICellData['t']>>
>;

/** Univer's yes and no, an enum as well. */
export const FLAGS = { no: 0, yes: 1 } as unknown as Readonly<Record<'no' | 'yes', IWorksheetData['hidden']>>;

/** Collects the changes that make formulas dirty and starts the calculation after a delay of 100 ms. */
export interface CalculationTrigger {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(all: object, more: object): object;
}

/** The private face of the controller that starts calculations. */
export function calculationTriggerOf(controller: TriggerCalculationController): CalculationTrigger {
  return controller as unknown as CalculationTrigger;
}

/** Values formulas spilled into cells that hold none of their own, by workbook, sheet, row and column. */
export type SpilledCells = Record<string, Record<string, CellRows | undefined> | undefined>;

export interface SpillRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export type SheetSpillRanges = Record<number, Record<number, SpillRange | undefined> | undefined>;

export type SpillRanges = Record<string, Record<string, SheetSpillRanges | undefined> | undefined>;

/** The spilled values of a sheet, or undefined where nothing is spilled. */
export function spilledCells(formulas: FormulaDataModel, unitId: string, sheetId: string): CellRows | undefined {
  return (formulas.getArrayFormulaCellData() as SpilledCells | undefined)?.[unitId]?.[sheetId];
}

/** The areas that the array formulas of a sheet fill, by row and column; undefined where there are none. */
export function spillRanges(formulas: FormulaDataModel, unitId: string, sheetId: string): SheetSpillRanges | undefined {
  return (formulas.getArrayFormulaRange() as SpillRanges | undefined)?.[unitId]?.[sheetId];
}

type ValueIndexSet = typeof CELL_INVERTED_INDEX_CACHE.set;

/** The index of a column's values that lookups build; its setter is replaced by a repair. */
export interface ValueIndex {
  set: ValueIndexSet;
  shouldContinueBuildingCache(unitId: string, sheetId: string, column: number, row: number): boolean;
}

type UpdateFormulaData = FormulaDataModel['updateFormulaData'];

/** The register of formulas; its update is replaced by a repair. */
export interface FormulaRegister {
  updateFormulaData: UpdateFormulaData;
}

/** A table as Univer's formulas know it; `hasTotalRow` is ours. */
export interface EngineTable {
  readonly range: SpillRange;
  readonly sheetId: string;
  /** 0-based columns by heading. */
  readonly titleMap: ReadonlyMap<string, number>;
  readonly hasTotalRow?: boolean;
}

/** What all references of formulas have in common; in one to a table, `_tableData` is the table. Its setter is replaced by a repair. */
export interface FormulaReference {
  readonly _tableData?: EngineTable;
  setRangeData: (range: SpillRange) => void;
}

/** What Univer makes of a formula's text first: a tree of words, or one error. */
export type LexedFormula = object | string | undefined;

/** What it makes of that: a tree of operators, functions and references, which its calculation works through. */
export type ParsedFormula = object | null | undefined;

/** What calculates formulas; the two that make trees of them are of one calculation and of what finds out its order. They are repaired. */
export interface FormulaCalculation extends Pick<ICalculateFormulaService, 'executionCompleteListener$'> {
  readonly executionInProgressListener$: { subscribe: (listener: (state: { readonly stage: number }) => void) => unknown };
  readonly _lexer: { treeBuilder: (formula: string, isTransformed?: boolean) => LexedFormula };
  readonly _astTreeBuilder: { parse: (lexed: object) => ParsedFormula };
}

/** The private face of what calculates formulas. */
export function formulaCalculationOf(service: ICalculateFormulaService): FormulaCalculation {
  return service as unknown as FormulaCalculation;
}
