import type { CellValue } from '../../../src/cells/cell-value';
import type { Notice } from '../../../src/ledger/findings';
import { ledgerOf, readOf } from '../../support/ledger-of-cells';
import { invoiceHeadings } from '../../support/ledger-with-receipts';
import { usual } from '../../support/usual-ledger';

describe('RepeatedInvoices', () => {
  it('keeps an invoice typed twice as two rows and names them (R12)', () => {
    const ledger = readOf(
      usual(
        ['甲', 'A1', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A2', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A1', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A2', 45658, 45689, '', 100, 0, 100],
        ['乙', 'A1', 45658, 45688, '', 100, 0, 100],
        ['甲', 'A2', 45658, 45688, '', 90, 0, 90],
      ),
    );
    expect(ledger.rows).toHaveLength(6);
    expect(ledger.notices.filter(({ kind }) => kind === 'repeatedInvoices')).toEqual([
      { kind: 'repeatedInvoices', sheetName: '应收明细', groups: [{ invoiceNumber: 'A1', rowNumbers: [2, 4] }] },
    ]);
  });
});

describe('RepeatedInvoices of one number', () => {
  it('tells the repeats of each of its invoices apart (R12)', () => {
    const ledger = readOf(
      usual(
        ['甲', '1', 45658, 45688, '', 100, 0, 100],
        ['乙', '1', 45658, 45688, '', 100, 0, 100],
        ['丙', '1', 45658, 45688, '', 100, 0, 100],
        ['乙', '1', 45658, 45688, '', 100, 0, 100],
        ['甲', '1', 45658, 45688, '', 100, 0, 100],
        ['乙', '1', 45658, 45688, '', 100, 0, 100],
      ),
    );
    expect(ledger.notices.filter(({ kind }) => kind === 'repeatedInvoices')).toEqual([
      {
        kind: 'repeatedInvoices',
        sheetName: '应收明细',
        groups: [
          { invoiceNumber: '1', rowNumbers: [3, 5, 7] },
          { invoiceNumber: '1', rowNumbers: [2, 6] },
        ],
      },
    ]);
  });
});

describe('an invoice typed twice', () => {
  const twice = (...other: readonly CellValue[]): readonly Notice[] =>
    readOf(
      ledgerOf([
        [...invoiceHeadings, '币种'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 100, 'CNY'],
        other,
        ['乙', 'B1', '2025-01-01', '2025-01-31', 5, 'CNY'],
      ]),
    ).notices.filter(({ kind }) => kind === 'repeatedInvoices');

  it('agrees in customer, number, dates, currency and amount: in two currencies it is two invoices (R12, R12d)', () => {
    expect(twice('甲', 'A1', '2025-01-01', '2025-01-31', 100, 'CNY')).toEqual([
      { kind: 'repeatedInvoices', sheetName: '应收明细', groups: [{ invoiceNumber: 'A1', rowNumbers: [2, 3] }] },
    ]);
    expect(twice('甲', 'A1', '2025-01-01', '2025-01-31', 100, 'USD')).toEqual([]);
    expect(twice('乙', 'A1', '2025-01-01', '2025-01-31', 100, 'CNY')).toEqual([]);
    expect(twice('甲', 'A2', '2025-01-01', '2025-01-31', 100, 'CNY')).toEqual([]);
    expect(twice('甲', 'A1', '2025-01-02', '2025-01-31', 100, 'CNY')).toEqual([]);
    expect(twice('甲', 'A1', '2025-01-01', '2025-01-30', 100, 'CNY')).toEqual([]);
    expect(twice('甲', 'A1', '2025-01-01', '2025-01-31', 101, 'CNY')).toEqual([]);
  });
});
