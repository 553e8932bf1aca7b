import { invoicesAt } from '../../../src/ledger/replay/invoices-at';
import { day, ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('invoicesAt', () => {
  const ledger = readOf(
    ledgerOf([
      ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '币种'],
      ['甲', 'A1', '2025-01-10', '2025-02-10', 100, 'CNY'],
      ['甲', 'A2', '2025-03-10', '2025-04-10', 200, 'USD'],
      ['甲', 'A3', '2025-05-10', '2025-06-10', 300, 'CNY'],
    ]),
  );
  const there = (asOf: string, currency?: string): string[] =>
    invoicesAt(ledger, day(asOf), currency).rows.map(({ invoiceNumber }) => invoiceNumber);

  it('knows those that were issued by a day, that day included (R9)', () => {
    expect(there('2025-03-10')).toEqual(['A1', 'A2']);
    expect(there('2025-12-31')).toEqual(['A1', 'A2', 'A3']);
    expect(there('2025-01-09')).toEqual([]);
  });

  it('knows those of one currency', () => {
    expect(there('2025-12-31', 'CNY')).toEqual(['A1', 'A3']);
    expect(there('2025-03-10', 'USD')).toEqual(['A2']);
  });
});
