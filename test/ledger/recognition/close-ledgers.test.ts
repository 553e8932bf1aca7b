import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import type { Cells } from '../../support/ledger-of-cells';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';

function withColumns(more: Readonly<Record<string, string | number>>): Cells {
  return [
    ['客户', '发票号', '开票日期', '到期日', '应收金额', ...Object.keys(more)],
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, ...Object.values(more)],
    ['乙', 'A2', '2025-01-01', '2025-01-31', 2000, ...Object.values(more)],
  ];
}

describe('recogniseLedger: two sheets that could be the ledger', () => {
  it.each([
    ['terms, which weigh 0.7', { 付款条件: '月结30天' }, 'question'],
    ['a balance, which weighs 0.8', { 未收余额: 500 }, 'found'],
    ['terms and a contract, 1.0 together', { 付款条件: '月结30天', 合同编号: 'HT-1' }, 'found'],
  ])('are a question where they are less than 0.8 apart: one has more by %s', (_what, more, kind) => {
    expect(recogniseLedger(workbookOf(sheetOf('东区', withColumns({})), sheetOf('西区', withColumns(more))), {}).kind).toBe(kind);
  });
});
