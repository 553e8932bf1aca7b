import type { CellValue } from '../../cells/cell-value';
import { readDay } from '../../domain/calendar/read-day';
import { readYuan } from '../../domain/money/read-amount';
import type { SourceSheet } from '../../cells/source-workbook';
import type { RoleWeights, TableKind } from '../../tables/table-kind';
import type { ColumnRole, ReadingChoices } from '../reading-choices';
import { datedReceipts } from './dated-receipts';
import { knownHeadings } from './known-headings';
import { lacksOfColumns } from './ledger-lacks';
import type { LedgerLack } from './ledger-lacks';
import { partiesApart, payableColumns, withoutPayables } from './payable-side';
import { ledgerRules } from './role-rules';
import type { Columns } from './settle-columns';
import { readTitleFacts } from './title-facts';

const weights: RoleWeights<ColumnRole> = {
  customer: 2,
  amount: 2,
  balance: 0.8,
  received: 0.6,
  debit: 0.9,
  credit: 0.9,
  dueDate: 1.5,
  invoiceDate: 1,
  terms: 0.7,
  invoiceNumber: 1,
  settledDate: 0.5,
  receiptDate: 0.5,
  reduction: 0.3,
  baseBalance: 0.5,
  baseReceived: 0.3,
  contract: 0.3,
};

/** A ledger as a kind of table; what the user has chosen tells where its headings stand. */
export const ledgerTable = (isComplete: TableKind<ColumnRole>['isComplete'], choices: ReadingChoices = {}): TableKind<ColumnRole> => ({
  rules: ledgerRules,
  weights,
  // 本期应收 over 本币 is the only sum there is.
  insteadOf: { baseAmount: 'amount', baseReceived: 'received', baseBalance: 'balance' },
  knownHeadings,
  setApart: (headings, cells) =>
    new Set([
      ...payableColumns(headings),
      ...datedReceipts(withoutPayables(headings), cells).flatMap((receipt) =>
        receipt.kind === 'pair' ? [receipt.date, receipt.amount] : [receipt.amount],
      ),
    ]),
  partsAt: partiesApart,
  // The user knows what the columns are: headings stand where there is a text over each of them.
  bonus: ({ sheet, headingRow, columns }) =>
    Object.values(choices.columns ?? {}).filter((column) => {
      const heading = column === null ? '' : (sheet.values[headingRow]?.[column - sheet.firstColumn] ?? '');
      return isWord(heading);
    }).length - (isHeadedBelow(sheet.values[headingRow + 1] ?? [], columns) ? lessForHeadingsBelow : 0),
  isComplete,
});

const isWord = (value: CellValue): boolean => typeof value === 'string' && value.trim() !== '' && !readDay(value).ok && !readYuan(value).ok;

/** More than what a second row of headings has to tell beside the first. */
const lessForHeadingsBelow = 0.2;
const figureRoles = ['amount', 'received', 'balance', 'debit', 'credit', 'invoiceDate', 'dueDate'] as const;

/** Whether the row below the headings holds words alone where sums and days should stand, 本币 under 本期应收: it is theirs, too. */
function isHeadedBelow(row: readonly CellValue[], columns: Columns): boolean {
  const cells = figureRoles.flatMap((role) => (columns[role] === undefined ? [] : [row[columns[role]] ?? '']));
  return cells.filter(isWord).length >= 2 && cells.every((value) => value === '' || isWord(value));
}

/** The recognised columns with the user's own choices laid over them. */
export function withChoices(columns: Columns, sheet: SourceSheet, choices: ReadingChoices): Columns {
  const chosen = Object.entries(choices.columns ?? {}) as [ColumnRole, number | null][];
  if (chosen.length === 0) return columns;
  const taken = new Set(chosen.flatMap(([, column]) => (column === null ? [] : [column - sheet.firstColumn])));
  const kept = (Object.entries(columns) as [ColumnRole, number][]).filter(
    ([role, column]) => choices.columns?.[role] === undefined && !taken.has(column),
  );
  const added = chosen.flatMap(([role, column]): [ColumnRole, number][] => (column === null ? [] : [[role, column - sheet.firstColumn]]));
  return Object.fromEntries([...kept, ...added]);
}

/** What the columns of a table do not tell that a ledger's must; nothing for a ledger. An account's title may name its customer. */
export function ledgerLacks(sheet: SourceSheet, columns: Columns): LedgerLack[] {
  return lacksOfColumns(columns, columns.debit !== undefined && readTitleFacts(sheet, 10, 1900).customer !== null);
}
