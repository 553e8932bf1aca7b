import { subtotalCurrency, subtotalWord } from '../../../src/ledger/total-words';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

describe('a subtotal word with a currency (R12, R12d)', () => {
  it.each([
    ['合计 CNY', '合计', 'CNY'],
    ['Total USD', 'total', 'USD'],
    ['USD 合计', '合计', 'USD'],
    ['Total 合计 EUR', 'total', 'EUR'],
    ['小计（EUR）', '小计', 'EUR'],
    ['人民币合计', '人民币合计', 'CNY'],
    ['美元小计：', '小计', 'USD'],
    ['合计 US$', '合计', 'USD'],
    ['JPY total', 'total', 'JPY'],
    ['合计 Total', '合计', null],
    ['合计', '合计', null],
    ['合计 ABC', null, null],
    ['美元贸易合计公司', null, null],
    ['CNY', null, null],
  ])('%s', (text, word, currency) => {
    expect([subtotalWord(text), subtotalCurrency(text)]).toEqual([word, currency]);
  });
});

describe('lines of totals of a ledger in several currencies (R12, R12d)', () => {
  const noticesOf = (reading: ReturnType<typeof ledgerOf>): unknown[] =>
    agedOf(reading, '2025-12-31').ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers');
  const headings = ['客户', '发票号', '到期日', '币种', '应收金额'];
  const rows: Cells = [
    ['甲', 'A1', 45688, 'CNY', 1000],
    ['乙', 'A2', 45688, 'CNY', 500.5],
    ['丙', 'A3', 45688, 'USD', 200],
    ['丁', 'A4', 45688, 'USD', 50],
  ];
  const labels = [
    ['合计 CNY', '合计 USD'],
    ['Total CNY', 'Total USD'],
    ['Total 合计 CNY', 'Total 合计 USD'],
    ['人民币合计', '美元合计'],
    ['CNY 小计', 'USD小计'],
  ];

  it.each(labels)('are no debtors, and each is held against its own currency: %s, %s', (yuan, dollars) => {
    for (const [ofYuan, ofDollars] of [['', ''] as const, ['CNY', 'USD'] as const]) {
      const ledger = ledgerOf([headings, ...rows, [yuan, '', '', ofYuan, 1500.5], [dollars, '', '', ofDollars, 250]]);
      const { main, otherCurrencies } = agedOf(ledger, '2025-12-31');
      expect([main.balanceCents, ...otherCurrencies.map(({ balanceCents }) => balanceCents)]).toEqual([150050, 25000]);
      expect(noticesOf(ledger)).toEqual([]);
    }
  });

  it('say what is wrong of the currency that they name, without adding others to it', () => {
    const ledger = ledgerOf([headings, ...rows, ['合计 CNY', '', '', '', 1500.5], ['合计 USD', '', '', '', 260]]);
    expect(noticesOf(ledger)).toMatchObject([{ statedCents: 26000, addedCents: 25000 }]);
  });

  it('name no currency: one is none of a debtor, and is held against whichever it fits, else against that of the most rows', () => {
    const totalOf = (figure: number) => ledgerOf([headings, ...rows, ['戊', 'A5', 45688, 'CNY', 1], ['合计', '', '', '', figure]]);
    expect([1501.5, 250, 1751.5].flatMap((figure) => noticesOf(totalOf(figure)))).toEqual([]);
    expect(noticesOf(totalOf(9))).toMatchObject([{ statedCents: 900, addedCents: 150150 }]);
  });

  it('of a book of 借方 and 贷方 are held against the rows of the currency in their own column', () => {
    const book = (dollars: number, word = '合计'): ReturnType<typeof ledgerOf> =>
      ledgerOf([
        ['日期', '摘要', '客户', '币种', '借方', '贷方'],
        ['2025-01-01', '销售', '甲', 'CNY', 10000, ''],
        ['2025-01-05', '收款', '甲', 'CNY', '', 4000],
        ['2025-01-07', '销售', '乙', 'USD', 5000, ''],
        ['2025-01-08', '收款', '乙', 'USD', '', 1000],
        [word, '', '', 'CNY', 10000, 4000],
        [word, '', '', 'USD', dollars, 1000],
      ]);
    expect([...noticesOf(book(5000)), ...noticesOf(book(5000, '本月合计'))]).toEqual([]);
    for (const word of ['合计', '本月合计'])
      expect(noticesOf(book(5050, word))).toMatchObject([{ word, statedCents: 505000, addedCents: 500000 }]);
  });
});

describe('what a book of 借方 and 贷方 prints of its balance in a line of totals (R12, R12d)', () => {
  const differing = (rows: Cells): unknown[] =>
    agedOf(ledgerOf([['日期', '摘要', '客户', '借方', '贷方', '方向', '余额'], ...rows]), '2025-12-31').ledger.notices.flatMap((notice) =>
      notice.kind === 'printedTotalDiffers' ? [[notice.place.column, notice.statedCents, notice.addedCents]] : [],
    );
  const account = (of: number, all: number): Cells => [
    ['', '期初余额', '甲', '', '', '借', 1000],
    ['2025-01-01', '销售', '甲', 10000, '', '借', 11000],
    ['2025-01-05', '收款', '甲', '', 14000, '贷', 3000],
    ['', '小计', '甲', 10000, 14000, '贷', of],
    ['2025-02-05', '销售', '乙', 8000, '', '借', 8000],
    ['', '合计', '', 18000, 14000, '借', all],
  ];

  it('is held against the rows above, with the side that it is on', () => {
    expect(differing(account(3000, 5000))).toEqual([]);
    expect(differing(account(3100, 5500))).toEqual([
      [6, -310000, -300000],
      [6, 550000, 500000],
    ]);
  });

  it('is held against the rows of its currency, which the words of such lines tell where no column does', () => {
    const { main, otherCurrencies, ledger } = agedOf(
      ledgerOf([
        ['日期', '摘要', '客户', '借方', '贷方', '余额'],
        ['2025-01-01', '销售', '甲', 10000, '', 10000],
        ['2025-01-05', '收款', '甲', '', 4000, 6000],
        ['2025-01-07', '销售', '乙', '$5,000.00', '', '$5,000.00'],
        ['2025-01-08', '收款', '乙', '', '$1,000.00', '$4,000.00'],
        ['合计(CNY)', '', '', 10000, 4000, 6000],
        ['合计(USD)', '', '', '$5,000.00', '$1,000.00', '$4,100.00'],
      ]),
      '2025-12-31',
    );
    expect([main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['CNY', 600000],
      ['USD', 400000],
    ]);
    expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toMatchObject([
      { statedCents: 410000, addedCents: 400000 },
    ]);
  });
});
