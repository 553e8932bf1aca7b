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
});
