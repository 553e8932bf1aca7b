import { nextStepOf } from '../../src/desk/next-step';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** 甲公司 owes A1 600.00 and A2 600.00, both due 2025-01-31. */
const plain: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 600],
    ['甲公司', 'A2', '2025-01-02', '2025-01-31', 600],
  ],
  receipts: [],
};

function step(tables: Partial<Tables>, asOf: string, policy: Policy = defaultPolicy): string {
  const desk = deskOfTables({ ...plain, ...tables }, asOf, {}, policy);
  const account = desk.accounts.get('甲公司');
  if (account === undefined) throw new Error('no such customer');
  const { key, day } = nextStepOf(desk, account);
  return day === null ? key : `${key} ${formatIsoDay(day)}`;
}

const promise = (on: string, invoice: string, by: string, yuan: number): readonly (string | number)[] => [
  on,
  '甲公司',
  invoice,
  '电话',
  '',
  by,
  yuan,
];
const letter = (on: string, invoice: string, stage = '首次催款函', sent = '', returned = ''): readonly string[] => [
  ...[on, '甲公司', invoice, '函件', stage, '', '', sent, '', returned],
];

describe('nextStepOf', () => {
  it('watches what is not overdue, calls for what is a little (R29c)', () => {
    expect(step({}, '2025-01-31')).toBe('watch');
    expect(step({}, '2025-02-01')).toBe('call');
    expect(step({}, '2025-02-14')).toBe('call');
  });

  it('follows the stage of the letter run, also of a customer that waits (R29c, R21a)', () => {
    expect(step({}, '2025-02-15')).toBe('firstLetter');
    expect(step({ receipts: [['2025-02-01', '甲公司', '', 100]] }, '2025-02-15')).toBe('firstLetter');
    const first = { collections: [letter('2025-02-20', '')] };
    expect(step(first, '2025-03-17')).toBe('secondLetter');
    const second = { collections: [letter('2025-02-20', ''), letter('2025-03-20', '', '二次催款函')] };
    // 90 days overdue on 1 May, 180 on 30 July.
    expect(step(second, '2025-05-02')).toBe('lawyerLetter');
    expect(step(second, '2025-07-30')).toBe('lawyerLetter');
    expect(step(second, '2025-07-31')).toBe('lawyerLetterAndSuit');
  });

  it('weighs a suit once the letters are out and the class is 损失 (R29c)', () => {
    const all = { collections: [letter('2025-02-20', ''), letter('2025-03-20', '', '二次催款函'), letter('2025-05-02', '', '律师函')] };
    expect(step(all, '2025-07-30')).toBe('call');
    expect(step(all, '2025-07-31')).toBe('assessSuit');
  });

  it('follows letters that are out less than fifteen days and name half of what is overdue (R29c)', () => {
    expect(step({ collections: [letter('2025-02-20', 'A1')] }, '2025-03-06')).toBe('followLetter');
    expect(step({ collections: [letter('2025-02-20', 'A1')] }, '2025-03-07')).toBe('firstLetter');
    expect(step({ collections: [letter('2025-02-20', 'A1', '首次催款函', '2025-02-25')] }, '2025-03-11')).toBe('followLetter');
    expect(step({ collections: [letter('2025-02-20', 'A1', '首次催款函', '', '2025-03-01')] }, '2025-03-06')).toBe('firstLetter');
    // A cent of A1 paid: it is less than half.
    const paid = { receipts: [['2025-02-10', '甲公司', 'A1', 0.01]], collections: [letter('2025-02-20', 'A1')] };
    expect(step(paid, '2025-03-06')).toBe('firstLetter');
  });

  it('settles disputes first that are half of what is overdue (R29c)', () => {
    const dispute = { disputes: [['甲公司', 'A1', '2025-02-10', '', '数量异议']], collections: [letter('2025-02-20', '')] };
    expect(step(dispute, '2025-03-06')).toBe('settleDispute');
    expect(step({ ...dispute, receipts: [['2025-02-10', '甲公司', 'A1', 0.01]] }, '2025-03-06')).toBe('followLetter');
  });

  it('awaits promises that are half of what is overdue, by the soonest date (R29c)', () => {
    const half = { collections: [promise('2025-02-20', 'A1', '2025-03-20', 300), promise('2025-02-21', 'A2', '2025-03-10', 300)] };
    expect(step(half, '2025-03-06')).toBe('awaitPromise 2025-03-10');
    // Past its date the second is broken: 300 of 1,200 are awaited.
    expect(step(half, '2025-03-11')).toBe('firstLetter');
    // 100 paid towards the first: 500 missing of 1,100 overdue, and both invoices are held.
    expect(step({ ...half, receipts: [['2025-03-01', '甲公司', 'A1', 100]] }, '2025-03-06')).toBe('call');
    const disputed = { ...half, disputes: [['甲公司', '', '2025-02-10', '', '数量异议']] };
    expect(step(disputed, '2025-03-06')).toBe('awaitPromise 2025-03-10');
  });

  it('hurries where a limitation ends within 180 days, whatever its share (R29c)', () => {
    // A1 and A2 end on 2028-01-31; 180 days before it is 2027-08-04.
    const dispute = { disputes: [['甲公司', '', '2025-02-10', '', '数量异议']] };
    expect(step(dispute, '2027-08-03')).toBe('settleDispute');
    expect(step(dispute, '2027-08-04')).toBe('limitationNear 2028-01-31');
    expect(step(dispute, '2028-01-31')).toBe('limitationNear 2028-01-31');
    const small = { ...dispute, ledger: [...plain.ledger, ['甲公司', 'A3', '2022-01-01', '2022-12-31', 1]] };
    expect(step(small, '2025-12-31')).toBe('limitationNear 2025-12-31');
  });

  it('looks for a promise in writing where the limitation of half has passed (R29c)', () => {
    expect(step({}, '2028-02-01')).toBe('limitationPassed');
    const half = { collections: [promise('2027-01-10', 'A2', '2027-02-01', 600)] };
    // A2 now ends on 2030-01-10: A1 alone is half.
    expect(step(half, '2028-02-01')).toBe('limitationPassed');
    // A cent of A1 paid in time, which restarts nothing.
    expect(step({ ...half, receipts: [['2025-01-20', '甲公司', 'A1', 0.01]] }, '2028-02-01')).toBe('firstLetter');
  });

  it('takes the shares and days of the policy (R30)', () => {
    const policy = { ...defaultPolicy, risk: { ...defaultPolicy.risk, nextStepShare: 0.6, followLetterDays: 30 } };
    const dispute = { disputes: [['甲公司', 'A1', '2025-02-10', '', '数量异议']], collections: [letter('2025-02-20', '')] };
    expect(step(dispute, '2025-03-07', policy)).toBe('followLetter');
  });
});
