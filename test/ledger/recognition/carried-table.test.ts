import type { CellValue } from '../../../src/cells/cell-value';
import { nearestLedger } from '../../../src/jobs/month/nearest-ledger';
import { refusalSentence } from '../../../src/jobs/refusal-sentence';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const nearestOf = (values: Cells): unknown => {
  const recognition = recogniseLedger(ledgerOf(values), {});
  return recognition.kind === 'none' ? recognition.nearest?.carried : recognition.kind;
};

describe('carriedTable', () => {
  it.each<[string, Cells]>([
    [
      'of a month, with the day of the last entry',
      [
        ['客户名称', '期初余额', '本期借方', '本期贷方', '期末余额', '最后交易日期'],
        ['甲', 500, 100, 0, 600, '2025-12-05'],
        ['乙', 0, 50, 0, 50, '2025-12-09'],
        ['合计', 500, 150, 0, 650, ''],
      ],
    ],
    [
      'of several months, each with its day',
      [
        ['客户', '日期', '期初余额', '本期应收', '本期收款', '期末余额'],
        ['甲', '2025-10-31', 0, 1000, 200, 800],
        ['甲', '2025-11-30', 800, 500, 800, 500],
        ['乙', '2025-10-31', 30, 300, 0, 330],
      ],
    ],
    [
      'with returns beside what came in',
      [
        ['客户', '日期', '期初余额', '本期应收', '本期收款', '退货', '期末余额'],
        ['甲', '2025-10-31', 0, 1000, 200, 50, 750],
        ['乙', '2025-10-31', 30, 300, 0, 10, 320],
      ],
    ],
  ])('knows balances that are carried forward %s, and no debts in them (R12)', (_what, values) => {
    expect(nearestOf(values)).toEqual({ opening: '期初余额', closing: '期末余额' });
  });

  const entries: Cells = [
    ['2026-01-05', '甲公司', '销售', 0, '借', 1000, 1000],
    ['2026-01-08', '乙公司', '销售', 0, '借', 800, 800],
    ['2026-01-20', '甲公司', '收款', 1000, '贷', 400, 600],
    ['2026-02-18', '乙公司', '收款', 800, '贷', 900, -100],
  ];
  const oneSum = ['日期', '客户', '摘要', '期初余额', '方向', '金额', '期末余额'];
  const balancesOf = (cells: Cells): unknown =>
    agedOf(ledgerOf(cells), '2026-06-30', { creditDays: 0, netUnallocated: true }).main.customers.map(({ customer, balanceCents }) => [
      customer.name,
      balanceCents,
    ]);
  const balances = [
    ['甲公司', 60000],
    ['乙公司', -10000],
  ];

  it.each<[string, Cells]>([
    ['of one sum', [oneSum, ...entries]],
    ['of one sum, the newest first', [oneSum, ...[...entries].reverse()]],
    [
      'of debit and credit',
      [
        ['日期', '客户', '摘要', '期初余额', '本期借方', '本期贷方', '方向', '期末余额'],
        ...entries.map(([day = '', name = '', text = '', before = '', side = '', sum = '', after = '']) =>
          side === '借' ? [day, name, text, before, sum, '', side, after] : [day, name, text, before, '', sum, side, after],
        ),
      ],
    ],
  ])('takes entries that begin where the one before them ends for the book that they are, %s (R12f)', (_what, cells) => {
    expect(balancesOf(cells)).toEqual(balances);
  });

  it('tells what an account began with and no entry says', () => {
    const begun = entries.map((row, index) =>
      index % 2 === 0 ? row.map((cell, at) => (at === 3 || at === 6 ? Number(cell) + 500 : cell)) : row,
    );
    expect(readOf(ledgerOf([oneSum, ...begun]), { creditDays: 0 }).notices).toContainEqual(
      expect.objectContaining({ kind: 'lastBalanceDiffers', statedCents: 110000, reckonedCents: 60000 }),
    );
  });

  const months = ['日期', '客户', '期初余额', '本期应收', '本期收款', '方向', '期末余额'];
  it.each<[string, Cells]>([
    [
      'that move both ways',
      [
        months,
        ['2025-10-31', '甲', 0, 1000, 200, '借', 800],
        ['2025-11-30', '甲', 800, 500, 800, '借', 500],
        ['2025-10-31', '乙', 30, 300, 0, '借', 330],
      ],
    ],
    ['of accounts with one line each', [oneSum, ...entries.slice(0, 2)]],
    ['that do not run on', [oneSum, ...entries.slice(0, 2), ['2026-01-20', '甲公司', '收款', 900, '贷', 400, 500]]],
    ['without a day', [oneSum, ...entries.slice(0, 3), ['', '乙公司', '收款', 800, '贷', 900, -100]]],
  ])('knows lines with sides for balances that are carried forward %s', (_what, cells) => {
    expect(nearestOf(cells)).toEqual({ opening: '期初余额', closing: '期末余额' });
  });

  it('is said in one sentence', () => {
    const workbook = ledgerOf([
      ['客户', '日期', '期初余额', '本期应收', '本期收款', '期末余额'],
      ['甲', '2025-10-31', 0, 1000, 200, 800],
      ['乙', '2025-10-31', 30, 300, 0, 330],
    ]);
    const recognition = recogniseLedger(workbook, {});
    if (recognition.kind !== 'none' || recognition.nearest === null) throw new Error('found');
    const reason = { kind: 'noLedger', sheetName: null, nearest: nearestLedger(workbook, recognition.nearest) } as const;
    expect([refusalSentence(reason, zhCN), refusalSentence(reason, enUS)]).toEqual([
      '工作表“应收明细”第 1 行起的表是余额汇总表（从“期初余额”到“期末余额”），没有逐笔的发票和到期日，不是台账，算不出账龄：请打开逐笔的应收明细',
      'The table from row 1 of sheet "应收明细" carries balances forward (from "期初余额" to "期末余额"): without invoices and due dates it is no ledger, and no ages can be reckoned from it; open the list of invoices',
    ]);
  });

  const invoice = (more: readonly CellValue[], headings: readonly string[]): Cells => [
    ['客户', '开票日期', ...headings, '期初余额', '本期应收', '本期收款', '期末余额'],
    ['甲', '2025-10-31', ...more, 0, 1000, 200, 800],
    ['乙', '2025-10-31', ...more, 30, 300, 0, 330],
  ];

  it.each([
    [['A1'], ['发票号']],
    [['2025-11-30'], ['到期日']],
  ])('leaves a ledger of invoices what it is: %j', (more, headings) => {
    const { rows } = readOf(ledgerOf(invoice(more, headings)));
    expect(rows.map(({ statedBalanceCents }) => statedBalanceCents)).toEqual([80000, 33000]);
  });
});
