import { type Area, intersectAreas, MAX_ROWS } from './area';
import type { Book } from './book';
import { BookError, invalidArgument } from './book-error';
import type { BookTable } from './book-tables';
import { filledDown } from './filled-down';
import { type LineMove, movedArea, movedFormula } from './line-move';
import { moveFeatures } from './move-features';
import { rewriteValidationFormulas } from './rewrite-feature-formulas';

/**
 * Puts empty rows into a table before its 0-based row `index`, or after its last: what stands below it between its columns moves down, and
 * formulas, names and rules follow. Answers where the new rows are.
 */
export function addTableRows(book: Book, table: BookTable, index: number, count: number): Area {
  const { sheet, area } = table;
  const body = book.tables.bodyArea(table);
  if (index < 0 || index > body.rows) throw invalidArgument('The table has no such row.');
  const first = body.row + index;
  const others = movableBelow(book, table, first);
  sheet.cells.shiftDown({ row: first, col: area.col, cols: area.cols }, count);
  follow(book, table, others, { axis: 'row', first, count, columns: { col: area.col, cols: area.cols } });
  const added = { ...area, row: first, rows: count };
  growRules(book, table, added);
  goOnWithFormulas(book, table, added);
  return added;
}

/**
 * Takes the 0-based row `index` out of a table, which keeps one at least, empty: what stands below it between its columns moves up, and
 * formulas, names and rules follow.
 */
export function removeTableRow(book: Book, table: BookTable, index: number): void {
  const { sheet, area } = table;
  const body = book.tables.bodyArea(table);
  if (index < 0 || index >= body.rows) throw invalidArgument('The table has no such row.');
  const first = body.row + index;
  if (body.rows === 1) {
    sheet.cells.clear(body, 'contents');
    return;
  }
  const others = movableBelow(book, table, first);
  sheet.cells.shiftUp({ row: first, col: area.col, cols: area.cols }, 1);
  follow(book, table, others, { axis: 'row', first, count: -1, columns: { col: area.col, cols: area.cols } });
}

/** The other tables that go along when cells between a table's columns move from a row on. */
function movableBelow(book: Book, table: BookTable, first: number): readonly BookTable[] {
  const { sheet, area } = table;
  const below: Area = { row: first, col: area.col, rows: MAX_ROWS - first, cols: area.cols };
  const others = book.tables.onSheet(sheet).filter((other) => other !== table && intersectAreas(other.area, below));
  const isTorn = (other: Area): boolean => other.col < area.col || other.col + other.cols > area.col + area.cols;
  if (others.some((other) => isTorn(other.area)) || sheet.grid.merges.some((merge) => intersectAreas(merge, below)))
    throw new BookError('GeneralException', 'Cells below the table cannot move.');
  return others;
}

function follow(book: Book, table: BookTable, others: readonly BookTable[], move: LineMove): void {
  const { sheet, area } = table;
  for (const each of book.sheets) {
    each.cells.rewriteFormulas((formula) => movedFormula(formula, sheet.name, move, each === sheet));
    rewriteValidationFormulas(each.features, (formula) => movedFormula(formula, sheet.name, move, each === sheet));
  }
  book.names.rewriteFormulas((formula) => movedFormula(formula, sheet.name, move, false));
  moveFeatures(sheet.features, sheet.name, move);
  for (const other of others) book.tables.resize(other, movedArea(other.area, move) ?? other.area);
  book.tables.resize(table, { ...area, rows: area.rows + move.count });
}

/** A column that holds a formula in every row goes on with it in rows that come after the last, as Excel's calculated columns do. */
function goOnWithFormulas({ tables }: Book, table: BookTable, added: Area): void {
  const { cells } = table.sheet;
  const before = added.row - tables.bodyArea(table).row;
  if (before < 1 || added.row + added.rows !== tables.bodyArea(table).row + tables.bodyArea(table).rows) return;
  for (let col = added.col; col < added.col + added.cols; col += 1) {
    const last = cells.formula(added.row - 1, col);
    const isWhole =
      last !== null && Array.from({ length: before }, (_, at) => cells.formula(added.row - 1 - at, col)).every((one) => one !== null);
    if (!isWhole) continue;
    for (let at = 0; at < added.rows; at += 1) cells.write(added.row + at, col, [[{ formula: filledDown(last, at + 1) }]]);
  }
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
