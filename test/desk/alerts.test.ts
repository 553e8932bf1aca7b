import { alertsOf } from '../../src/desk/alerts';
import type { Desk } from '../../src/desk/desk';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { defaultPolicy } from '../../src/policy/default-policy';
import { deskOfTables, desksOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** The alerts of a kind: customer, yuan, since. */
function alerts(desk: Desk, kind: string): unknown[] {
  return alertsOf(desk)
    .alerts.filter((alert) => alert.kind === kind)
    .map(({ customer, amountCents, since }) => [customer?.name ?? '', amountCents / 100, since === null ? null : formatIsoDay(since)]);
}

function unchecked(desk: Desk, kind: string): unknown[] {
  return alertsOf(desk)
    .unchecked.filter((one) => one.kind === kind)
    .map(({ missing, customers }) => [missing, customers?.map(({ name }) => name) ?? 'all']);
}

/** 甲公司 owes 1,000.00 due 2025-01-31 and 500.00 due 2025-02-28; everything is there, and empty. */
const plain: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
    ['甲公司', 'A2', '2025-02-01', '2025-02-28', 500],
  ],
  receipts: [],
};

describe('overdue60', () => {
  it('begins on the 61st day overdue, since that day (R28, R6)', () => {
    // 31 January + 60 days is 1 April, + 61 is 2 April.
    expect(alerts(deskOfTables(plain, '2025-04-01'), 'overdue60')).toEqual([]);
    expect(alerts(deskOfTables(plain, '2025-04-02'), 'overdue60')).toEqual([['甲公司', 1000, '2025-04-02']]);
  });

  it('adds up the balances of a customer, since the earliest of them (R28)', () => {
    // 28 February + 61 days is 30 April.
    expect(alerts(deskOfTables(plain, '2025-04-29'), 'overdue60')).toEqual([['甲公司', 1000, '2025-04-02']]);
    expect(alerts(deskOfTables(plain, '2025-04-30'), 'overdue60')).toEqual([['甲公司', 1500, '2025-04-02']]);
  });

  it('counts what is left of an invoice, and no credits (R28, R10)', () => {
    const paid = {
      ...plain,
      ledger: [...plain.ledger, ['甲公司', 'A3', '2025-01-01', '2025-01-31', -300]],
      receipts: [['2025-03-01', '甲公司', 'A1', 400]],
    };
    expect(alerts(deskOfTables(paid, '2025-04-02'), 'overdue60')).toEqual([['甲公司', 600, '2025-04-02']]);
  });

  it('begins when the policy says (R30)', () => {
    const policy = { ...defaultPolicy, earlyWarningAfterDays: 30 };
    // 31 January + 31 days is 3 March.
    expect(alerts(deskOfTables(plain, '2025-03-02', {}, policy), 'overdue60')).toEqual([]);
    expect(alerts(deskOfTables(plain, '2025-03-03', {}, policy), 'overdue60')).toEqual([['甲公司', 1000, '2025-03-03']]);
  });
});

