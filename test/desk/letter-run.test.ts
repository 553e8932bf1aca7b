import { letterRun } from '../../src/desk/letter-run';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** 甲公司 owes A1 1,000.00 due 2025-01-31 and A2 500.00 due 2025-02-28. */
const plain: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
    ['甲公司', 'A2', '2025-02-01', '2025-02-28', 500],
  ],
  receipts: [],
};

function run(tables: Partial<Tables>, asOf: string, choices: ReadingChoices = {}, policy: Policy = defaultPolicy) {
  const { letters, held, waiting, stages } = letterRun(deskOfTables({ ...plain, ...tables }, asOf, choices, policy));
  return {
    letters: letters.map(({ customer, stage, lines }) => [
      customer.name,
      stage,
      lines.map(({ position }) => position.row?.invoiceNumber).join(' '),
    ]),
    sums: letters.map(({ basis, principalCents, penaltyCents, creditsCents, totalCents }) => [
      basis,
      ...[principalCents, penaltyCents, creditsCents, totalCents].map((cents) => cents / 100),
    ]),
    held: held.map(({ position, reason }) => `${position.row?.invoiceNumber ?? ''} ${reason}`),
    waiting: waiting.map(({ customer, reason }) => [customer.name, reason]),
    stages: [...stages],
  };
}

const letter = (on: string, invoice: string, stage: string, sent = '', returned = ''): readonly string[] => [
  ...[on, '甲公司', invoice, '函件', stage, '', '', sent, '', returned],
];

describe('letterRun: which letter is due', () => {
  it('the first on the 15th day overdue, and it lists all that is overdue (R21, R21a)', () => {
    expect(run({}, '2025-02-14').letters).toEqual([]);
    expect(run({}, '2025-02-15').letters).toEqual([['甲公司', 1, 'A1']]);
    expect(run({}, '2025-03-01').letters).toEqual([['甲公司', 1, 'A1 A2']]);
  });

  it('no stage is skipped, however late it is (R21)', () => {
    expect(run({}, '2025-12-31').letters).toEqual([['甲公司', 1, 'A1 A2']]);
  });

  it('the second on the 45th day, fifteen days after the first went out (R21)', () => {
    // 45 days overdue on 17 March 2025.
    const early = { collections: [letter('2025-02-20', 'A1', '首次催款函', '2025-02-21')] };
    expect(run(early, '2025-03-14').stages).toEqual([]);
    // A2 is 15 days overdue on 15 March: a first demand of its own.
    expect(run(early, '2025-03-15').stages).toEqual([['甲公司', 1]]);
    expect(run(early, '2025-03-16').stages).toEqual([['甲公司', 1]]);
    expect(run(early, '2025-03-17').letters).toEqual([['甲公司', 2, 'A1 A2']]);
    const late = { collections: [letter('2025-03-10', '', '首次催款函', '2025-03-11')] };
    expect(run(late, '2025-03-25').stages).toEqual([]);
    expect(run(late, '2025-03-26').stages).toEqual([['甲公司', 2]]);
  });

  it('the lawyer’s after the 90th day, once the second was sent (R21)', () => {
    const both = { collections: [letter('2025-02-20', '', '首次催款函'), letter('2025-03-20', 'A1', '二次催款函')] };
    // A1 is 90 days overdue on 1 May 2025; A2, dated 1 February, had its first letter on 20 February as well.
    expect(run(both, '2025-05-01').stages).toEqual([['甲公司', 2]]);
    expect(run(both, '2025-05-02').letters).toEqual([['甲公司', 3, 'A1 A2']]);
  });

  it('a first demand for a new invoice though the older ones have had their lawyer’s letter, which lists these, too (R21)', () => {
    const all = [letter('2025-02-15', 'A1', '首次催款函'), letter('2025-03-20', 'A1', '二次催款函'), letter('2025-05-10', 'A1', '律师函')];
    const newer = { ledger: [...plain.ledger, ['甲公司', 'A3', '2025-05-01', '2025-05-31', 70]], collections: all };
    // A2 was due on 28 February: it has had none, and its first demand brings A1 along.
    expect(run({ collections: all }, '2025-06-14').letters).toEqual([['甲公司', 1, 'A1 A2']]);
    const both = { ...newer, collections: [...all, letter('2025-06-01', 'A2', '首次催款函')] };
    expect(run(both, '2025-06-14').letters).toEqual([]);
    expect(run(both, '2025-06-15').letters).toEqual([['甲公司', 1, 'A1 A2 A3']]);
    // What it enters of A1 at stage 1 changes nothing about A1, which has had the third.
    const after = {
      ...both,
      collections: [...both.collections, letter('2025-06-15', 'A1', '首次催款函'), letter('2025-06-15', 'A3', '首次催款函')],
    };
    expect(run(after, '2025-06-16').letters).toEqual([['甲公司', 2, 'A1 A2 A3']]);
  });

  it('the stage after a letter that was made and never left the house, until it is struck or came back (R21a)', () => {
    const made = { collections: [letter('2025-02-20', '', '首次催款函')] };
    expect(run(made, '2025-03-17').stages).toEqual([['甲公司', 2]]);
    expect(run({ collections: [letter('2025-02-20', '', '作废')] }, '2025-03-17').stages).toEqual([['甲公司', 1]]);
  });

  it('a letter without 寄出 was sent on its 日期; one that came back was not sent (R21a)', () => {
    const unsent = { collections: [letter('2025-02-20', '', '首次催款函')] };
    expect(run(unsent, '2025-03-06').stages).toEqual([]);
    const back = { collections: [letter('2025-02-20', '', '首次催款函', '2025-02-21', '2025-03-06')] };
    expect(run(back, '2025-03-05').stages).toEqual([]);
    expect(run(back, '2025-03-06').stages).toEqual([['甲公司', 1]]);
  });

  it('the stage reached is the highest sent; a lower one is never due again (R21)', () => {
    const oddly = { collections: [letter('2025-02-20', '', '首次催款函', '', '2025-02-28'), letter('2025-03-20', '', '二次催款函')] };
    expect(run(oddly, '2025-04-20').stages).toEqual([]);
    expect(run(oddly, '2025-05-02').stages).toEqual([['甲公司', 3]]);
  });

  it('of several letters of one stage the latest counts (R21a)', () => {
    const twice = { collections: [letter('2025-02-20', '', '首次催款函'), letter('2025-03-10', '', '首次催款函')] };
    expect(run(twice, '2025-03-24').stages).toEqual([]);
    expect(run(twice, '2025-03-25').stages).toEqual([['甲公司', 2]]);
  });

  it('by the days of the policy (R30)', () => {
    const policy = { ...defaultPolicy, letters: { ...defaultPolicy.letters, firstOnDay: 3 } };
    expect(run({}, '2025-02-02', {}, policy).stages).toEqual([]);
    expect(run({}, '2025-02-03', {}, policy).stages).toEqual([['甲公司', 1]]);
  });
});

