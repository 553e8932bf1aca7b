import type { Ledger } from '../../../src/ledger/ledger';
import { ledgerOf, readOf } from '../../support/ledger-of-cells';

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];

function balancesOf(ledger: Ledger): [string, number][] {
  return ledger.rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
}

describe('names and currencies of groups', () => {
  it('takes 客户：甲公司 on a line of its own for 甲公司', () => {
    const ledger = readOf(ledgerOf([headings, ['客户：甲公司', '', '', '', ''], ['', 'A1', '2025-01-01', '2025-03-05', 1000]]));
    expect(balancesOf(ledger)).toEqual([['甲公司', 100000]]);
  });

  it('takes the customer of a title row without the unit behind it', () => {
    const ledger = readOf(
      ledgerOf([['客户：甲公司   单位：元'], ['日期', '凭证号', '摘要', '借方', '贷方'], ['2025-02-01', '记1', '销售', 1000, '']]),
    );
    expect(balancesOf(ledger)).toEqual([['甲公司', 100000]]);
  });

  const withCurrency = ['客户名称', '发票号', '开票日期', '到期日', '币种', '应收金额'];

  it('takes a blank currency for the home currency, never for a foreign one (R12d)', () => {
    const { mainCurrency, rows } = readOf(
      ledgerOf([withCurrency, ['甲', 'A1', '2025-01-01', '2025-03-05', '', 100], ['甲', 'A2', '2025-01-01', '2025-03-05', '美元', 10]]),
    );
    expect(mainCurrency).toBe('CNY');
    expect(rows.map(({ currency }) => currency)).toEqual(['CNY', 'USD']);
  });

  it('takes what was received by the balance to the base currency, too (R12d)', () => {
    const { rows } = readOf(
      ledgerOf([
        [...withCurrency, '未收余额', '本位币金额'],
        ['甲', 'A1', '2025-01-01', '2025-03-05', '人民币', 100, 60, 100],
        ['甲', 'A2', '2025-01-01', '2025-03-05', '美元', 100, 30, 700],
      ]),
    );
    expect(rows.map(({ statedBalanceCents, receivedCents }) => [statedBalanceCents, receivedCents])).toEqual([
      [6000, 4000],
      [21000, 49000],
    ]);
  });

  it('takes a blank currency with a blank customer from the row above (R12a, R12d)', () => {
    const { mainCurrency, rows } = readOf(
      ledgerOf([withCurrency, ['甲', 'A1', '2025-01-01', '2025-03-05', '美元', 100], ['', 'A2', '2025-01-01', '2025-03-05', '', 10]]),
    );
    expect(mainCurrency).toBe('USD');
    expect(rows.map(({ currency }) => currency)).toEqual(['USD', 'USD']);
  });
});
