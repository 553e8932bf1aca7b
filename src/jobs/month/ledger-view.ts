import { daysBetweenSystems } from '../../cells/date-system';
import { columnRoles, type ColumnRole } from '../../ledger/reading-choices';
import { type CellValue } from '../../cells/cell-value';
import { formatIsoDay, isSerialDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { AgedLedger } from '../../ledger/aged-ledger';
import { closedAs } from '../../ledger/closed-as';
import type { LedgerLayout } from '../../ledger/ledger';
import { type SourceSheet, type SourceWorkbook } from '../../cells/source-workbook';
import { columnLetters } from '../../cells/a1';
import { detailPositions } from '../../reports/detail/detail-positions';
import { columnHeading } from './column-heading';
import { usedWidth } from './has-column';
import type { LedgerColumn } from './ledger-column';
import type { LedgerLine } from './look-contract';

/** Every column of a ledger that holds anything, left to right: heading, first value below it, and what it was taken for. */
export function ledgerColumns({ sheets, dateSystem }: SourceWorkbook, layout: LedgerLayout): LedgerColumn[] {
  const sheet = sheets.find(({ name }) => name === layout.sheetName);
  if (sheet === undefined) return [];
  const roles = rolesByColumn(layout);
  const { first, end: spanEnd } = layout.span ?? { first: sheet.firstColumn, end: Number.MAX_SAFE_INTEGER };
  // A column that was made of titles or of the parts of a date is none of the sheet's.
  const end = Math.min(spanEnd, sheet.firstColumn + usedWidth(sheet));
  return Array.from({ length: end - first }, (_unused, index) => first + index).flatMap((column) => {
    const role = roles.get(column) ?? null;
    const heading = columnHeading(sheet, layout, column);
    const example = exampleOf(sheet, layout, column);
    if (heading === '' && example === null && role === null) return [];
    return [
      {
        column,
        letter: columnLetters(column),
        heading,
        example: example === null ? '' : shown(example, role === null ? saysDate.test(heading) : dateRoles.includes(role), dateSystem),
        role,
      },
    ];
  });
}

/** One line for each row of the ledger that the detail shows, from top to bottom. */
export function ledgerLines({ main, otherCurrencies, basis }: AgedLedger): LedgerLine[] {
  const lines = [main, ...otherCurrencies].flatMap((book) =>
    detailPositions(book).flatMap(({ position: { row, ...position } }): LedgerLine[] =>
      row === null
        ? []
        : [
            {
              ...(row.sheetName !== undefined && { sheet: row.sheetName }),
              row: row.rowNumber,
              customer: position.customer.name,
              invoiceNumber: row.invoiceNumber,
              dueDate: row.dueDay === null ? null : formatIsoDay(row.dueDay),
              balance: formatCents(position.balanceCents),
              penalty: formatCents(position.penaltyCents),
              ...(basis !== 'snapshot' && position.penaltyBasis !== null && { penaltyIsConfirmed: true as const }),
              daysOverdue: position.daysOverdue,
              standing: position.standing,
              ...(closedAs(position) === 'writtenOff' && { isWrittenOff: true as const }),
              ...(book !== main && { currency: book.currency }),
            },
          ],
    ),
  );
  return lines.sort((a, b) => a.row - b.row);
}

/**
 * Where a column fills in for a role that has none, as a delivery date does for the invoice date, the role of its own is told: it comes
 * later in the list.
 */
function rolesByColumn({ columns }: LedgerLayout): Map<number, ColumnRole> {
  return new Map(columnRoles.flatMap((role): [number, ColumnRole][] => (columns[role] === undefined ? [] : [[columns[role], role]])));
}

function cellAt({ values, firstRow, firstColumn }: SourceSheet, row: number, column: number): CellValue {
  return values[row - firstRow]?.[column - firstColumn] ?? '';
}

function exampleOf(sheet: SourceSheet, { firstDataRow, lastDataRow }: LedgerLayout, column: number): CellValue | null {
  for (let row = firstDataRow; row <= lastDataRow; row += 1) {
    const value = cellAt(sheet, row, column);
    if (String(value).trim() !== '') return value;
  }
  return null;
}

const dateRoles: readonly ColumnRole[] = ['invoiceDate', 'dueDate', 'deliveryDate', 'settledDate'];
/** The heading of a column without a role that may hold dates. */
const saysDate = /日期?$|时间$|date\b/i;

/** A serial day of a date's column as a date, other numbers without the noise of doubles. */
function shown(value: CellValue, isDate: boolean, dateSystem: 1900 | 1904): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value.trim();
  const day = Math.floor(value) + (dateSystem === 1904 ? daysBetweenSystems : 0);
  return isDate && isSerialDay(day) ? formatIsoDay(day) : String(Number(value.toPrecision(15)));
}
