import { disputedInvoices, openDisputes } from '../../src/desk/disputes';
import type { Desk } from '../../src/desk/desk';
import { desksOf } from '../support/desk-of-workbook';
import { deskOfTables } from '../support/desk-of-cells';
import { day, ledgerOf } from '../support/ledger-of-cells';

const disputed = (desk: Desk): unknown[] => [...disputedInvoices(desk)].map(({ row }) => row?.invoiceNumber);

const ledger = [
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['甲公司', 'A2', '2025-03-01', '2025-03-31', 500],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 300],
];

describe('disputedInvoices', () => {
  it('are what open disputes name, all of the customer’s where they name none, later ones too (R22, R39)', () => {
    const of = (invoice: string): unknown[] =>
      disputed(deskOfTables({ ledger, receipts: [], disputes: [['甲公司', invoice, '2025-02-01', '']] }, '2025-12-31'));
    expect(of('A1')).toEqual(['A1']);
    expect(of('')).toEqual(['A1', 'A2']);
  });

  it('are so from the day on which they are raised until before they are resolved (R39)', () => {
    const at = (asOf: string): unknown[] =>
      disputed(deskOfTables({ ledger, receipts: [], disputes: [['甲公司', 'A1', '2025-02-01', '2025-02-10']] }, asOf));
    expect(['2025-01-31', '2025-02-01', '2025-02-09', '2025-02-10'].map(at)).toEqual([[], ['A1'], ['A1'], []]);
  });

  it('are those that the ledger itself marks, without any register (R22)', () => {
    const desk = desksOf(
      ledgerOf([
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '已收金额', '是否有争议'],
        ['甲公司', 'A1', day('2025-01-01'), day('2025-01-31'), 1000, 0, '是'],
        ['甲公司', 'A2', day('2025-01-01'), day('2025-01-31'), 500, 0, ''],
        ['甲公司', 'A3', day('2025-01-01'), day('2025-01-31'), 500, 0, '否'],
      ]),
    )(day('2025-12-31'));
    expect(openDisputes(desk)).toEqual([]);
    expect(disputed(desk)).toEqual(['A1']);
  });
});