describe('letterRun: what is held', () => {
  it('disputed invoices, until before the day on which they are settled (R22, R39)', () => {
    const one = { disputes: [['甲公司', 'A1', '2025-02-10', '2025-03-10', '数量异议']] };
    expect(run(one, '2025-02-09')).toMatchObject({ held: [], stages: [] });
    expect(run(one, '2025-03-09')).toMatchObject({ held: ['A1 dispute'], stages: [] });
    expect(run(one, '2025-03-10')).toMatchObject({ held: [], letters: [['甲公司', 1, 'A1 A2']] });
    const all = { disputes: [['甲公司', '', '2025-01-15', '', '数量异议']] };
    expect(run(all, '2025-03-10').held).toEqual(['A1 dispute', 'A2 dispute']);
  });

  it('invoices under an open promise, up to the promised day, or until it is kept (R22, R28c)', () => {
    const promised = { collections: [['2025-02-20', '甲公司', 'A1', '电话', '', '2025-03-20', 600]] };
    expect(run(promised, '2025-03-20')).toMatchObject({ held: ['A1 promise'], letters: [['甲公司', 1, 'A2']] });
    expect(run(promised, '2025-03-21')).toMatchObject({ held: [], letters: [['甲公司', 1, 'A1 A2']] });
    const kept = { ...promised, receipts: [['2025-03-01', '甲公司', 'A1', 600]] };
    expect(run(kept, '2025-03-10')).toMatchObject({ held: [], letters: [['甲公司', 1, 'A1 A2']] });
  });

  it('of a promise that names none, those dated up to it (R22)', () => {
    const promised = { collections: [['2025-01-31', '甲公司', '', '电话', '', '2025-12-31', '']] };
    expect(run(promised, '2025-03-20')).toMatchObject({ held: ['A1 promise'], letters: [['甲公司', 1, 'A2']] });
  });

  it('invoices under a plan that is kept, from the day on which it was signed to the last instalment (R22, R39)', () => {
    const plan = (paidDay: string, paid: number | ''): Partial<Tables> => ({
      plans: [
        ['JH1', '甲公司', 'A1', '2025-03-20', 600, paidDay, paid, '2025-02-20'],
        ['JH1', '甲公司', 'A1', '2025-04-20', 400, '', '', '2025-02-20'],
      ],
    });
    expect(run(plan('', ''), '2025-02-19')).toMatchObject({ held: [], letters: [['甲公司', 1, 'A1']] });
    expect(run(plan('', ''), '2025-02-20')).toMatchObject({ held: ['A1 plan'], letters: [] });
    expect(run(plan('', ''), '2025-03-20')).toMatchObject({ held: ['A1 plan'], letters: [['甲公司', 1, 'A2']] });
    expect(run(plan('', ''), '2025-03-21')).toMatchObject({ held: [], letters: [['甲公司', 1, 'A1 A2']] });
    expect(run(plan('2025-03-22', 600), '2025-03-22').held).toEqual(['A1 plan']);
    expect(run(plan('2025-03-20', 600), '2025-04-20').held).toEqual(['A1 plan']);
    expect(run(plan('2025-03-20', 600), '2025-04-21').held).toEqual([]);
    // A sum without a day is not paid on any.
    expect(run(plan('', 600), '2025-03-20').held).toEqual(['A1 plan']);
    expect(run(plan('', 600), '2025-03-21').held).toEqual([]);
  });

  it('invoices whose limitation has ended, from the day after it (R21a)', () => {
    expect(run({}, '2028-01-31').held).toEqual([]);
    expect(run({}, '2028-02-01')).toMatchObject({ held: ['A1 barred'], letters: [['甲公司', 1, 'A2']] });
  });

  it('for the first reason of dispute, promise, plan, barred (R21a)', () => {
    const every: Partial<Tables> = {
      disputes: [['甲公司', 'A1', '2025-02-10', '', '数量异议']],
      collections: [['2025-02-20', '甲公司', '', '电话', '', '2025-12-31', '']],
      plans: [['JH1', '甲公司', '', '2025-12-20', 600, '', '', '2025-02-20']],
    };
    expect(run(every, '2025-06-01').held).toEqual(['A1 dispute', 'A2 promise']);
    expect(run({ plans: every.plans ?? [] }, '2025-06-01').held).toEqual(['A1 plan', 'A2 plan']);
  });
});

