import { a1Of } from '../../../src/cells/a1';
import type { CellValue } from '../../../src/cells/cell-value';
import { agedOf, day, ledgerOf, readOf } from '../../support/ledger-of-cells';
import { invoiceHeadings } from '../../support/ledger-with-receipts';
import { usual } from '../../support/usual-ledger';

describe('DueDays', () => {
  it.each<[string, CellValue, string]>([
    ['a serial number', 45700.75, '2025-02-12'],
    ['a number of digits', 20250212, '2025-02-12'],
    ['dots', '2025.2.12', '2025-02-12'],
    ['characters', '2025年2月12日', '2025-02-12'],
  ])('reads a due date as %s (R1)', (_form, cell, expected) => {
    expect(readOf(usual(['甲', 'A1', 45658, cell, '', 100, 0, 100])).rows[0]?.dueDay).toBe(day(expected));
  });

  it.each<[string, string, string]>([
    ['月结30天', '2025-01-10', '2025-03-02'],
    ['票到60天', '2025-01-10', '2025-03-11'],
    ['3个月', '2024-11-30', '2025-02-28'],
    ['NET 45', '2025-01-10', '2025-02-24'],
  ])('works a missing due date out from %s (R12b)', (terms, invoiced, expected) => {
    expect(readOf(usual(['甲', 'A1', invoiced, '', terms, 100, 0, 100])).rows[0]).toMatchObject({
      dueDay: day(expected),
      dueDateSource: 'terms',
    });
  });

  it('runs delivery terms from the delivery date where there is one, else from the invoice date with a notice (R12b)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '签收日期', '到期日', '付款条件', '应收金额'],
        ['甲', 'A1', 45658, 45668, '', '签收后30天', 100],
        ['甲', 'A2', 45658, '', '', '货到付款', 100],
      ]),
    );
    expect(ledger.rows.map(({ dueDay }) => dueDay)).toEqual([45698, 45658]);
    expect(ledger.notices).toContainEqual({ kind: 'deliveryTermsFromInvoiceDate', sheetName: '应收明细', rowNumbers: [3] });
  });

  it('names terms without a date that they run from as such, and no terms as missing where the date is what is bad (R12b, R12)', () => {
    const ledger = readOf(
      usual(
        ['甲', 'A1', '', '', '月结30天', 100, 0, 100],
        ['甲', 'A2', '2025-02-30', '', '月结30天', 100, 0, 100],
        ['甲', 'A3', 45658, '不详', '月结30天', 100, 0, 100],
        ['甲', 'A4', 45658, '', '', 100, 0, 100],
      ),
    );
    const ofDues = ledger.notices.filter(({ kind }) => kind === 'dueDatesMissing' || kind === 'termsWithoutStart');
    expect(ofDues).toEqual([
      { kind: 'dueDatesMissing', sheetName: '应收明细', rowNumbers: [5] },
      { kind: 'termsWithoutStart', sheetName: '应收明细', rowNumbers: [2] },
    ]);
    expect(ledger.problems.map(({ place, reason }) => [a1Of(place), reason.kind])).toEqual([
      ['C3', 'invoiceDateUnreadable'],
      ['D4', 'dueDateUnreadable'],
    ]);
  });

  it('reads a bare number under 账期 as days', () => {
    expect(
      readOf(
        ledgerOf([
          ['客户', '发票号', '开票日期', '账期', '应收金额'],
          ['甲', 'A1', 45658, 45, 100],
        ]),
      ).rows[0]?.dueDay,
    ).toBe(45703);
  });
});

describe('DueDays: terms in the column of due dates', () => {
  it('are not read in place of a due date: the row is 待核实, and its reason says what stands there (R12b)', () => {
    const { ledger, main } = agedOf(
      ledgerOf([invoiceHeadings, ['甲', 'A1', '2025-01-01', '月结30天', 1000], ['甲', 'A2', '2025-01-01', '待定', 1000]]),
      '2025-12-31',
    );
    expect(ledger.problems.map(({ place, reason }) => [a1Of(place), reason.kind])).toEqual([
      ['D2', 'dueDateIsTerms'],
      ['D3', 'dueDateUnreadable'],
    ]);
    expect(main.byStanding.待核实).toBe(200000);
  });
});