describe('concentration', () => {
  /** 10,000.00 were sold to 甲公司 in the year up to 2025-12-31, and so much of it is paid. */
  const soldAndPaid = (paid: number): Tables => ({
    ledger: [
      ['甲公司', 'A1', '2025-01-01', '2025-12-31', 4000],
      ['甲公司', 'A2', '2025-06-01', '2025-12-31', 6000],
    ],
    receipts: [['2025-12-01', '甲公司', 'A2', paid]],
  });

  it('begins above 30% of the trade of twelve months, not at it (R28, R28a)', () => {
    expect(alerts(deskOfTables(soldAndPaid(7000), '2025-12-31'), 'concentration')).toEqual([]);
    expect(alerts(deskOfTables(soldAndPaid(6999.99), '2025-12-31'), 'concentration')).toEqual([['甲公司', 3000.01, null]]);
  });

  it('counts invoices dated after the same day of the year before (R28a)', () => {
    // At 2026-01-01 the invoice of 2025-01-01 counts no more: 3,000 of 6,000 is 50%; a day earlier it is 30%.
    const [before, on] = ['2025-12-31', '2026-01-01'].map(desksOfTables(soldAndPaid(7000)));
    expect([before, on].map((desk) => desk && alerts(desk, 'concentration'))).toEqual([[], [['甲公司', 3000, null]]]);
  });

  it('begins above the share of the policy (R30)', () => {
    const policy = { ...defaultPolicy, alerts: { ...defaultPolicy.alerts, concentrationShare: 0.45 } };
    // 45% of 10,000.00 is 4,500.00.
    expect(alerts(deskOfTables(soldAndPaid(5500), '2025-12-31', {}, policy), 'concentration')).toEqual([]);
    expect(alerts(deskOfTables(soldAndPaid(5499.99), '2025-12-31', {}, policy), 'concentration')).toEqual([['甲公司', 4500.01, null]]);
  });

  it('takes red invoices off the trade; a trade of nothing is exceeded by any balance (R28a)', () => {
    const red: Tables = {
      ledger: [
        ['甲公司', 'A0', '2024-01-01', '2025-12-31', 700],
        ['甲公司', 'A1', '2025-02-01', '2025-12-31', 1000],
        ['甲公司', 'A2', '2025-03-01', '2025-12-31', -1000],
      ],
      receipts: [],
    };
    expect(alerts(deskOfTables(red, '2025-12-31'), 'concentration')).toEqual([['甲公司', 700, null]]);
  });

  it('goes by 近12个月交易额 where the ledger is a snapshot, and names those without (R28a)', () => {
    const ledger = [
      ['甲公司', 'A1', '2025-01-01', '2025-12-31', 4000],
      ['乙公司', 'B1', '2025-01-01', '2025-12-31', 100],
    ];
    const desk = (yearTrade: number | ''): Desk => deskOfTables({ ledger, customers: [['甲公司', '合同', '', yearTrade]] }, '2025-12-31');
    expect(alerts(desk(13_333.33), 'concentration')).toEqual([['甲公司', 4000, null]]);
    // 30% of 13,333.34 is 4,000.002.
    expect(alerts(desk(13_333.34), 'concentration')).toEqual([]);
    expect(unchecked(desk(13_333.34), 'concentration')).toEqual([['yearTrade', ['乙公司']]]);
    expect(unchecked(desk(''), 'concentration')).toEqual([['yearTrade', 'all']]);
  });
});

describe('creditLimit', () => {
  const desk = (limit: number | ''): Desk => deskOfTables({ ...plain, customers: [['甲公司', '合同', limit]] }, '2025-03-01');

  it('begins a cent above the limit: the excess (R28)', () => {
    expect(alerts(desk(1500), 'creditLimit')).toEqual([]);
    expect(alerts(desk(1499.99), 'creditLimit')).toEqual([['甲公司', 0.01, null]]);
    expect(alerts(desk(0), 'creditLimit')).toEqual([['甲公司', 1500, null]]);
    expect(unchecked(desk(0), 'creditLimit')).toEqual([]);
  });

  it('is not checked without limits, and says for whom (R28)', () => {
    expect(unchecked(desk(''), 'creditLimit')).toEqual([['creditLimits', 'all']]);
    const two = { ...plain, ledger: [...plain.ledger, ['乙公司', 'B1', '2025-01-01', '2025-01-31', 1]], customers: [['甲公司', '', 9]] };
    expect(unchecked(deskOfTables(two, '2025-03-01'), 'creditLimit')).toEqual([['creditLimits', ['乙公司']]]);
  });
});

describe('limitation', () => {
  const old: Tables = { ledger: [['甲公司', 'A1', '2022-06-01', '2022-12-31', 1000]], receipts: [] };

  it('begins 180 days before the plain end (R28, R25)', () => {
    // The end is 2025-12-31; 180 days before it is 2025-07-04.
    expect(alerts(deskOfTables(old, '2025-07-03'), 'limitation')).toEqual([]);
    expect(alerts(deskOfTables(old, '2025-07-04'), 'limitation')).toEqual([['甲公司', 1000, '2025-12-31']]);
  });

  it('begins as many days before the end as the policy says (R30)', () => {
    const policy = { ...defaultPolicy, alerts: { ...defaultPolicy.alerts, limitationDays: 30 } };
    // 30 days before 2025-12-31 is 2025-12-01.
    expect(alerts(deskOfTables(old, '2025-11-30', {}, policy), 'limitation')).toEqual([]);
    expect(alerts(deskOfTables(old, '2025-12-01', {}, policy), 'limitation')).toEqual([['甲公司', 1000, '2025-12-31']]);
  });

  it('goes on once it has ended (R28)', () => {
    expect(alerts(deskOfTables(old, '2026-12-31'), 'limitation')).toEqual([['甲公司', 1000, '2025-12-31']]);
  });

  it('adds up the invoices of a customer, since the soonest end, without those restarted (R28, R25)', () => {
    const three = {
      ledger: [...old.ledger, ['甲公司', 'A2', '2022-06-01', '2022-11-30', 200], ['甲公司', 'A3', '2022-06-01', '2022-11-30', 300]],
      receipts: [['2023-07-01', '甲公司', 'A3', 50]],
    };
    expect(alerts(deskOfTables(three, '2025-12-01'), 'limitation')).toEqual([['甲公司', 1200, '2025-11-30']]);
  });
});

