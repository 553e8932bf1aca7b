import { actionWindows, debtorsDiscussed, decisionsAsked, decisionsKept, effortsOfYear, plannedCents } from '../../src/desk/committee';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { deskOfTables, type Tables } from '../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    // At 2025-12-31: 151 days overdue, 可疑, 损失 from 2026-01-30 (due + 181) on, exactly 30 days ahead.
    ['甲公司', 'A1', '2025-07-01', '2025-08-02', 1000],
    // 150 days: 损失 from 2026-01-31 on, 31 days ahead.
    ['乙公司', 'B1', '2025-07-01', '2025-08-03', 500],
    // Limitation ended 2025-12-30.
    ['丙公司', 'C1', '2022-11-01', '2022-12-30', 70],
    // 2026-06-29 is 180 days ahead, 2026-06-30 181.
    ['丁公司', 'D1', '2023-05-01', '2023-06-29', 60],
    ['戊公司', 'E1', '2023-05-01', '2023-06-30', 50],
    ['己公司', 'F1', '2025-12-01', '2026-01-31', 9000],
  ],
  receipts: [],
  customers: [['甲公司', '合同', 3000]],
  collections: [
    ['2024-12-31', '甲公司', '', '电话'],
    ['2025-10-01', '甲公司', '', '电话', '', '2025-10-10', 300],
    ['2025-11-01', '甲公司', '', '拜访'],
    ['2025-11-02', '甲公司', '', '函件', '首次', '', '', '2025-11-02'],
    // After the lawyer's letter no letter is left to send.
    ['2025-11-01', '戊公司', '', '函件', '律师函', '', '', '2025-11-01'],
  ],
  decisions: [
    ['2025-06-30', '对丁公司起诉', '丁公司', '李敏', '2025-12-30', ''],
    ['2025-06-30', '对戊公司发函', '戊公司', '李敏', '2025-07-30', '已签收'],
    ['2025-09-30', '修订信用政策', '', '王总', '2025-12-31', ''],
    ['2025-09-30', '核对甲公司账目', '甲公司', '赵强', '', '已核对'],
    ['2026-01-10', '还没有开的会', '', '', '', ''],
  ],
};
const desk = deskOfTables(tables, '2025-12-31');

describe('what the receivables committee is told', () => {
  it('tells of each class what is worse within 30 days and what limitation ends of within 180, to the day (R5, R25, R28)', () => {
    const told = ({ cents, from }: { readonly cents: number; readonly from: number }): string =>
      `${formatCents(cents)} ${formatIsoDay(from)}`;
    expect(
      actionWindows(desk).map(({ riskClass, cents, invoices, worsening, limitation }) => [
        ...[riskClass, formatCents(cents), invoices],
        ...[worsening && told(worsening), limitation && told(limitation)],
      ]),
    ).toEqual([
      ['关注', '0.00', 0, null, null],
      ['次级', '0.00', 0, null, null],
      ['可疑', '1500.00', 2, '1000.00 2026-01-30', null],
      ['损失', '180.00', 3, null, '130.00 2025-12-30'],
    ]);
  });

  it('speaks of the largest and the worst, each once, and of what was done about them in a year (R29, R38)', () => {
    expect(debtorsDiscussed(desk).map(({ customer }) => customer.name)).toEqual([
      ...['己公司', '甲公司', '乙公司', '丙公司', '丁公司', '戊公司'],
    ]);
    const account = desk.accounts.get('甲公司');
    expect(account && effortsOfYear(desk, account)).toMatchObject({ calls: 1, visits: 1, letters: 1, promisesKept: 0, promisesBroken: 1 });
  });

  it('asks for what limitation presses, for suits, write-offs and limits, by kind, then amount (R29c, R35, R36)', () => {
    expect(
      decisionsAsked(desk).map(({ what, account, cents, day }) => [
        what,
        account.customer.name,
        formatCents(cents),
        day && formatIsoDay(day),
      ]),
    ).toEqual([
      ['limitation', '丙公司', '70.00', null],
      ['limitation', '丁公司', '60.00', '2026-06-29'],
      ['sue', '戊公司', '50.00', null],
      ['writeOff', '丙公司', '70.00', null],
      ['writeOff', '丁公司', '60.00', null],
      ['writeOff', '戊公司', '50.00', null],
      // Trade 1,000 over 32 days of terms, half of it for a C: 43.83…, down to nothing; the limit is 3,000.
      ['limit', '甲公司', '3000.00', null],
    ]);
  });

  it('does not ask about a suit over what a plan that is kept holds, and tells letters that nobody entered as sent (R22)', () => {
    const plan = [
      ['HK1', '戊公司', 'E1', '2026-01-31', 30, '', '', '2025-12-01'],
      ['HK1', '戊公司', 'E1', '2026-02-28', 20, '', '', '2025-12-01'],
    ];
    const collections = [...(tables.collections ?? []), ['2025-11-20', '戊公司', '', '函件', '律师函']];
    const planned = deskOfTables({ ...tables, collections, plans: plan }, '2025-12-31');
    const suits = (of: typeof desk): string[] =>
      decisionsAsked(of).flatMap(({ what, account, cents }) => (what === 'sue' ? [`${account.customer.name} ${formatCents(cents)}`] : []));
    expect([suits(desk), suits(planned)]).toEqual([['戊公司 50.00'], []]);
    const account = planned.accounts.get('戊公司');
    expect(account && [plannedCents(planned, account), effortsOfYear(planned, account)]).toMatchObject([
      5000,
      { letters: 2, unsentLetters: 1 },
    ]);
  });

  it('keeps the decisions of the last meeting, and of earlier ones those that nothing came of, late from the day after their deadline', () => {
    expect(decisionsKept(desk)?.map(({ decision, state }) => [decision.matter, state])).toEqual([
      ['对丁公司起诉', 'late'],
      ['修订信用政策', 'open'],
      ['核对甲公司账目', 'done'],
    ]);
    expect(decisionsKept(deskOfTables({ ledger: tables.ledger, receipts: [] }, '2025-12-31'))).toBeNull();
  });
});