describe('letterRun: sums', () => {
  it('principal, penalty by the confirmed basis, credits and their total (R21b, R13a)', () => {
    const red: Partial<Tables> = { ledger: [...plain.ledger, ['甲公司', 'A3', '2025-02-01', '2025-02-28', -200]] };
    const by = (basis: string): unknown => run({ ...red, customers: [['甲公司', basis]] }, '2025-03-01').sums;
    // A1 29 days, A2 one day: 1,000 × 29 × 0.0003 = 8.70; 500 × 0.0003 = 0.15.
    expect(by('合同')).toEqual([['contract', 1500, 8.85, 200, 1308.85]]);
    // LPR 3.1% × 1.5 = 4.65%: 1,000 × 29 × 4.65% ÷ 365 = 3.694… = 3.69; 500 × 4.65% ÷ 365 = 0.063… = 0.06.
    expect(by('法定')).toEqual([['statutory', 1500, 3.75, 200, 1303.75]]);
    expect(by('无')).toEqual([['none', 1500, 0, 200, 1300]]);
    expect(by('')).toEqual([[null, 1500, 0, 200, 1300]]);
  });

  it('demands the claim where part was written off, and lists nothing written off wholly (R21b, R35)', () => {
    const part = { customers: [['甲公司', '无']], writeOffs: [['甲公司', 'A1', '2025-02-10', 400, '总经理']] };
    expect(run(part, '2025-02-15')).toMatchObject({ letters: [['甲公司', 1, 'A1']], sums: [['none', 1000, 0, 0, 1000]] });
    expect(run({ writeOffs: [['甲公司', 'A1', '2025-02-10', 1000, '总经理']] }, '2025-02-15').letters).toEqual([]);
  });
});

describe('letterRun: who waits', () => {
  const unapplied = { receipts: [['2025-02-10', '甲公司', '', 300]] };

  it('a customer with money that paid no invoice, until it is netted or declined; what is held is listed all the same (R21a, R10)', () => {
    expect(run(unapplied, '2025-02-14')).toMatchObject({ letters: [], waiting: [], stages: [] });
    expect(run(unapplied, '2025-02-15')).toMatchObject({ letters: [], waiting: [['甲公司', 'credits']], stages: [['甲公司', 1]] });
    expect(run(unapplied, '2025-02-15', { netUnallocated: false })).toMatchObject({ letters: [['甲公司', 1, 'A1']], waiting: [] });
    expect(run(unapplied, '2025-02-15', { netUnallocated: true })).toMatchObject({ letters: [['甲公司', 1, 'A1']], waiting: [] });
    const disputed = { ...unapplied, disputes: [['甲公司', 'A1', '2025-02-10', '', '数量异议']] };
    expect(run(disputed, '2025-03-15')).toMatchObject({ waiting: [['甲公司', 'credits']], held: ['A1 dispute'] });
  });

  it('a customer whose receipt names an invoice that the ledger does not hold (R21a)', () => {
    expect(run({ receipts: [['2025-02-10', '甲公司', 'X9', 300]] }, '2025-02-15').waiting).toEqual([['甲公司', 'credits']]);
  });

  it('a customer whose credits leave no sum, not one whose credits leave a cent (R21a, R21b)', () => {
    const red = (yuan: number): Partial<Tables> => ({
      ledger: [...plain.ledger, ['甲公司', 'A3', '2025-02-01', '2025-02-28', yuan]],
      customers: [['甲公司', '无']],
    });
    expect(run(red(-999.99), '2025-02-15')).toMatchObject({ waiting: [], sums: [['none', 1000, 0, 999.99, 0.01]] });
    expect(run(red(-1000), '2025-02-15', { netUnallocated: false })).toMatchObject({ waiting: [['甲公司', 'credits']], letters: [] });
  });
});