describe('promiseBroken', () => {
  const promised = (receipts: Tables['receipts'], amount: number | '' = 800): Tables => ({
    ...plain,
    receipts: receipts ?? [],
    collections: [['2025-03-01', '甲公司', 'A1', '电话', '', '2025-03-20', amount]],
  });

  it('begins on the day after the promised one: what is missing, since the promised day (R28, R28c)', () => {
    const part = promised([['2025-03-10', '甲公司', 'A1', 300]]);
    expect(alerts(deskOfTables(part, '2025-03-20'), 'promiseBroken')).toEqual([]);
    expect(alerts(deskOfTables(part, '2025-03-21'), 'promiseBroken')).toEqual([['甲公司', 500, '2025-03-20']]);
  });

  it('is not there where it was kept on the day itself, from the day on which it was made (R28c)', () => {
    const kept = promised([
      ['2025-03-01', '甲公司', 'A1', 300],
      ['2025-03-20', '甲公司', 'A1', 500],
    ]);
    // On 1 March 700 were left at the end of the day: of 800 promised no more than these count, and 800 came in.
    expect(alerts(deskOfTables(kept, '2025-03-21'), 'promiseBroken')).toEqual([]);
    const late = promised([['2025-03-21', '甲公司', 'A1', 500]]);
    expect(alerts(deskOfTables(late, '2025-03-22'), 'promiseBroken')).toEqual([['甲公司', 500, '2025-03-20']]);
  });

  it('is broken by a cent less than was promised, and kept by the whole sum (R28, R28c)', () => {
    // 800.00 promised: 799.99 by the day leave 0.01 missing, of 200.01 still owed; 800.00 leave nothing.
    expect(alerts(deskOfTables(promised([['2025-03-20', '甲公司', 'A1', 799.99]]), '2025-03-21'), 'promiseBroken')).toEqual([
      ['甲公司', 0.01, '2025-03-20'],
    ]);
    expect(alerts(deskOfTables(promised([['2025-03-20', '甲公司', 'A1', 800]]), '2025-03-21'), 'promiseBroken')).toEqual([]);
  });

  it('is at most what is still owed of what it names, and gone once nothing is (R28)', () => {
    // 900 received after the day leave 100 of the invoice.
    expect(alerts(deskOfTables(promised([['2025-04-01', '甲公司', 'A1', 900]]), '2025-04-02'), 'promiseBroken')).toEqual([
      ['甲公司', 100, '2025-03-20'],
    ]);
    expect(alerts(deskOfTables(promised([['2025-04-01', '甲公司', 'A1', 1000]]), '2025-04-02'), 'promiseBroken')).toEqual([]);
  });

  it('of no sum is of all that was owed then (R28c)', () => {
    expect(alerts(deskOfTables(promised([['2025-02-15', '甲公司', 'A1', 100]], ''), '2025-03-21'), 'promiseBroken')).toEqual([
      ['甲公司', 900, '2025-03-20'],
    ]);
  });

  it('of no invoice is of those dated up to it, and any receipt of the customer counts (R28c)', () => {
    const all: Tables = {
      ledger: [...plain.ledger, ['甲公司', 'A3', '2025-03-02', '2025-03-31', 5000]],
      receipts: [
        ['2025-03-10', '甲公司', 'A3', 1000],
        ['2025-03-11', '甲公司', '', 200],
      ],
      collections: [['2025-03-01', '甲公司', '', '拜访', '', '2025-03-20', '']],
    };
    // 1,500 owed on 1 March; 1,200 came in, whatever for.
    expect(alerts(deskOfTables(all, '2025-03-21'), 'promiseBroken')).toEqual([['甲公司', 300, '2025-03-20']]);
  });

  it('is not checked without 催收记录, nor where no receipts are dated (R28, R9)', () => {
    expect(unchecked(deskOfTables(plain, '2025-03-21'), 'promiseBroken')).toEqual([['collections', 'all']]);
    const { ledger, collections } = promised([]);
    const snapshot = deskOfTables({ ledger, ...(collections && { collections }) }, '2025-03-21');
    expect(alerts(snapshot, 'promiseBroken')).toEqual([]);
    expect(unchecked(snapshot, 'promiseBroken')).toEqual([['datedReceipts', ['甲公司']]]);
  });
});

