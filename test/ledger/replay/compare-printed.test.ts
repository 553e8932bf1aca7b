import { agreesWithLedger } from '../../../src/ledger/disagreement';
import { readingEnUS } from '../../../src/texts/reading/en-US';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';
import { agedOf, ledgerOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '未收余额'];
const rows: Cells = [
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, 400, 600],
  ['乙公司', 'B1', '2025-03-01', '2025-03-31', 1500, 0, 1500],
];

describe('what a ledger prints of its balance (R12f)', () => {
  it.each<[what: string, cells: Cells, asOf: string, ticks: boolean, zh: string, en: string]>([
    [
      'its 合计',
      [headings, ...rows, ['合计', '', '', '', 2500, 400, 2100]],
      '2025-12-31',
      true,
      '与台账相符：“合计”行 G4 的 2,100.00',
      'ties to the ledger: row "合计" G4, 2,100.00',
    ],
    [
      'a 合计 that is off by a cent',
      [headings, ...rows, ['合计', '', '', '', 2500, 400, 2100.01]],
      '2025-12-31',
      false,
      '与台账不符：“合计”行 G4 的 2,100.01，仍相差 0.01 元',
      'does not tie to the ledger: row "合计" G4, 2,100.01, still 0.01 off',
    ],
    [
      'a 合计 that holds more than there was at the as-of date',
      [headings, ...rows, ['合计', '', '', '', 2500, 400, 2100]],
      '2025-02-28',
      true,
      '与台账相符：“合计”行 G4 的 2,100.00，减去截止日期之后的净增加 1,500.00',
      'ties to the ledger: row "合计" G4, 2,100.00, less 1,500.00 net added after the as-of date',
    ],
    [
      'a 合计 of 应收 alone',
      [headings.slice(0, 6), ...rows.map((row) => row.slice(0, 6)), ['合计', '', '', '', 2500]],
      '2025-12-31',
      true,
      '与台账相符：“合计”行的应收 E4 的 2,500.00，减去已收和扣减 400.00',
      'ties to the ledger: row "合计" (amount) E4, 2,500.00, less 400.00 received and taken off',
    ],
    [
      'a 合计 of 应收 and 已收',
      [headings.slice(0, 6), ...rows.map((row) => row.slice(0, 6)), ['总计', '', '', '', 2500, 400]],
      '2025-12-31',
      true,
      '与台账相符：“总计”行的应收减已收 E4 的 2,100.00',
      'ties to the ledger: row "总计" (amount less received) E4, 2,100.00',
    ],
    [
      'its own 未收 column, added up',
      [headings, ...rows],
      '2025-12-31',
      true,
      '与台账相符：G 列“未收余额”之和 2,100.00',
      'ties to the ledger: the sum of column G "未收余额", 2,100.00',
    ],
    [
      'a 小计 of each customer',
      [headings, rows[0] ?? [], ['甲公司小计', '', '', '', 1000, 400, 600], rows[1] ?? [], ['小计', '', '', '', 1500, 0, 1500]],
      '2025-12-31',
      true,
      '与台账相符：2 处小计之和 2,100.00',
      'ties to the ledger: the sum of 2 subtotals, 2,100.00',
    ],
    [
      'nothing',
      [headings.slice(0, 6), ...rows.map((row) => row.slice(0, 6))],
      '2025-12-31',
      false,
      '台账无合计可核对',
      'the ledger prints no total to check against',
    ],
    [
      'a 未收 column that leaves debts blank',
      [headings, ...rows.slice(0, 1), ['乙公司', 'B1', '2025-03-01', '2025-03-31', 1500, 0, '']],
      '2025-12-31',
      false,
      '台账无合计可核对（“未收余额”列有 1 行未填）',
      'the ledger prints no total to check against (1 row of "未收余额" left blank)',
    ],
  ])('is %s', (_what, cells, asOf, doesTick, zh, en) => {
    const aged = agedOf(ledgerOf(cells), asOf);
    expect([agreesWithLedger(aged), readingZhCN.comparison(aged.comparison), readingEnUS.comparison(aged.comparison)]).toEqual([
      doesTick,
      zh,
      en,
    ]);
  });

  it('is no reason for a tick where an amount could not be read and counts 0 (R12)', () => {
    const unread = ['丙公司', 'C1', '2025-03-01', '2025-03-31', '待定', '', ''];
    const aged = agedOf(ledgerOf([headings, ...rows, unread]), '2025-12-31');
    expect([agreesWithLedger(aged), readingZhCN.comparison(aged.comparison)]).toEqual([
      false,
      '与台账相符：G 列“未收余额”之和 2,100.00；有 1 处金额无法识别',
    ]);
    expect(agreesWithLedger(agedOf(ledgerOf([headings, ...rows, unread]), '2025-02-28'))).toBe(true);
  });

  it('names the receipts that lower no invoice and stand between its sum and the balance (R10)', () => {
    const receipts: Cells = [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-02-10', '甲公司', 'A1', 400],
      ['2025-04-01', '乙公司', '', 1200],
      ['2025-04-02', '乙公司', 'B9', 300],
    ];
    const workbook = workbookOf(
      sheetOf('应收明细', [headings, ...rows, ['合计', '', '', '', 2500, 400, 2100]]),
      sheetOf('收款明细', receipts),
    );
    const { comparison } = agedOf(workbook, '2025-12-31');
    expect(readingZhCN.comparison(comparison)).toBe(
      '与台账相符：“合计”行 G4 的 2,100.00，减去未指明发票的收款 1,200.00，减去发票不在台账中的收款 300.00',
    );
    expect(comparison).toMatchObject({ kind: 'compared', differenceCents: 0 });
  });

  it('is the last 余额 of each account of a book, whose own lines it is held against', () => {
    const account = (customer: string, last: number): Cells => [
      [`客户：${customer}`],
      ['日期', '摘要', '借方', '贷方', '方向', '余额'],
      ['2025-01-05', '销售', 1000, '', '借', 1000],
      ['2025-02-05', '收款', '', 400, '借', last],
    ];
    const book = (last: number) => workbookOf(sheetOf('往来账', [...account('甲公司', 600), ...account('乙公司', last)]));
    const choices = { creditDays: 0, netUnallocated: true };
    const aged = agedOf(book(600), '2025-12-31', choices);
    expect([agreesWithLedger(aged), readingZhCN.comparison(aged.comparison)]).toEqual([true, '与台账相符：2 户最后余额之和 1,200.00']);
    const wrong = agedOf(book(600.01), '2025-12-31', choices);
    expect([agreesWithLedger(wrong), readingZhCN.comparison(wrong.comparison)]).toEqual([
      false,
      '与台账不符：2 户最后余额之和 1,200.01，仍相差 0.01 元',
    ]);
    const said = wrong.ledger.notices.filter((notice) => notice.kind === 'lastBalanceDiffers');
    expect(said).toEqual([{ kind: 'lastBalanceDiffers', place: placeAt('F8', '往来账'), statedCents: 60_001, reckonedCents: 60_000 }]);
    expect(said.map((notice) => [readingZhCN.notice(notice), readingEnUS.notice(notice)])).toEqual([
      [
        '工作表“往来账”F8 的最后余额 600.01 与逐笔相加 600.00 不符，以后者为准',
        'Sheet "往来账" F8: the last balance 600.01 is not the sum 600.00 of its lines; the latter counts',
      ],
    ]);
  });

  it('is one running balance where that runs over all customers', () => {
    const cells: Cells = [
      ['日期', '客户名称', '摘要', '借方', '贷方', '余额'],
      ['2025-01-05', '甲公司', '销售', 1000, '', 1000],
      ['2025-02-05', '乙公司', '销售', 500, '', 1500],
      ['2025-03-05', '甲公司', '收款', '', 400, 1100],
    ];
    const aged = agedOf(workbookOf(sheetOf('往来账', cells)), '2025-12-31', { creditDays: 0, netUnallocated: true });
    expect([agreesWithLedger(aged), readingZhCN.comparison(aged.comparison)]).toEqual([true, '与台账相符：最后一笔的余额 F4 的 1,100.00']);
  });
});
