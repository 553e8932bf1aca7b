import { ledgerOf, readOf } from '../../support/ledger-of-cells';
import { usual, usualHeadings } from '../../support/usual-ledger';

describe('classifyRow', () => {
  it.each(['小计', '合  计', '总计：', '本页合计', '本月合计', '本年累计', '累计', 'Total', 'Sub-total', '甲公司 汇总'])(
    'leaves %s out and lists it (R12)',
    (word) => {
      const ledger = readOf(usual(['甲', 'A1', 45658, 45688, '', 100, 0, 100], [word, '', '', '', '', 100, 0, 100]));
      expect(ledger.rows).toHaveLength(1);
      expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([3]);
      expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([]);
    },
  );

  it.each([
    ['3M China', 'Total 3M China'],
    ['360 Group', 'Subtotal 360 Group'],
    ['7-Eleven', 'Sub-total 7-Eleven'],
    ['Oakfield', 'Sub total Oakfield'],
    ['100001', '*100001'],
    ['Oakfield', '** Oakfield'],
    ['甲公司', 'Σ甲公司'],
  ])('leaves out the total of %s below its rows (R12)', (name, total) => {
    const ledger = readOf(
      ledgerOf([
        ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount'],
        [name, 'A1', '2025-01-05', '2025-02-05', 100],
        [name, 'A2', '2025-01-06', '2025-02-06', 200],
        [total, '', '', '', 300],
      ]),
    );
    expect(ledger.rows.map(({ amountCents }) => amountCents)).toEqual([10000, 20000]);
    expect(ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([[4, total]]);
  });

  it('leaves out the sums that SAP marks with stars, and keeps an invoice that bears one (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        ['St', 'Customer', 'DocumentNo', 'Doc. Date', 'Net due date', 'Amount'],
        ['*', 'Haining Leather', '18001', '2025-08-01', '2025-09-30', 100],
        ['●', 'Haining Leather', '18002', '2025-08-01', '2025-09-30', '20.00-'],
        ['*', 'Haining Leather', '', '', '', 80],
        ['**', '', '', '', '', 80],
      ]),
    );
    expect(ledger.rows.map(({ amountCents }) => amountCents)).toEqual([10000, -2000]);
    expect(ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
      [4, '*'],
      [5, '**'],
    ]);
  });

  it.each(['期末余额', '结转下年', '期末', 'Closing balance', 'Balance c/f'])(
    'takes a line %s for no debt and no receipt, and names it (R12)',
    (word) => {
      const ledger = readOf(
        ledgerOf([
          ['客户：甲公司'],
          ['日期', '凭证号', '摘要', '借方', '贷方', '余额'],
          ['2025-06-01', '记1', '销售', 5000, '', 5000],
          ['2025-12-31', '', word, '', 5000, 0],
        ]),
      );
      expect(ledger.rows.map(({ amountCents }) => amountCents)).toEqual([500000]);
      expect(ledger.leftOut.map(({ rowNumber, word: named }) => [rowNumber, named])).toEqual([[4, word]]);
      expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers' || kind === 'lastBalanceDiffers')).toEqual([]);
    },
  );

  it.each(['合计贸易有限公司', '小计科技', '累计达物流', '总计信息技术公司'])('keeps a customer called %s (R12)', (name) => {
    const ledger = readOf(usual([name, 'A1', 45658, 45688, '', 100, 0, 100]));
    expect(ledger.rows.map(({ customer }) => customer.name)).toEqual([name]);
    expect(ledger.leftOut).toEqual([]);
  });

  it('takes 应收总额 and 已收总额 in a column of dates for printed sums, each of its own column only (R12)', () => {
    const { leftOut, rows, notices } = readOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收金额'],
        ['甲', 'A1', '2025-01-05', '2025-02-05', 100, 30],
        ['', '', '', '', '', ''],
        ['', '', '', '应收总额', 100, ''],
        ['', '', '', '已收总额', 30, ''],
      ]),
    );
    expect(rows).toHaveLength(1);
    expect(leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
      [4, '应收总额'],
      [5, '已收总额'],
    ]);
    expect(notices.map(({ kind }) => kind)).not.toContain('printedTotalDiffers');
  });

  it('finds the word in the column of running numbers or of notes', () => {
    const { leftOut } = readOf(
      ledgerOf([
        ['序号', '客户', '发票号', '到期日', '应收金额', '摘要'],
        [1, '甲', 'A1', 45688, 100, ''],
        ['合计', '', '', '', 100, ''],
        ['', '', '', '', 100, '本月合计'],
      ]),
    );
    expect(leftOut.map(({ rowNumber, word }) => [rowNumber, word])).toEqual([
      [3, '合计'],
      [4, '本月合计'],
    ]);
  });

  it('passes over repeated headings, blank rows, numbered empty rows and the lines of signatures', () => {
    const ledger = readOf(
      ledgerOf([
        ['序号', ...usualHeadings],
        [1, '甲', 'A1', 45658, 45688, '', 100, 0, 100],
        ['', '', '', '', '', '', '', '', ''],
        ['序号', ...usualHeadings],
        [2, '乙', 'A2', 45658, 45688, '', 100, 0, 100],
        [3, '', '', '', '', '', '', '', 0],
        ['制表人：张三', '', '审核：李四', '', '日期：2025-12-31', '', '', '', ''],
      ]),
    );
    expect(ledger.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 5]);
    expect(ledger.problems).toEqual([]);
  });
});