describe('instalmentMissed', () => {
  const planned = (paidDay: string, paid: number | ''): Tables => ({
    ...plain,
    plans: [
      ['JH1', '甲公司', 'A1', '2025-03-20', 600, paidDay, paid, '2025-03-01'],
      ['JH1', '甲公司', 'A1', '2025-04-20', 400, '', '', '2025-03-01'],
    ],
  });

  it('begins on the day after the due date: what is missing, since the due date (R28)', () => {
    expect(alerts(deskOfTables(planned('', ''), '2025-03-20'), 'instalmentMissed')).toEqual([]);
    expect(alerts(deskOfTables(planned('', ''), '2025-03-21'), 'instalmentMissed')).toEqual([['甲公司', 600, '2025-03-20']]);
    expect(alerts(deskOfTables(planned('2025-03-20', 599.99), '2025-03-21'), 'instalmentMissed')).toEqual([['甲公司', 0.01, '2025-03-20']]);
    expect(alerts(deskOfTables(planned('2025-03-20', 600), '2025-03-21'), 'instalmentMissed')).toEqual([]);
  });

  it('ends when it is paid after all, and each instalment is one of its own (R28)', () => {
    const late = desksOfTables(planned('2025-03-25', 600));
    expect(alerts(late('2025-03-24'), 'instalmentMissed')).toEqual([['甲公司', 600, '2025-03-20']]);
    expect(alerts(late('2025-03-25'), 'instalmentMissed')).toEqual([]);
    expect(alerts(deskOfTables(planned('', ''), '2025-04-21'), 'instalmentMissed')).toEqual([
      ['甲公司', 600, '2025-03-20'],
      ['甲公司', 400, '2025-04-20'],
    ]);
  });

  it('is not checked without 还款计划 (R28)', () => {
    expect(unchecked(deskOfTables(plain, '2025-03-21'), 'instalmentMissed')).toEqual([['plans', 'all']]);
  });
});

describe('classWorse', () => {
  it('compares the worst class with that of the last month end before asOf (R28)', () => {
    // Due 2025-01-31: 28 February 28 days, 关注; 2 March 30 days, 关注; 3 March 31 days, 次级.
    const one: Tables = { ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]], receipts: [] };
    const at = desksOfTables(one);
    expect(alerts(at('2025-03-02'), 'classWorse')).toEqual([]);
    expect(alerts(at('2025-03-03'), 'classWorse')).toEqual([['甲公司', 1000, null]]);
    // On 31 March the month end before is still 28 February; on 1 April it is 31 March.
    expect(alerts(at('2025-03-31'), 'classWorse')).toEqual([['甲公司', 1000, null]]);
    expect(alerts(at('2025-04-01'), 'classWorse')).toEqual([]);
  });

  it.each([
    // The first day of each class: 91 days, 可疑; 181 days, 损失. A day before it is the lower class still (R5).
    ['可疑', '2025-05-01', '2025-05-02'],
    ['损失', '2025-07-30', '2025-07-31'],
  ])('begins on the first day of %s (R28, R5)', (_class, before, first) => {
    // Due 2025-01-31: 2025-05-01 is day 90, 2025-07-30 day 180; at the month ends before, 89 and 150 days, the class is one lower.
    const at = desksOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]], receipts: [] });
    expect([before, first].map((asOf) => alerts(at(asOf), 'classWorse'))).toEqual([[], [['甲公司', 1000, null]]]);
  });

  it('takes nothing then for 正常, and the amount of the worst class alone (R28)', () => {
    // On 31 January A1 is due that day, 正常; on 1 February it is 关注, A2 not due.
    expect(alerts(deskOfTables(plain, '2025-02-10'), 'classWorse')).toEqual([['甲公司', 1000, null]]);
    const fresh: Tables = { ledger: [['甲公司', 'A1', '2025-02-01', '2025-02-02', 70]], receipts: [] };
    expect(alerts(deskOfTables(fresh, '2025-02-02'), 'classWorse')).toEqual([]);
    expect(alerts(deskOfTables(fresh, '2025-02-03'), 'classWorse')).toEqual([['甲公司', 70, null]]);
  });

  it('is not there where the worse invoice was paid (R28, R9)', () => {
    const paid: Tables = { ...plain, receipts: [['2025-02-05', '甲公司', 'A1', 1000]] };
    expect(alerts(deskOfTables(paid, '2025-02-10'), 'classWorse')).toEqual([]);
  });

  it('is not checked where the ledger can’t be replayed (R28)', () => {
    expect(unchecked(deskOfTables({ ledger: plain.ledger }, '2025-03-01'), 'classWorse')).toEqual([['datedReceipts', 'all']]);
  });
});

