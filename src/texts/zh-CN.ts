import type { Texts } from './texts';

export const zhCN: Texts = {
  reading: {
    problem: (reason) => {
      switch (reason.kind) {
        case 'customerMissing': return '没有客户名称';
        case 'amountUnreadable': return '应收金额无法识别';
        case 'dueDateUnreadable': return '到期日无法识别';
        case 'invoiceDateUnreadable': return '发票日期无法识别';
      }
    },
    notice: (notice) => {
      switch (notice.kind) {
        case 'hiddenRowsRead': return `工作表“${notice.sheetName}”有 ${notice.count} 行被隐藏或筛选，已一并计入`;
        case 'snapshotFigures': return '台账没有收款明细，余额为台账当前数，违约金为估算';
      }
    },
  },
  sheets: { detailName: '账龄明细', analysisName: '账龄分析' },
  jobs: { noLedger: '没有找到应收台账' },
};
