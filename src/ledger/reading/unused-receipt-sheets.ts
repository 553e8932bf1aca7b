import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import { looksLikeDay, profileColumn } from '../../tables/column-profile';
import { readHeading } from '../../tables/read-heading';
import { bestTable } from '../../tables/table-candidate';
import type { TableCandidate } from '../../tables/table-candidate';
import type { Notice } from '../findings';
import type { LedgerLayout } from '../ledger';
import type { ReceiptRole } from '../recognition/receipt-columns';
import { otherNames, receiptNames } from '../recognition/sheet-names';
import { readTitleFacts } from '../recognition/title-facts';
import { isInvoiceTable, isNamedForReceipts, receiptsTable } from './find-side-tables';

/** What a statement of a bank account is called, and what came in there. */
const ofAccount = /流水|银行(?:存款)?(?:日记账|明细|对账单)|现金日记账|bank/i;
const cameIn = /^(?:收入|存入|转入|贷方|deposits?|credits?|moneyin|paidin)/;
const rowsSearched = 40;

/**
 * Says which sheets look like receipts by their name, title or headings and are not read as such: nothing that may have come in is passed
 * over unsaid (R9c).
 */
export function unusedReceiptSheets(workbook: SourceWorkbook, layout: LedgerLayout, used: readonly string[]): Notice[] {
  const taken = new Set([layout.sheetName, ...used]);
  const found = workbook.sheets.flatMap((sheet) => {
    if (sheet.ours || !sheet.visible || taken.has(sheet.name)) return [];
    const ofBank = bankHeadings(sheet);
    if (ofBank !== -1) return [{ sheetName: sheet.name, row: sheet.firstRow + ofBank, column: sheet.firstColumn }];
    const table = bestTable(sheet, { ...receiptsTable, isComplete: (columns) => columns.amount !== undefined });
    if (table === null) {
      const top = namedForReceipts(sheet);
      return top === -1 ? [] : [{ sheetName: sheet.name, row: sheet.firstRow + top, column: sheet.firstColumn }];
    }
    if ((isInvoiceTable(table) && !isNamedForReceipts(table)) || !holdsSums(table)) return [];
    const headings = [...table.headings.values()].map(({ text }) => text);
    const said = [sheet.name, readTitleFacts(sheet, table.firstHeadingRow, workbook.dateSystem).text, ...headings].join(' ');
    if (otherNames.test(said) || !receiptNames.test(said)) return [];
    return [{ sheetName: sheet.name, row: sheet.firstRow + table.headingRow, column: sheet.firstColumn }];
  });
  if (found.length === 0) return [];
  return [{ kind: 'unusedReceiptSheets', sheetNames: found.map(({ sheetName }) => sheetName), places: found }];
}

/** Where a sheet that is called a bank's account heads what came in, by its position in `sheet.values`; -1 where none does. */
function bankHeadings({ name, values }: SourceSheet): number {
  const top = values.slice(0, rowsSearched).findIndex((row) => row.some((value) => cameIn.test(readHeading(value).text)));
  const isOfBank = ofAccount.test([name, ...values.slice(0, Math.max(0, top)).flat()].join(' '));
  return isOfBank && values.slice(top + 1).some((row) => row.some((value) => typeof value === 'number')) ? top : -1;
}

/**
 * The first filled row of a sheet that is called one of receipts and heads no sums that we know, by its position in `sheet.values`, where
 * sums may stand all the same: a number beside a day. -1 where it is called something else, or holds none.
 */
function namedForReceipts({ name, values }: SourceSheet): number {
  if (otherNames.test(name) || !receiptNames.test(name)) return -1;
  const maySayReceipt = (row: readonly CellValue[]): boolean => {
    const days = row.filter(looksLikeDay).length;
    return days > 0 && row.some((value) => typeof value === 'number' && (days > 1 || !looksLikeDay(value)));
  };
  return values.some(maySayReceipt) ? values.findIndex((row) => !row.every(isBlank)) : -1;
}

function holdsSums({ sheet, columns, headingRow, endRow }: TableCandidate<ReceiptRole>): boolean {
  const { amount } = columns;
  return amount !== undefined && profileColumn(sheet, amount, headingRow + 1, endRow).amounts > 0;
}
