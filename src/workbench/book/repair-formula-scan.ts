import type { ObjectMatrix, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

import { type EngineCell, madeRows } from './engine-cell';
import { KeptLine } from './kept-line';
import type { CellRows } from './univer-innards';
import type { UniverLibrary } from './univer-runtime';

/**
 * The register of formulas looks at every cell of the workbook for formulas, several times a calculation, and the engine asks for the cells
 * that formulas look at one by one. Kept lines hold no formula, and tell their values without being made.
 */
export function repairFormulaScan(
  register: Pick<FormulaDataModel, 'getFormulaData' | 'getSheetFormulaData' | 'getCalculateData'>,
  unit: Workbook,
  { core, engine }: Pick<UniverLibrary, 'core' | 'engine'>,
): void {
  const formulasOf = (sheet: Worksheet) => {
    const [unitId, sheetId] = [unit.getUnitId(), sheet.getSheetId()];
    return engine.initSheetFormulaData({}, unitId, sheetId, new core.ObjectMatrix(madeLines(sheet)))[unitId]?.[sheetId] ?? {};
  };
  register.getFormulaData = () => ({
    [unit.getUnitId()]: Object.fromEntries(unit.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet)])),
  });
  register.getSheetFormulaData = (_, sheetId) => {
    const sheet = unit.getSheetBySheetId(sheetId);
    return sheet ? formulasOf(sheet) : {};
  };
  const read = register.getCalculateData.bind(register);
  register.getCalculateData = () => {
    const data = read();
    for (const sheets of Object.values(data.allUnitData)) for (const sheet of Object.values(sheets)) readKept(sheet.cellData);
    return data;
  };
}

/** Lines that may hold a formula. */
function madeLines(sheet: Worksheet): CellRows {
  const rows = sheet.getCellMatrix().getMatrix();
  return Object.fromEntries(madeRows(rows, { row: 0, rows: sheet.getRowCount() }).map((row) => [row, rows[row]])) as CellRows;
}

function readKept(cells: ObjectMatrix<EngineCell>): void {
  const rows = cells.getMatrix();
  const keptAt = KeptLine.among(rows);
  cells.getValue = (row, col) => {
    const kept = keptAt(row);
    return kept ? kept.cell(col) : rows[row]?.[col];
  };
}
