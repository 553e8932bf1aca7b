import { BadTable, type NewColumn, type NewTable, type NewValue } from '../../jobs/ports/tables-port';
import { isDateFormat } from '../../sheets/in-date-system';
import { bodyStyle, dateFormat, headerStyle, pageMargins } from '../../sheets/look';
import type { CellContent, SheetModel, StyledArea, ValidationModel } from '../../sheets/sheet-model';

/**
 * Rows below the headings in which lists and prompts stand ready, also for a program that does not take them along when the table grows.
 */
const readyRows = 2_000;
/** Characters that the choices of a list have together, the commas between them included. */
const longestList = 255;
const longestPrompt = { title: 32, text: 255 };

/** The sheet of a table that is to be made: an Excel table from A1 on under frozen headings, with lists and prompts below them. */
export function newTableSheet({ sheetName, columns, rows }: NewTable): SheetModel {
  const formulas = columns.flatMap(({ formulaAt }) => formulaAt ?? []);
  const typed = columns.length - formulas.length;
  const isLast = columns.every(({ formulaAt }, at) => (formulaAt === undefined) === at < typed);
  if (typed === 0 || !isLast || rows.some((row) => row.length !== typed))
    throw new BadTable(`The rows of ${sheetName} do not have a cell for each column.`);
  const area = { row: 0, column: 0, rows: Math.max(rows.length, 1) + 1, columns: columns.length };
  return {
    name: sheetName,
    kind: 'table',
    blocks: [{ row: 0, column: 0, cells: [columns.map(({ heading }) => heading), ...bodyOf(rows, typed, formulas)] }],
    styles: [
      { area, style: bodyStyle },
      { area: { ...area, rows: 1 }, style: headerStyle },
      ...columns.flatMap((column, at) => columnStyles(column, at, rows)),
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: tableName(sheetName), area, style: 'TableStyleLight1', banded: false, showFilter: true }],
    conditionalFormats: [],
    validations: columns.flatMap((column, at) => validationOf(sheetName, column, at, Math.max(rows.length, readyRows))),
    charts: [],
    definedNames: [],
    pageSetup: {
      orientation: columns.length > 6 ? 'landscape' : 'portrait',
      paper: 'A4',
      fitToPagesWide: 1,
      margins: pageMargins,
      titleRows: { first: 0, last: 0 },
      titleColumns: null,
      footer: { left: '', center: '&P / &N', right: '' },
      printAreas: [],
    },
    showGridlines: true,
    tabColor: null,
  };
}

/** The rows with their formulas; a table without any has an empty one. */
function bodyOf(
  rows: NewTable['rows'],
  typed: number,
  formulas: readonly ((rowNumber: number) => string)[],
): readonly (readonly CellContent[])[] {
  const empty = Array.from({ length: typed }, () => null);
  return (rows.length === 0 && formulas.length > 0 ? [empty] : rows).map((row, index) => [
    ...row.map(contentOf),
    ...formulas.map((formulaAt) => ({ formula: formulaAt(index + 2) })),
  ]);
}

function contentOf(value: NewValue | null): CellContent {
  return value !== null && typeof value === 'object' ? value.date : value;
}

/** The column's format, and that of a date in cells whose column has none for dates: by its format a day is known as one. */
function columnStyles({ numberFormat }: NewColumn, at: number, rows: NewTable['rows']): StyledArea[] {
  const column = { row: 1, column: at, rows: Math.max(rows.length, 1), columns: 1 };
  const dates = isDateFormat(numberFormat)
    ? []
    : rows.flatMap((row, index) => (typeof row[at] === 'object' && row[at] !== null ? [index] : []));
  return [
    { area: column, style: { numberFormat } },
    ...dates.map((index) => ({ area: { ...column, row: 1 + index, rows: 1 }, style: { numberFormat: dateFormat } })),
  ];
}

function validationOf(sheetName: string, { heading, list, prompt }: NewColumn, at: number, rows: number): ValidationModel[] {
  if (!list && !prompt) return [];
  if (
    list &&
    (list.length === 0 ||
      list.join(',').length > longestList ||
      list.some((choice) => /,|^=/.test(choice) || choice.trim() !== choice || choice === ''))
  )
    throw new BadTable(`The list of ${sheetName}, ${heading}, cannot stand in a cell's validation.`);
  if (prompt && (prompt.title.length > longestPrompt.title || prompt.text.length > longestPrompt.text))
    throw new BadTable(`The prompt of ${sheetName}, ${heading}, is too long.`);
  return [{ area: { row: 1, column: at, rows, columns: 1 }, ...(list && { list }), ...(prompt && { prompt }) }];
}

/** A name that a table can have, from a sheet's: 催收记录 is one already. */
function tableName(sheetName: string): string {
  const plain = sheetName.replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^[\p{L}_]/u.test(plain) && !/^[A-Za-z]{1,3}\d+$|^[rc]$|^r\d*c\d*$/i.test(plain) ? plain : `_${plain}`;
}
