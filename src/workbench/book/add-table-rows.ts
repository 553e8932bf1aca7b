import { type Area, intersectAreas, MAX_ROWS } from './area';
import type { Book } from './book';
import { BookError, invalidArgument } from './book-error';
import type { BookTable } from './book-tables';
import { type LineMove, movedArea, movedFormula } from './line-move';
import { moveFeatures } from './move-features';
import { rewriteValidationFormulas } from './rewrite-feature-formulas';

/**
 * Puts empty rows into a table before its 0-based row `index`, or after its last: what stands below it between its columns moves down, and
 * formulas, names and rules follow. Answers where the new rows are.
 */
export function addTableRows(book: Book, table: BookTable, index: number, count: number): Area {
  const { sheet } = table;
  const { area } = table;
  const body = book.tables.bodyArea(table);
  if (index < 0 || index > body.rows) throw invalidArgument('The table has no such row.');
  const first = body.row + index;
  const below: Area = { row: first, col: area.col, rows: MAX_ROWS - first, cols: area.cols };
  const others = book.tables.onSheet(sheet).filter((other) => other !== table && intersectAreas(other.area, below));
  const isTorn = (other: Area): boolean => other.col < area.col || other.col + other.cols > area.col + area.cols;
  if (others.some((other) => isTorn(other.area)) || sheet.grid.merges.some((merge) => intersectAreas(merge, below)))
    throw new BookError('GeneralException', 'Cells below the table cannot move down.');
  const move: LineMove = { axis: 'row', first, count, columns: { col: area.col, cols: area.cols } };
  sheet.cells.shiftDown(below, count);
  for (const each of book.sheets) {
    each.cells.rewriteFormulas((formula) => movedFormula(formula, sheet.name, move, each === sheet));
    rewriteValidationFormulas(each.features, (formula) => movedFormula(formula, sheet.name, move, each === sheet));
  }
  book.names.rewriteFormulas((formula) => movedFormula(formula, sheet.name, move, false));
  moveFeatures(sheet.features, sheet.name, move);
  for (const other of others) book.tables.resize(other, movedArea(other.area, move) ?? other.area);
  book.tables.resize(table, { ...area, rows: area.rows + count });
  const added = { ...area, row: first, rows: count };
  growRules(book, table, added);
  return added;
}

/** Rules and formats of a table's last row go on in rows that come after it. */
function growRules({ tables }: Book, table: BookTable, added: Area): void {
  const { features } = table.sheet;
  const before = tables.bodyArea(table);
  if (added.row + added.rows !== before.row + before.rows || added.row === before.row) return;
  const grown = (areas: readonly Area[]): Area[] =>
    areas.map((area) =>
      area.row + area.rows === added.row && intersectAreas(area, { ...added, row: added.row - 1, rows: 1 })
        ? { ...area, rows: area.rows + added.rows }
        : area,
    );
  features.dataValidations = features.dataValidations.map((rule) => ({ ...rule, areas: grown(rule.areas) }));
  features.conditionalFormats = features.conditionalFormats.map((format) => ({ ...format, areas: grown(format.areas) }));
}
