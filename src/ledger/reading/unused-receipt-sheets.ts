import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import type { RoleRules } from '../../tables/assign-columns';
import { headingRule } from '../../tables/match-heading';
import type { TableKind } from '../../tables/table-kind';
import { wordList } from '../recognition/heading-words/word-list';
import { receiptRules } from '../recognition/role-rules';
import { profileColumn } from '../../tables/column-profile';
import { bestTable } from '../../tables/table-candidate';
import type { TableCandidate } from '../../tables/table-candidate';
import type { Notice } from '../findings';
import type { LedgerLayout } from '../ledger';
import type { ReceiptRole } from '../recognition/receipt-columns';
import { readTitleFacts } from '../recognition/title-facts';
import { isInvoiceTable, otherNames, receiptNames, receiptsTable } from './find-side-tables';

const kind: TableKind<ReceiptRole> = { ...receiptsTable, isComplete: (columns) => columns.amount !== undefined };
/** What a statement of a bank account is called, and what came in there. */
const ofAccount = /流水|银行(?:存款)?(?:日记账|明细|对账单)|现金日记账|bank/i;
const cameIn = wordList(
  '收入金额, 收入, 存入金额, 存入, 转入金额, 转入, 贷方金额, 贷方发生额, 贷方, deposits, deposit, credits, credit, money in, paid in',
);
const bankRules: RoleRules<ReceiptRole> = { ...receiptRules, amount: { ...headingRule(cameIn), content: 'amount' } };

/**
 * Says which sheets look like receipts by their name, title or headings and are not read as such: nothing that may have come in is passed
 * over unsaid (R9c).
 */
export function unusedReceiptSheets(workbook: SourceWorkbook, layout: LedgerLayout, used: readonly string[]): Notice[] {
  const taken = new Set([layout.sheetName, ...used]);
  const found = workbook.sheets.flatMap((sheet) => {
    if (sheet.ours || !sheet.visible || taken.has(sheet.name)) return [];
    const ofBank = bestTable(sheet, { ...kind, rules: bankRules });
    const table = ofBank !== null && isOfBank(sheet, ofBank, workbook.dateSystem) ? ofBank : bestTable(sheet, kind);
    if (table === null || (table !== ofBank && isInvoiceTable(table)) || !holdsSums(table)) return [];
    const headings = [...table.headings.values()].map(({ text }) => text);
    const said = [sheet.name, readTitleFacts(sheet, table.firstHeadingRow, workbook.dateSystem).text, ...headings].join(' ');
    if (otherNames.test(said) || (!receiptNames.test(said) && table !== ofBank)) return [];
    return [{ sheetName: sheet.name, row: sheet.firstRow + table.headingRow, column: sheet.firstColumn }];
  });
  if (found.length === 0) return [];
  return [{ kind: 'unusedReceiptSheets', sheetNames: found.map(({ sheetName }) => sheetName), places: found }];
}

/** Whether a sheet is a bank's account of what came in and went out. */
function isOfBank(sheet: SourceSheet, table: TableCandidate<ReceiptRole>, dateSystem: 1900 | 1904): boolean {
  return (
    table.columns.date !== undefined && ofAccount.test(`${sheet.name} ${readTitleFacts(sheet, table.firstHeadingRow, dateSystem).text}`)
  );
}

function holdsSums({ sheet, columns, headingRow, endRow }: TableCandidate<ReceiptRole>): boolean {
  const { amount } = columns;
  return amount !== undefined && profileColumn(sheet, amount, headingRow + 1, endRow).amounts > 0;
}
