import type { ObjectMatrix, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

import type { EngineCell } from './engine-cell';
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
  const formulasOf = (sheetId: string, rows: CellRows) =>
    engine.initSheetFormulaData({}, unit.getUnitId(), sheetId, new core.ObjectMatrix(madeLines(rows)))[unit.getUnitId()]?.[sheetId] ?? {};
  register.getFormulaData = () => ({
    [unit.getUnitId()]: Object.fromEntries(
      unit.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet.getSheetId(), sheet.getCellMatrix().getMatrix())]),
    ),
  });
  register.getSheetFormulaData = (_, sheetId) => formulasOf(sheetId, unit.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {});
  const read = register.getCalculateData.bind(register);
  register.getCalculateData = () => {
    const data = read();
    for (const sheets of Object.values(data.allUnitData)) for (const sheet of Object.values(sheets)) readKept(sheet.cellData);
    return data;
  };
}

/** Lines that may hold a formula. */
function madeLines(rows: CellRows): CellRows {
  const made: CellRows = {};
  for (const key of Object.keys(rows)) {
    const line = rows[Number(key)];
    if (line && !KeptLine.of(line)) made[Number(key)] = line;
  }
  return made;
}

function readKept(cells: ObjectMatrix<EngineCell>): void {
  const rows = cells.getMatrix();
  cells.getValue = (row, col) => {
    const line = rows[row];
    const kept = KeptLine.of(line);
    return kept ? kept.cell(col) : line?.[col];
  };
}