describe('turnoverFalling', () => {
  /** Sales of the second, third and fourth quarter of 2025 on a balance that is 1,000.00 at every quarter end: what is sold is paid. */
  const sold = (...sales: readonly number[]): Tables => ({
    ledger: [
      ['甲公司', 'A0', '2025-01-01', '2025-12-31', 1000],
      ...sales.map((yuan, index) => ['甲公司', `A${index + 1}`, `2025-${['05', '08', '11'][index]}-01`, '2025-12-31', yuan]),
    ],
    receipts: sales.map((yuan, index) => [`2025-${['06', '09', '12'][index]}-15`, '甲公司', `A${index + 1}`, yuan]),
  });

  it('wants two falls running (R28, R28b)', () => {
    // Turnovers 3, 2, 1: sales ÷ 1,000.
    expect(alerts(deskOfTables(sold(3000, 2000, 1000), '2025-12-31'), 'turnoverFalling')).toEqual([['', 1000, null]]);
    expect(alerts(deskOfTables(sold(3000, 2000, 2000), '2025-12-31'), 'turnoverFalling')).toEqual([]);
    expect(alerts(deskOfTables(sold(3000, 3000, 2999.99), '2025-12-31'), 'turnoverFalling')).toEqual([]);
    expect(alerts(deskOfTables(sold(3000, 2000, 1999.99), '2025-12-31'), 'turnoverFalling')).toEqual([['', 1000, null]]);
  });

  it('takes full quarters only: a day before the last one ends it looks a quarter back (R28b)', () => {
    // The first quarter begins on the day of the ledger's first invoice; T = 2 × 1,000 ÷ (0 + 1,000) = 2, then 3 and 2: no fall twice.
    expect(alerts(deskOfTables(sold(3000, 2000, 1000), '2025-12-30'), 'turnoverFalling')).toEqual([]);
    expect(unchecked(deskOfTables(sold(3000, 2000, 1000), '2025-12-30'), 'turnoverFalling')).toEqual([]);
  });

  it('is not checked where a quarter begins before the ledger’s first invoice, or its average balance is not above 0 (R28b)', () => {
    const { ledger, receipts = [] } = sold(3000, 2000, 1000);
    const late: Tables = { ledger: [['甲公司', 'A0', '2025-04-02', '2025-12-31', 1000], ...ledger.slice(1)], receipts };
    expect(unchecked(deskOfTables(late, '2025-12-31'), 'turnoverFalling')).toEqual([['threeQuarters', 'all']]);
    const owing: Tables = { ledger, receipts: [...receipts, ['2025-03-15', '甲公司', 'A0', 1000]] };
    expect(unchecked(deskOfTables(owing, '2025-12-31'), 'turnoverFalling')).toEqual([['threeQuarters', 'all']]);
  });

  it('is not checked in a snapshot (R28b, R9)', () => {
    expect(unchecked(deskOfTables({ ledger: plain.ledger }, '2025-12-31'), 'turnoverFalling')).toEqual([['datedReceipts', 'all']]);
  });
});

