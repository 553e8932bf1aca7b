import type { SourceSheet } from '../../../src/cells/source-workbook';
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

describe('recogniseLedger: the only ledger there is', () => {
  const cells: Cells = [
    ['客户名称', '订单号', '账单日', '账单金额', '已回款', '欠款', '付款截止'],
    ['甲', 'D1', '2025-01-01', 1000, 400, 600, '2025-01-31'],
    ['乙', 'D2', '2025-01-02', 2000, 0, 2000, '2025-02-01'],
  ];
  const sheetFound = (...sheets: readonly SourceSheet[]): string => {
    const found = recogniseLedger(workbookOf(...sheets), {});
    return found.kind === 'found' ? found.layout.sheetName : found.kind;
  };

  it.each(['订阅收款', '2025回款', 'Payments 2025'])('is found on a sheet called %s, for it says what is left', (name) => {
    expect(sheetFound(sheetOf(name, cells))).toBe(name);
    expect(sheetFound(sheetOf(name, cells), sheetOf('台账', cells))).toBe('台账');
  });

  it.each(['应收款', '应收款项', '未收款'])('is found on a sheet called %s, which says nothing of receipts', (name) => {
    const bare = cells.map((row) => [row[0] ?? '', row[2] ?? '', row[5] ?? '']);
    expect(sheetFound(sheetOf(name, bare))).toBe(name);
  });

  it.each(['应付', '催收记录'])('is none on a sheet called %s', (name) => {
    expect(
      sheetFound(
        sheetOf(
          name,
          cells.map((row) => row.slice(0, 4)),
        ),
      ),
    ).toBe('none');
  });
});
