import type { Desk } from '../../src/desk/desk';
import { paidByReceipts } from '../../src/desk/plan-receipts';
import { plansOfCustomers } from '../../src/desk/repayment-plans';
import { planNotices } from '../../src/desk/told-of-registers';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { registersZhCN } from '../../src/texts/registers/zh-CN';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

const plan = (paid: Row = [], invoices = 'A1', signed = '2025-02-01'): Tables['plans'] => [
  ['JH1', '甲公司', invoices, '2025-02-15', 300, paid[0] ?? '', paid[1] ?? '', signed],
  ['JH1', '甲公司', invoices, '2025-03-15', 400, '', '', signed],
  ['JH1', '甲公司', invoices, '2025-04-15', 300, '', '', signed],
];

const deskWith = (receipts: readonly Row[], plans = plan(), asOf = '2025-05-01'): Desk =>
  deskOfTables(
    {
      ledger: [
        ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1100],
        ['甲公司', 'A2', '2025-01-01', '2025-01-31', 500],
      ],
      receipts,
      ...(plans !== undefined && { plans }),
    },
    asOf,
  );

const paid = (desk: Desk): string[] | null => {
  const [first] = [...plansOfCustomers(desk).values()].flat();
  const instalments = first === undefined ? null : paidByReceipts(desk, first);
  return (
    instalments?.map(({ paidCents, paidDay, isInTime }) =>
      [formatCents(paidCents), paidDay === null ? '-' : formatIsoDay(paidDay), isInTime ? 'in time' : 'late'].join(' '),
    ) ?? null
  );
};

describe('paidByReceipts', () => {
  it('fills the instalments in order with what came since the plan was signed, that day and the due day included (R32)', () => {
    const receipts: Row[] = [
      ['2025-01-31', '甲公司', 'A1', 100],
      ['2025-02-01', '甲公司', 'A1', 200],
      ['2025-02-15', '甲公司', 'A1', 100],
      ['2025-03-16', '甲公司', 'A1', 450],
      ['2025-05-02', '甲公司', 'A1', 100],
    ];
    expect(paid(deskWith(receipts))).toEqual(['300.00 2025-02-15 in time', '400.00 2025-03-16 late', '50.00 2025-03-16 late']);
    expect(paid(deskWith(receipts, plan(), '2025-03-01'))).toEqual(['300.00 2025-02-15 in time', '0.00 - late', '0.00 - late']);
  });

  it('pays no two plans with the same money: of those about one invoice nothing is told', () => {
    const receipts: Row[] = [['2025-02-10', '甲公司', 'A1', 300]];
    const other = (invoices: string): Tables['plans'] => [
      ...(plan() ?? []),
      ['JH2', '甲公司', invoices, '2025-06-15', 300, '', '', '2025-02-01'],
    ];
    expect(paid(deskWith(receipts, other('A1')))).toBeNull();
    expect(paid(deskWith(receipts, other('')))).toBeNull();
    expect(planNotices(deskWith(receipts, other('A1')))).toEqual([]);
    expect(paid(deskWith(receipts, other('A2')))?.[0]).toBe('300.00 2025-02-10 in time');
  });

  it('a later payment makes a missed one good first, and money that bounced empties the last', () => {
    expect(paid(deskWith([['2025-03-01', '甲公司', 'A1', 350]]))).toEqual([
      '300.00 2025-03-01 late',
      '50.00 2025-03-01 late',
      '0.00 - late',
    ]);
    const bounced: Row[] = [
      ['2025-02-10', '甲公司', 'A1', 300],
      ['2025-02-12', '甲公司', 'A1', -300],
    ];
    expect(paid(deskWith(bounced))).toEqual(['0.00 - late', '0.00 - late', '0.00 - late']);
  });

  it('takes what paid the invoices that it names alone, else all of the customer’s', () => {
    const other: Row[] = [['2025-02-10', '甲公司', 'A2', 300]];
    expect(paid(deskWith(other))).toEqual(['0.00 - late', '0.00 - late', '0.00 - late']);
    expect(paid(deskWith(other, plan([], '')))).toEqual(['300.00 2025-02-10 in time', '0.00 - late', '0.00 - late']);
  });

  it('says nothing where no day of signing is known', () => {
    expect(paid(deskWith([], plan([], 'A1', '')))).toBeNull();
  });
});

describe('planNotices', () => {
  const said = (desk: Desk): string[] => planNotices(desk).map((notice) => registersZhCN.notice(notice));

  it('names the rows of which 已付 says something else than the receipts (R32)', () => {
    expect(said(deskWith([['2025-02-15', '甲公司', 'A1', 500]], plan(['2025-02-15', 250])))).toEqual([
      '还款计划“JH1”（甲公司）签订以来的收款按期次应记已付 500.00 元，表上是 250.00 元，请核对工作表“还款计划”的已付日期和已付金额（第 2、3 行）；是否按期以表上为准',
    ]);
    // As much in all, towards other instalments.
    const second: Tables['plans'] = (plan() ?? []).map((row, index) =>
      index === 1 ? [...row.slice(0, 5), '2025-02-15', 300, ...row.slice(7)] : row,
    );
    expect(said(deskWith([['2025-02-15', '甲公司', 'A1', 300]], second))).toEqual([
      '还款计划“JH1”（甲公司）签订以来的收款与表上的已付同为 300.00 元，分到各期却不同，请核对工作表“还款计划”的已付日期和已付金额（第 2、3 行）；是否按期以表上为准',
    ]);
    // A sum without a day is no payment.
    expect(said(deskWith([['2025-02-15', '甲公司', 'A1', 300]], plan(['', 300])))).toHaveLength(1);
  });

  it('is silent where they agree', () => {
    expect(said(deskWith([['2025-02-15', '甲公司', 'A1', 300]], plan(['2025-02-15', 300])))).toEqual([]);
    expect(said(deskWith([]))).toEqual([]);
  });
});
