import { columnLetters } from '../../cells/a1';
import { isBlank } from '../../cells/blank-cell';
import type { SourceSheet } from '../../cells/source-workbook';
import type { ColumnSpan } from '../../tables/column-span';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { columnRuns } from '../../tables/table-areas';
import type { TableGrid } from '../../tables/table-grid';
import type { Notice } from '../findings';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { headingPlaces } from './heading-places';

const rowsSearched = 40;
const owed = /应收(?!日)|开票金额|发票金额|价税|欠|未收|未付|未回|余额|invoicea|outstanding|balance|owed|receivable/;
const whose: readonly ColumnRole[] = ['customer', 'invoiceNumber'];
const sums: readonly ColumnRole[] = ['amount', 'balance', 'debit'];

/**
 * The tables that stand beside a ledger on its sheet and are read neither with it nor as what came in or who the customers are: those of
 * its own headings that can't be put below it, and others whose headings say what somebody owes (R9a, R9c).
 */
export function tablesUnread(grid: TableGrid<ColumnRole>, read: readonly ColumnSpan[]): Notice[] {
  const used = Object.values<number | undefined>(grid.columns);
  const holds = ({ first, end }: ColumnSpan): boolean => used.some((own) => own !== undefined && own >= first && own < end);
  const same = (grid.sheet.tablesBeside ?? []).filter((span) => !holds(span));
  const isRead = ({ first, end }: ColumnSpan): boolean => [...same, ...read].some((span) => span.first < end && first < span.end);
  const others = grid.span === undefined ? [] : debtsIn(grid.sheet).filter((span) => !holds(span) && !isRead(span));
  return [...noticeOf(grid, same), ...noticeOf(grid, others, true)];
}

function noticeOf(grid: TableGrid<ColumnRole>, spans: readonly ColumnSpan[], isOther?: true): Notice[] {
  if (spans.length === 0) return [];
  const columns = spans.map(({ first, end }) => `${columnLetters(first)}:${columnLetters(end - 1)}`);
  const places = headingPlaces(
    grid,
    spans.map(({ first }) => first),
  );
  return [{ kind: 'tablesBesideUnread', sheetName: grid.sheet.name, columns, places, ...(isOther && { isOther }) }];
}

/** The runs of columns of a sheet over which a row says whose and what is owed. */
function debtsIn(sheet: SourceSheet): ColumnSpan[] {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  return columnRuns(sheet, width)
    .filter(([first, end]) =>
      sheet.values.slice(0, rowsSearched).some((row) => {
        const headings = row.slice(first, end).filter((value) => !isBlank(value));
        const names = (role: ColumnRole): boolean => headings.some((value) => matchHeading(readHeading(value), ledgerRules[role]) >= 0.9);
        return (
          headings.length >= 3 &&
          headings.every((value) => typeof value === 'string') &&
          whose.some(names) &&
          headings.some((value) => owed.test(readHeading(value).text)) &&
          sums.some(names)
        );
      }),
    )
    .map(([first, end]) => ({ first: sheet.firstColumn + first, end: sheet.firstColumn + end }));
}
