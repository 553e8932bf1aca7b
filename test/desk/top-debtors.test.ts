import type { Desk } from '../../src/desk/desk';
import { topDebtors } from '../../src/desk/top-debtors';
import type { TopDebtor } from '../../src/desk/top-debtors';
import { defaultPolicy } from '../../src/policy/default-policy';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

function only(desk: Desk): TopDebtor {
  const [debtor] = topDebtors(desk);
  if (debtor === undefined) throw new Error('nobody owes anything');
  return debtor;
}

describe('topDebtors', () => {
  /** 丙 owes 500 the longest, 甲 and 乙 500 each, 丁 100, 戊 is owed 40. */
  const ledger: readonly Row[] = [
    ['乙公司', 'B1', '2025-01-02', '2025-01-31', 500],
    ['甲公司', 'A1', '2025-01-02', '2025-01-31', 500],
    ['丙公司', 'C1', '2025-01-01', '2025-01-30', 500],
    ['丁公司', 'D1', '2025-01-02', '2025-01-31', 100],
    ['戊公司', 'E1', '2025-01-02', '2025-01-31', -40],
  ];

  it('orders by balance, then longest overdue, then name, and leaves out who owes nothing (R29)', () => {
    const desk = deskOfTables({ ledger, receipts: [] }, '2025-02-10');
    // 乙 U+4E59 comes before 甲 U+7532.
    expect(topDebtors(desk).map(({ account }) => account.customer.name)).toEqual(['丙公司', '乙公司', '甲公司', '丁公司']);
  });

  it('gives shares of all positive balances, also of customers beyond the number shown (R29)', () => {
    const policy = { ...defaultPolicy, topDebtors: { count: 2 } };
    const shown = topDebtors(deskOfTables({ ledger, receipts: [] }, '2025-02-10', {}, policy));
    // 500 of 1,600, twice.
    expect(shown.map(({ share, runningShare }) => [share.toFixed(4), runningShare.toFixed(4)])).toEqual([
      ['0.3125', '0.3125'],
      ['0.3125', '0.6250'],
    ]);
  });

  it('is empty where nobody owes anything (R29)', () => {
    expect(topDebtors(deskOfTables({ ledger: ledger.slice(4), receipts: [] }, '2025-02-10'))).toEqual([]);
  });

  const tables: Tables = {
    ledger: [
      // 100 days overdue at 2025-12-31, 可疑; 31 days, 次级; not due.
      ['甲公司', 'A1', '2025-08-01', '2025-09-22', 1000],
      ['甲公司', 'A2', '2025-10-01', '2025-11-30', 1000],
      ['甲公司', 'A3', '2025-12-01', '2026-01-31', 3000],
    ],
    receipts: [
      ['2025-10-07', '甲公司', 'A1', 400],
      ['2025-11-28', '甲公司', 'A2', 200],
    ],
    disputes: [['甲公司', 'A2', '2025-12-01', '', '数量异议']],
    collections: [['2025-10-20', '甲公司', 'A1', '电话', '', '2025-11-10', 100]],
    plans: [['JH1', '甲公司', 'A1', '2025-12-01', 50, '', '', '']],
  };

  it('reckons every part of the score, with its working (R29b)', () => {
    const debtor = only(deskOfTables(tables, '2025-12-31'));
    // Balances 600, 800, 3,000. Age mix: (600 × 0.75 + 800 × 0.5) ÷ 4,400 = 850 ÷ 4,400.
    expect(debtor.parts.ageMix?.toFixed(4)).toBe('0.1932');
    // 100 ÷ 365.
    expect(debtor.parts.longestOverdue?.toFixed(4)).toBe('0.2740');
    // 4,400 of 5,000 traded: 0.88, above 0.6.
    expect(debtor.tradeRatio?.toFixed(4)).toBe('0.8800');
    expect(debtor.parts.concentration?.toFixed(4)).toBe('1.0000');
    // 400 × 15 days − 200 × 2 days = 5,600 ÷ 600 = 9.333… days; ÷ 90 = 0.1037.
    expect(debtor.averageDaysLate?.toFixed(1)).toBe('9.3');
    expect(debtor.parts.lateness?.toFixed(4)).toBe('0.1037');
    // 800 ÷ 4,400 + 0.5 × (one broken promise + one missed instalment), at most 1.
    expect(debtor.disputedCents).toBe(80_000);
    expect([debtor.brokenPromises.length, debtor.missedInstalments.length]).toEqual([1, 1]);
    expect(debtor.parts.disputesAndPromises?.toFixed(4)).toBe('1.0000');
    // A1 was promised on 2025-10-20: 2028-10-20, 1,024 days left; A2 from its receipt before the due date: 2028-11-30.
    expect(debtor.parts.limitation?.toFixed(4)).toBe('0.0000');
    // 35 × 0.193182 + 15 × 0.273973 + 15 × 1 + 15 × 0.103704 + 10 × 1 = 6.7614 + 4.1096 + 15 + 1.5556 + 10 = 37.4265.
    expect([debtor.score.toFixed(1), debtor.level]).toEqual(['37.4', '中']);
  });

  it('reckons every part by the policy: weights, points, full marks, level edges (R29b, R30)', () => {
    const policy = {
      ...defaultPolicy,
      risk: {
        ...defaultPolicy.risk,
        weights: { ageMix: 10, longestOverdue: 20, concentration: 30, lateness: 10, disputesAndPromises: 20, limitation: 10 },
        classPoints: [0.1, 0.2, 0.4, 0.6, 0.9] as const,
        longestOverdueFull: 200,
        concentrationFull: 1.1,
        latenessFull: 28,
        pointsPerBreach: 0.25,
        limitationFar: 1280,
        levelEdges: [10, 20, 55] as const,
      },
    };
    const debtor = only(deskOfTables(tables, '2025-12-31', {}, policy));
    // (600 × 0.6 + 800 × 0.4 + 3,000 × 0.1) ÷ 4,400 = 980 ÷ 4,400; 100 ÷ 200; 0.88 ÷ 1.1.
    expect(debtor.parts.ageMix?.toFixed(4)).toBe('0.2227');
    expect(debtor.parts.longestOverdue?.toFixed(4)).toBe('0.5000');
    expect(debtor.parts.concentration?.toFixed(4)).toBe('0.8000');
    // 9.333… ÷ 28; 800 ÷ 4,400 + 0.25 × 2; 1 − 1,024 ÷ 1,280.
    expect(debtor.parts.lateness?.toFixed(4)).toBe('0.3333');
    expect(debtor.parts.disputesAndPromises?.toFixed(4)).toBe('0.6818');
    expect(debtor.parts.limitation?.toFixed(4)).toBe('0.2000');
    // 2.2273 + 10 + 24 + 3.3333 + 13.6364 + 2 = 55.1970; 55.2 is not below 55.
    expect([debtor.score.toFixed(1), debtor.level]).toEqual(['55.2', '高']);
  });

  it.each([
    // Of 1,000.00 one day overdue 998.00: 0.25 × 0.998 = 0.2495, 24.95 of 100, 25.0 half up; a cent less is 24.94975.
    [998, 2, '25.0', '中'],
    [997.99, 2.01, '24.9', '低'],
  ])('takes an age mix of %d 关注 and %d 正常 for %s, %s: a cent beside the edge (R29b)', (special, current, score, level) => {
    const onlyAge = { ageMix: 1, longestOverdue: 0, concentration: 0, lateness: 0, disputesAndPromises: 0, limitation: 0 };
    const policy = { ...defaultPolicy, risk: { ...defaultPolicy.risk, weights: onlyAge } };
    const ledger: readonly Row[] = [
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', special],
      ['甲公司', 'A2', '2025-01-01', '2025-02-28', current],
    ];
    const debtor = only(deskOfTables({ ledger, receipts: [] }, '2025-02-01', {}, policy));
    expect([debtor.score.toFixed(1), debtor.level]).toEqual([score, level]);
  });

  it('leaves parts without data out: a snapshot without registers (R29b, R28a, R29a)', () => {
    // Two thirds 关注: 2,000 × 0.25 ÷ 3,000 = 0.1667; 10 ÷ 365 = 0.0274; limitation far off. 35 × 0.166667 + 15 × 0.027397 = 6.2443, of 70:
    // 8.9204.
    const debtor = only(
      deskOfTables(
        {
          ledger: [
            ['甲公司', 'A1', '2025-01-01', '2025-01-31', 2000],
            ['甲公司', 'A2', '2025-01-01', '2025-03-31', 1000],
          ],
        },
        '2025-02-10',
      ),
    );
    expect([debtor.tradeCents, debtor.averageDaysLate, debtor.parts.concentration, debtor.parts.lateness]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([debtor.score.toFixed(1), debtor.level]).toEqual(['8.9', '低']);
  });

  it('is full of concentration where nothing was sold in the year, and shows no ratio (R28a, R29b)', () => {
    const debtor = only(deskOfTables({ ledger: [['甲公司', 'A1', '2023-01-01', '2025-12-31', 10]], receipts: [] }, '2025-06-30'));
    expect([debtor.tradeCents, debtor.tradeRatio, debtor.parts.concentration?.toFixed(1)]).toEqual([0, null, '1.0']);
  });

  it('counts the limitation of overdue balances only (R29b)', () => {
    // Due 2023-12-31, ends 2026-12-31: 365 days after 2025-12-31, 1 − 365 ÷ 730.
    const debtor = only(deskOfTables({ ledger: [['甲公司', 'A1', '2023-01-01', '2023-12-31', 10]], receipts: [] }, '2025-12-31'));
    expect(debtor.parts.limitation?.toFixed(4)).toBe('0.5000');
  });

  it('counts the penalty of invoices paid late in full (R29, R15)', () => {
    const late: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-01', '2025-01-31', 10_000],
        ['甲公司', 'A2', '2025-01-01', '2025-12-31', 5],
      ],
      receipts: [['2025-02-20', '甲公司', 'A1', 10_000]],
    };
    // 20 days × 0.03% × 10,000.
    expect(only(deskOfTables(late, '2025-06-30')).account.aging.penaltyCents).toBe(6000);
  });
});
