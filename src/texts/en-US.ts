import type { Texts } from './texts';

export const enUS: Texts = {
  reading: {
    problem: (reason) => {
      switch (reason.kind) {
        case 'customerMissing': return 'No customer name';
        case 'amountUnreadable': return 'The invoice amount cannot be read';
        case 'dueDateUnreadable': return 'The due date cannot be read';
        case 'invoiceDateUnreadable': return 'The invoice date cannot be read';
      }
    },
    notice: (notice) => {
      switch (notice.kind) {
        case 'hiddenRowsRead': return `Sheet "${notice.sheetName}" has ${notice.count} hidden or filtered rows; they are counted`;
        case 'snapshotFigures': return 'The ledger has no receipts table: balances are as the ledger stands today and penalties are estimates';
      }
    },
  },
  sheets: { detailName: '账龄明细', analysisName: '账龄分析' },
  jobs: { noLedger: 'No receivables ledger was found' },
};
