import { isTold } from './told-lines';
import type { CellRows, FormulaRegister } from './univer-innards';

/**
 * Every write of cells re-read all cells of the workbook to find shared formulas (those with an `si`).
 * The workbook never holds shared ones (files are read with every formula in full), so the scan is left out.
 */
export function repairSharedFormulaScan(register: FormulaRegister): void {
  const update = register.updateFormulaData.bind(register);
  let hasShared = false;
  register.updateFormulaData = (unitId, sheetId, cells) => {
    if (isTold(cells)) return {};
    hasShared ||= Object.values(cells as CellRows).some((line) => Object.values(line).some((cell) => Boolean(cell?.si)));
    return hasShared ? update(unitId, sheetId, cells) : {};
  };
}