describe('alertsOf', () => {
  it('orders by urgency, then amount, then customer, then kind (R28)', () => {
    const desk = deskOfTables(
      {
        ledger: [
          ['丙公司', 'C1', '2025-01-01', '2025-01-31', 100],
          ['乙公司', 'B1', '2025-01-01', '2025-01-31', 100],
          ['甲公司', 'A1', '2022-01-01', '2022-01-31', 50],
        ],
        receipts: [],
        customers: [
          ['乙公司', '', 0],
          ['丙公司', '', 20],
          ['甲公司', '', 1000],
        ],
      },
      '2025-04-10',
    );
    expect(alertsOf(desk).alerts.map(({ customer, kind, urgency }) => [customer?.name ?? '', kind, urgency])).toEqual([
      ['甲公司', 'limitation', 'now'],
      // 100.00 each: 丙 (U+4E19) before 乙 (U+4E59), creditLimit before overdue60.
      ['丙公司', 'overdue60', 'week'],
      ['乙公司', 'creditLimit', 'week'],
      ['乙公司', 'overdue60', 'week'],
      ['丙公司', 'creditLimit', 'week'],
      ['甲公司', 'overdue60', 'week'],
      // 甲公司 traded nothing in the year: 50 is above it; the others owe all of their trade.
      ['丙公司', 'concentration', 'month'],
      ['乙公司', 'concentration', 'month'],
      ['甲公司', 'concentration', 'month'],
    ]);
  });

  it('orders what a customer broke by day, of one amount (R28)', () => {
    const desk = deskOfTables(
      {
        ...plain,
        collections: [
          ['2025-03-05', '甲公司', 'A1', '电话', '', '2025-03-25', 100],
          ['2025-03-01', '甲公司', 'A1', '电话', '', '2025-03-20', 100],
          ['2025-03-01', '甲公司', 'A1', '电话', '', '2025-03-22', 101],
        ],
      },
      '2025-03-31',
    );
    expect(alerts(desk, 'promiseBroken')).toEqual([
      ['甲公司', 101, '2025-03-22'],
      ['甲公司', 100, '2025-03-20'],
      ['甲公司', 100, '2025-03-25'],
    ]);
  });

  it('tells the tables without anything to check (R28, R39)', () => {
    const entered = (tables: Partial<Tables>): string[] => [
      ...alertsOf(deskOfTables({ ...plain, ...tables }, '2025-03-31')).nothingEntered,
    ];
    expect(entered({})).toEqual([]);
    expect(entered({ collections: [['2025-03-05', '甲公司', 'A1', '电话']] })).toEqual(['promiseBroken']);
    expect(entered({ collections: [['2025-03-05', '甲公司', 'A1', '电话', '', '2025-04-05', 1]] })).toEqual([]);
    // A plan of tomorrow is none yet.
    const plan = (signed: string): Tables['plans'] => [['JH1', '甲公司', 'A1', '2025-05-20', 600, '', '', signed]];
    expect(entered({ plans: plan('2025-04-01') ?? [] })).toEqual(['instalmentMissed']);
    expect(entered({ plans: plan('2025-03-31') ?? [] })).toEqual([]);
  });
});

describe('customers that owe nothing', () => {
  const inCredit: Tables['ledger'] = [
    ...plain.ledger,
    ['乙公司', 'B1', '2025-01-01', '2025-01-31', -5],
    ['丙公司', 'C1', '2025-01-01', '2025-01-31', 0],
  ];

  it('are not missed where trade or limits are unknown (R28)', () => {
    const desk = deskOfTables({ ledger: inCredit, customers: [['甲公司', '', 9, 1]] }, '2025-03-01');
    expect([unchecked(desk, 'creditLimit'), unchecked(desk, 'concentration')]).toEqual([[], []]);
    expect([alerts(desk, 'creditLimit'), alerts(desk, 'concentration')]).toEqual([[['甲公司', 1491, null]], [['甲公司', 1500, null]]]);
  });

  it('leave nothing to check where nobody owes (R28)', () => {
    const desk = deskOfTables({ ledger: inCredit.slice(2) }, '2025-03-01');
    expect([unchecked(desk, 'creditLimit'), unchecked(desk, 'concentration')]).toEqual([[], []]);
  });

  it('are named where they owe a cent (R28)', () => {
    const desk = deskOfTables(
      { ledger: [...plain.ledger, ['丁公司', 'D1', '2025-01-01', '2025-01-31', 0.01]], customers: [['甲公司', '', 9, 1]] },
      '2025-03-01',
    );
    expect([unchecked(desk, 'creditLimit'), unchecked(desk, 'concentration')]).toEqual([
      [['creditLimits', ['丁公司']]],
      [['yearTrade', ['丁公司']]],
    ]);
  });
});
