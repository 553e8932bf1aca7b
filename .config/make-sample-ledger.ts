import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { writeXlsx } from 'hucre/xlsx';

import { customersSheet } from './sample-ledger/customers-sheet';
import { sampleDeals } from './sample-ledger/deals';
import { ledgerSheet } from './sample-ledger/ledger-sheet';
import { receiptsSheet } from './sample-ledger/receipts-sheet';
import { sheetModelOf } from './sample-ledger/sheet-model-of';
import type { SheetModel } from '../src/sheets/sheet-model';

/** The sample ledger as .xlsx bytes: about forty invented customers and three hundred invoices up to the end of 2025. */
export async function sampleLedgerFile(): Promise<Uint8Array> {
  const deals = sampleDeals();
  const made = new Date(Date.UTC(2026, 0, 5, 1));
  return writeXlsx({
    sheets: [ledgerSheet(deals), receiptsSheet(deals), customersSheet(deals)],
    defaultFont: { name: '微软雅黑', size: 10 },
    properties: { title: '应收账款台账（示例）', creator: '应收管家', created: made, modified: made },
  });
}

/** The same sheets as the add-in writes them into an open workbook. */
export function sampleLedgerSheets(): SheetModel[] {
  const deals = sampleDeals();
  return [
    sheetModelOf(ledgerSheet(deals), 'ledger'),
    sheetModelOf(receiptsSheet(deals), 'receipts'),
    sheetModelOf(customersSheet(deals), 'customers'),
  ];
}

/** One line a row, so that a change shows where it is. */
function sampleLedgerJson(): string {
  return `${JSON.stringify(sampleLedgerSheets()).replaceAll('],[', '],\n[')}\n`;
}

if (require.main === module) {
  const root = path.join(__dirname, '..');
  void sampleLedgerFile().then((bytes) => writeFile(path.join(root, 'assets', 'sample-ledger.xlsx'), bytes));
  void writeFile(path.join(root, 'src', 'taskpane', 'sample', 'sample-ledger.json'), sampleLedgerJson());
}
