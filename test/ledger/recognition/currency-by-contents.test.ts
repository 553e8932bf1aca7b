import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const sheet = (headings: readonly string[], rows: Cells): ReturnType<typeof ledgerOf> => ledgerOf([headings, ...rows]);
const rows: Cells = [
  ['甲', 'A1', 45688, 'CNY', 1000],
  ['乙', 'A2', 45688, 'EUR', 1000],
];

describe('currenciesByContents', () => {
  it.each(['Currency 币种', '币种 Currency', '币种/Currency', '币种\nCurrency', '币种（Currency）', 'Currency(币种)', 'Währung', '说明'])(
    'adds no euros to yuan under %p (R12d)',
    (heading) => {
      const { main, otherCurrencies } = agedOf(sheet(['客户', '发票号', '到期日', heading, '应收金额'], rows), '2025-12-31');
      expect([main.currency, main.balanceCents]).toEqual(['CNY', 100000]);
      expect(otherCurrencies.map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([['EUR', 100000]]);
    },
  );

  it('reads names and signs as currencies, and leaves a column of them that the user says is none (R12d)', () => {
    const signs = sheet(
      ['客户', '发票号', '到期日', '说明', '应收金额'],
      [
        ['甲', 'A1', 45688, '人民币', 1000],
        ['乙', 'A2', 45688, 'US$', 500],
        ['丙', 'A3', 45688, '€', 200],
      ],
    );
    const { main, otherCurrencies } = agedOf(signs, '2025-12-31');
    expect(main.balanceCents).toBe(100000);
    expect(otherCurrencies.map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['USD', 50000],
      ['EUR', 20000],
    ]);
    expect(agedOf(signs, '2025-12-31', { columns: { currency: null } }).main.balanceCents).toBe(170000);
  });

  it('asks which of two columns of currencies counts (R12d)', () => {
    const two = sheet(
      ['客户', '发票号', '到期日', '说明', '备用', '应收金额'],
      [
        ['甲', 'A1', 45688, 'CNY', 'USD', 1000],
        ['乙', 'A2', 45688, 'EUR', 'CNY', 1000],
      ],
    );
    expect(recogniseLedger(two, {})).toEqual({
      kind: 'question',
      question: {
        kind: 'whichColumn',
        sheetName: '应收明细',
        role: 'currency',
        columns: [
          { column: 3, heading: '说明' },
          { column: 4, heading: '备用' },
        ],
      },
    });
  });

  it('reads headings in both tongues for customer, invoice, day and amount', () => {
    const headings = ['Customer 客户', '发票号/Invoice No.', 'Due Date\n到期日', '币种 Currency', '应收金额 Amount'];
    expect(agedOf(sheet(headings, rows), '2025-12-31').main.balanceCents).toBe(100000);
  });

  it.each([
    [
      [
        '客户 / Customer / Kunde',
        'Rechnungsnr. Invoice No. 发票号',
        'Fälligkeit / Due date / 到期日',
        'Währung / Currency / 币种',
        'Betrag / Amount / 金额',
      ],
    ],
    [['顧客 / Customer / 客户', '請求書番号 Invoice No. 发票号', '期日 Due Date 到期日', '通貨 Currency 币种', '金額 Amount 金额']],
    [
      [
        '客户\n(Customer)\n[Kunde]',
        '发票号\nInvoice No.\nFactura',
        '到期日\n(Due Date)\nÉchéance',
        '币种（Currency）\nDevise',
        '应收金额（Amount）\nMontant',
      ],
    ],
  ])('reads headings in three tongues: %j', (headings) => {
    const { main, otherCurrencies } = agedOf(sheet(headings, rows), '2025-12-31');
    expect([main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['CNY', 100000],
      ['EUR', 100000],
    ]);
  });

  it('reads what was received under a heading in three tongues, in whatever currency its texts are', () => {
    const headings = [
      '客户/Customer/Kunde',
      '发票号/Invoice No/Beleg',
      '到期日/Due Date/Fällig',
      '应收金额/Amount/Betrag',
      '已收（Paid）\nBezahlt',
    ];
    const { main, otherCurrencies } = agedOf(
      sheet(headings, [
        ['甲', 'A1', 45688, 1000, 200],
        ['乙', 'A2', 45688, 500, 0],
        ['丙', 'A3', 45688, '€1,000.00', 0],
      ]),
      '2025-12-31',
    );
    expect([main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['CNY', 130000],
      ['EUR', 100000],
    ]);
  });

  it.each([
    ['dates', '2025-01-01', 45689],
    ['names', '张三', '李四'],
    ['sums', 1000, 500],
  ])('takes no column of %s for currencies, whatever its heading says (R12d)', (_what, one, other) => {
    const { main, otherCurrencies } = agedOf(
      sheet(
        ['客户', '发票号', '到期日', '币种', '应收金额', '已收金额'],
        [
          ['甲', 'A1', 45688, one, 1000, 0],
          ['乙', 'A2', 45688, other, 500, 0],
        ],
      ),
      '2025-12-31',
    );
    expect([main.currency, main.balanceCents, otherCurrencies]).toEqual(['CNY', 150000, []]);
  });

  it('takes a column of currencies for them, be its heading that of names or terms (R12d)', () => {
    for (const heading of ['业务员', '付款条件', '备注', '合同号']) {
      const { main, otherCurrencies } = agedOf(sheet(['客户', '发票号', '到期日', heading, '应收金额'], rows), '2025-12-31');
      expect([main.balanceCents, otherCurrencies.map(({ currency }) => currency)]).toEqual([100000, ['EUR']]);
    }
  });

  it('keeps currencies that are in no list of ours, and is believed where the user has said so (R12d)', () => {
    const cells = sheet(
      ['客户', '发票号', '到期日', '币种', '应收金额'],
      [
        ['甲', 'A1', 45688, 'PHP', 1000],
        ['乙', 'A2', 45688, '比索', 500],
        ['丙', 'A3', 45688, '', 200],
      ],
    );
    const { main, otherCurrencies } = agedOf(cells, '2025-12-31');
    expect([main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['CNY', 20000],
      ['PHP', 100000],
      ['比索', 50000],
    ]);
    const named = sheet(['客户', '发票号', '到期日', '币种', '应收金额'], [['甲', 'A1', 45688, '一号', 1000]]);
    expect(agedOf(named, '2025-12-31', { columns: { currency: 3 } }).main.currency).toBe('一号');
  });
});
