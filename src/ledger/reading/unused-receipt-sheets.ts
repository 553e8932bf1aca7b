import type { SourceWorkbook } from '../../cells/source-workbook';
import { profileColumn } from '../../tables/column-profile';
import { bestTable } from '../../tables/table-candidate';
import type { TableCandidate } from '../../tables/table-candidate';
import type { Notice } from '../findings';
import type { LedgerLayout } from '../ledger';
import type { ReceiptRole } from '../recognition/receipt-columns';
import { readTitleFacts } from '../recognition/title-facts';
import { isInvoiceTable, otherNames, receiptNames, receiptsTable } from './find-side-tables';

/**
 * Says which sheets look like receipts by their name, title or headings and are not read as such: nothing that may have come in is passed
 * over unsaid (R9c).
 */
export function unusedReceiptSheets(workbook: SourceWorkbook, layout: LedgerLayout, used: readonly string[]): Notice[] {
  const taken = new Set([layout.sheetName, ...used]);
  const found = workbook.sheets.flatMap((sheet) => {
    if (sheet.ours || !sheet.visible || taken.has(sheet.name)) return [];
    const table = bestTable(sheet, { ...receiptsTable, isComplete: (columns) => columns.amount !== undefined });
    if (table === null || isInvoiceTable(table) || !holdsSums(table)) return [];
    const headings = [...table.headings.values()].map(({ text }) => text);
    const said = [sheet.name, readTitleFacts(sheet, table.firstHeadingRow, workbook.dateSystem).text, ...headings].join(' ');
    if (otherNames.test(said) || !receiptNames.test(said)) return [];
    return [{ sheetName: sheet.name, row: sheet.firstRow + table.headingRow, column: sheet.firstColumn }];
  });
  if (found.length === 0) return [];
  return [{ kind: 'unusedReceiptSheets', sheetNames: found.map(({ sheetName }) => sheetName), places: found }];
}

function holdsSums({ sheet, columns, headingRow, endRow }: TableCandidate<ReceiptRole>): boolean {
  const { amount } = columns;
  return amount !== undefined && profileColumn(sheet, amount, headingRow + 1, endRow).amounts > 0;
}
