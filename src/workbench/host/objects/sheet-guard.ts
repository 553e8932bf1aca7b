import { type Area, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { ProtectionPermission } from '../../book/sheet-protection';
import { accessDenied } from '../host-error';

/** Throws AccessDenied if the sheet is protected and does not allow this. */
export function guardSheet(sheet: BookSheet, permission?: ProtectionPermission): void {
  const { protection } = sheet.features;
  if (protection && !(permission && protection.allowed[permission])) throw accessDenied();
}

/** Throws AccessDenied if a protected sheet has a locked cell in the area; cells are locked unless their format says otherwise. */
export function guardCells(sheet: BookSheet, area: Area): void {
  if (!sheet.features.protection) return;
  const looked = intersectAreas(area, sheet.cells.usedArea(false) ?? area);
  if (looked?.rows !== area.rows || looked.cols !== area.cols) throw accessDenied();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) if (sheet.cells.style(row, col).locked !== false) throw accessDenied();
  }
}
