import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('currenciesByRows', () => {
  it('keeps rows outside the main currency in a book of their own (R12d)', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '到期日', '币种', '应收金额'],
      ['甲', 'A1', 45688, '人民币', 100],
      ['甲', 'A2', 45688, 'RMB', 200],
      ['甲', 'A3', 45688, '美元', 50],
    ]);
    const { main, otherCurrencies } = agedOf(workbook, '2025-12-31');
    expect([main.currency, main.balanceCents]).toEqual(['CNY', 30000]);
    expect(otherCurrencies.map(({ currency, balanceCents, tieOut }) => [currency, balanceCents, tieOut.differenceCents])).toEqual([
      ['USD', 5000, 0],
    ]);
    expect(readOf(workbook).notices).toContainEqual({ kind: 'otherCurrenciesApart', mainCurrency: 'CNY', currencies: ['USD'] });
  });

  it('says of no row that it counts in yuan which has its currency, as its customer, from the row above (R12a, R12d)', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '到期日', '币种', '应收金额'],
      ['甲', 'A1', 45688, '美元', 50],
      ['', 'A2', 45688, '', 30],
      ['乙', 'B1', 45688, '人民币', 100],
      ['丙', 'C1', 45688, '', 20],
    ]);
    const { main, otherCurrencies } = agedOf(workbook, '2025-12-31');
    expect([main, ...otherCurrencies].map(({ currency, balanceCents }) => [currency, balanceCents])).toEqual([
      ['CNY', 12000],
      ['USD', 8000],
    ]);
    expect(readOf(workbook).notices).toContainEqual({ kind: 'currencyUnsaid', sheetName: '应收明细', rowNumbers: [5] });
  });
});
