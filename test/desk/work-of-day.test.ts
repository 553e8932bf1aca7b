import { workOfDay } from '../../src/desk/work-of-day';
import type { WorkKey } from '../../src/desk/work-kinds/all-work-kinds';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

/** 甲公司 owes A1 1,000.00 due on Friday 2025-01-31 and A2 500.00 due on Friday 2025-02-28. */
const plain: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, '周宁'],
    ['甲公司', 'A2', '2025-02-01', '2025-02-28', 500, '周宁'],
  ],
  receipts: [],
};

const call = (on: string, invoice = '', promised = '', sum: number | '' = '', by = ''): Row => [
  ...[on, '甲公司', invoice, '电话', '', promised, sum, '', '', '', by],
];
const letter = (on: string, invoice = '', sent = '', received = '', returned = ''): Row => [
  ...[on, '甲公司', invoice, '函件', '首次催款函', '', '', sent, received, returned],
];

/** What is to be done, as `kind amount since`. */
function work(tables: Partial<Tables>, asOf: string, policy: Policy = defaultPolicy): string[] {
  return workOfDay(deskOfTables({ ...plain, ...tables }, asOf, {}, policy)).map(({ kind, amountCents, since }) =>
    [kind, amountCents === null ? '-' : formatCents(amountCents), since === null ? '-' : formatIsoDay(since)].join(' '),
  );
}

const workOf = (kind: WorkKey, tables: Partial<Tables>, asOf: string): string[] =>
  work(tables, asOf).filter((item) => item.startsWith(`${kind} `));

describe('workOfDay: call', () => {
  it('from the first day overdue where the log says nothing (R41)', () => {
    expect(work({}, '2025-01-31')).toEqual([]);
    expect(work({}, '2025-02-01')).toEqual(['call 1000.00 2025-02-01']);
  });

  it('again after 14, 10, 7 or 30 days by the worst class, on that very day (R41)', () => {
    const after = (on: string, asOf: string): string[] =>
      workOf('call', { ledger: plain.ledger.slice(0, 1), collections: [call(on)] }, asOf);
    // 关注 up to 2 March, 次级 up to 1 May, 可疑 up to 30 July 2025.
    expect(after('2025-02-03', '2025-02-16')).toEqual([]);
    expect(after('2025-02-03', '2025-02-17')).toEqual(['call 1000.00 2025-02-17']);
    expect(after('2025-02-25', '2025-03-06')).toEqual([]);
    expect(after('2025-02-25', '2025-03-07')).toEqual(['call 1000.00 2025-03-07']);
    expect(after('2025-04-25', '2025-05-01')).toEqual([]);
    expect(after('2025-04-25', '2025-05-02')).toEqual(['call 1000.00 2025-05-02']);
    expect(after('2025-07-05', '2025-07-30')).toEqual(['call 1000.00 2025-07-12']);
    expect(after('2025-07-05', '2025-07-31')).toEqual([]);
    expect(after('2025-07-05', '2025-08-04')).toEqual(['call 1000.00 2025-08-04']);
  });

  it('counts a letter as a row of the log, not what is dated later (R41)', () => {
    expect(workOf('call', { collections: [letter('2025-02-03', '', '2025-02-03')] }, '2025-02-10')).toEqual([]);
    expect(workOf('call', { collections: [call('2025-02-11')] }, '2025-02-10')).toEqual(['call 1000.00 2025-02-01']);
  });

  it('leaves out what is held, and who owes nothing else (R41, R21a)', () => {
    const disputes = [['甲公司', 'A1', '2025-02-10', '', '异议']];
    expect(workOf('call', { disputes }, '2025-02-20')).toEqual([]);
    expect(workOf('call', { disputes }, '2025-03-01')).toEqual(['call 500.00 2025-03-01']);
  });
});

describe('workOfDay: promises', () => {
  const promised = { collections: [call('2025-02-20', 'A1', '2025-03-10', 600)] };

  it('lists one that is broken, from the day after, until the customer is spoken to (R41, R28c)', () => {
    expect(workOf('promiseBroken', promised, '2025-03-10')).toEqual([]);
    expect(work(promised, '2025-03-11')[0]).toBe('promiseBroken 600.00 2025-03-11');
    const spokenTo = (row: Row): string[] => workOf('promiseBroken', { collections: [...promised.collections, row] }, '2025-03-12');
    expect(spokenTo(call('2025-03-10', 'A2'))).toEqual(['promiseBroken 600.00 2025-03-11']);
    expect(spokenTo(letter('2025-03-11', 'A1'))).toEqual(['promiseBroken 600.00 2025-03-11']);
    expect(spokenTo(call('2025-03-11', 'A2'))).toEqual([]);
  });

  it('lists no more than is still owed, and says call only once (R41, R28)', () => {
    const paid = { ...promised, receipts: [['2025-03-20', '甲公司', 'A1', 700]] };
    expect(workOf('promiseBroken', paid, '2025-03-25')).toEqual(['promiseBroken 300.00 2025-03-11']);
    expect(workOf('call', paid, '2025-03-25')).toEqual([]);
    expect(workOf('promiseBroken', { ...promised, receipts: [['2025-03-20', '甲公司', 'A1', 1000]] }, '2025-03-25')).toEqual([]);
  });

  it('adds a customer’s broken ones, since the first of them (R41)', () => {
    const two = { collections: [...promised.collections, call('2025-02-21', 'A2', '2025-03-05', 200)] };
    expect(workOf('promiseBroken', two, '2025-03-11')).toEqual(['promiseBroken 800.00 2025-03-06']);
  });

  it('lists an open one three days before its day, that day included (R41)', () => {
    expect(workOf('promiseDue', promised, '2025-03-06')).toEqual([]);
    expect(workOf('promiseDue', promised, '2025-03-07')).toEqual(['promiseDue 600.00 2025-03-10']);
    expect(workOf('promiseDue', promised, '2025-03-10')).toEqual(['promiseDue 600.00 2025-03-10']);
    expect(workOf('promiseDue', { ...promised, receipts: [['2025-03-01', '甲公司', 'A1', 250]] }, '2025-03-10')).toEqual([
      'promiseDue 350.00 2025-03-10',
    ]);
  });
});

describe('workOfDay: instalments', () => {
  const plans = [
    ['JH1', '甲公司', 'A1', '2025-03-20', 600, '', '', '2025-02-20'],
    ['JH1', '甲公司', 'A1', '2025-04-20', 400, '', '', '2025-02-20'],
  ];

  it('lists one that is missed, from the day after, until the customer is spoken to (R41)', () => {
    expect(workOf('instalmentMissed', { plans }, '2025-03-20')).toEqual([]);
    expect(workOf('instalmentMissed', { plans }, '2025-03-21')).toEqual(['instalmentMissed 600.00 2025-03-21']);
    expect(workOf('instalmentMissed', { plans, collections: [call('2025-03-20')] }, '2025-03-21')).toHaveLength(1);
    expect(workOf('instalmentMissed', { plans, collections: [call('2025-03-21')] }, '2025-03-21')).toEqual([]);
    expect(workOf('call', { plans }, '2025-03-21')).toEqual([]);
  });

  it('lists one that is due within five days, and what is missing of it (R41)', () => {
    expect(workOf('instalmentDue', { plans }, '2025-03-14')).toEqual([]);
    expect(workOf('instalmentDue', { plans }, '2025-03-15')).toEqual(['instalmentDue 600.00 2025-03-20']);
    expect(workOf('instalmentDue', { plans: [['JH1', '甲公司', 'A1', '2025-03-20', 600, '2025-03-10', 450, '']] }, '2025-03-20')).toEqual([
      'instalmentDue 150.00 2025-03-20',
    ]);
  });
});

describe('workOfDay: letters', () => {
  it('lists the one that is due, with its principal (R41, R21a)', () => {
    expect(workOf('letterDue', {}, '2025-02-14')).toEqual([]);
    expect(workOf('letterDue', {}, '2025-02-15')).toEqual(['letterDue 1000.00 -']);
  });

  it('lists one that came back, until another is dated on that day or later, whatever it names (R41)', () => {
    const back = letter('2025-02-20', 'A1', '2025-02-20', '', '2025-02-27');
    expect(workOf('letterBack', { collections: [back] }, '2025-02-26')).toEqual([]);
    expect(workOf('letterBack', { collections: [back] }, '2025-02-27')).toEqual(['letterBack - 2025-02-27']);
    expect(workOf('letterBack', { collections: [back, letter('2025-02-26', 'A2')] }, '2025-02-28')).toHaveLength(1);
    expect(workOf('letterBack', { collections: [back, letter('2025-02-27', 'A2')] }, '2025-02-28')).toEqual([]);
  });

  it('follows up one that was received three days ago, and what may be demanded in all (R41)', () => {
    const received = letter('2025-02-20', 'A1', '2025-02-20', '2025-02-27');
    expect(workOf('letterFollowUp', { collections: [received] }, '2025-03-01')).toEqual([]);
    expect(workOf('letterFollowUp', { collections: [received] }, '2025-03-02')).toEqual(['letterFollowUp 1500.00 2025-02-27']);
    expect(workOf('letterFollowUp', { collections: [received, call('2025-02-27')] }, '2025-03-02')).toHaveLength(1);
    expect(workOf('letterFollowUp', { collections: [received, call('2025-02-28')] }, '2025-03-02')).toEqual([]);
    expect(workOf('letterFollowUp', { collections: [received], receipts: [['2025-02-28', '甲公司', 'A1', 1000]] }, '2025-03-02')).toEqual(
      [],
    );
    expect(workOf('call', { collections: [received] }, '2025-03-10')).toEqual([]);
  });

  it('lists one that was not sent two days later, and one that was not received seven days after it went out (R41)', () => {
    expect(workOf('letterUnsent', { collections: [letter('2025-02-20')] }, '2025-02-21')).toEqual([]);
    expect(workOf('letterUnsent', { collections: [letter('2025-02-20')] }, '2025-02-22')).toEqual(['letterUnsent - 2025-02-20']);
    const sent = letter('2025-02-20', '', '2025-02-21');
    expect(workOf('letterUnsent', { collections: [sent] }, '2025-02-27')).toEqual([]);
    expect(workOf('letterUndelivered', { collections: [sent] }, '2025-02-27')).toEqual([]);
    expect(workOf('letterUndelivered', { collections: [sent] }, '2025-02-28')).toEqual(['letterUndelivered - 2025-02-21']);
    const other = (received: string): string[] =>
      workOf('letterUndelivered', { collections: [sent, letter('2025-02-15', '', '2025-02-15', received)] }, '2025-02-28');
    expect(other('2025-02-21')).toEqual(['letterUndelivered - 2025-02-21']);
    expect(other('2025-02-22')).toEqual([]);
  });
});

describe('workOfDay: disputes, limitation, reminders', () => {
  it('lists a dispute that is open for fifteen days, and each invoice once (R41)', () => {
    const disputes = [
      ['甲公司', 'A1', '2025-02-10', '', '异议'],
      ['甲公司', '', '2025-02-12', '', '异议'],
    ];
    expect(workOf('disputeOpen', { disputes }, '2025-02-24')).toEqual([]);
    expect(workOf('disputeOpen', { disputes }, '2025-02-25')).toEqual(['disputeOpen 1000.00 2025-02-10']);
    expect(workOf('disputeOpen', { disputes }, '2025-02-27')).toEqual(['disputeOpen 1500.00 2025-02-10']);
    const paid = [['2025-02-20', '甲公司', 'A1', 1000]];
    expect(workOf('disputeOpen', { disputes: disputes.slice(0, 1), receipts: paid }, '2025-02-27')).toEqual([]);
  });

  it('lists limitation before all else, as it is warned about (R41, R28)', () => {
    expect(work({}, '2027-08-03')).not.toContain('limitation 1000.00 2028-01-31');
    expect(work({}, '2027-08-04')[0]).toBe('limitation 1000.00 2028-01-31');
  });

  it('reminds whoever paid late on the average of what falls due within five days (R41, R29a)', () => {
    const paidOn = (on: string, asOf: string): string[] => workOf('remind', { receipts: [[on, '甲公司', 'A1', 1000]] }, asOf);
    expect(paidOn('2025-02-01', '2025-02-22')).toEqual([]);
    expect(paidOn('2025-02-01', '2025-02-23')).toEqual(['remind 500.00 2025-02-28']);
    expect(paidOn('2025-02-01', '2025-02-27')).toEqual(['remind 500.00 2025-02-28']);
    expect(paidOn('2025-02-01', '2025-02-28')).toEqual([]);
    expect(paidOn('2025-01-31', '2025-02-23')).toEqual([]);
  });
});

describe('workOfDay: who, when and in what order', () => {
  const owners = (tables: Partial<Tables>, asOf: string): unknown[] =>
    workOfDay(deskOfTables({ ...plain, ...tables }, asOf))
      .filter(({ kind }) => kind === 'call')
      .map(({ owner, notBefore }) => [owner, notBefore === null ? null : formatIsoDay(notBefore)]);

  it('belongs to whoever last wrote to the log, else to 业务员 of the latest invoice (R41)', () => {
    expect(owners({}, '2025-02-20')).toEqual([['周宁', '2025-02-20']]);
    const rows = [call('2025-02-03', '', '', '', '李敏'), call('2025-02-03', '', '', '', '赵强')];
    expect(owners({ collections: rows }, '2025-02-20')).toEqual([['赵强', '2025-02-20']]);
    expect(owners({ collections: [call('2025-02-03')] }, '2025-02-20')).toEqual([['周宁', '2025-02-20']]);
    const nobody = [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, '']];
    expect(owners({ ledger: nobody }, '2025-02-20')).toEqual([[null, '2025-02-20']]);
  });

  it('waits for a working day and for the guard, but for what needs no contact (R42, R24)', () => {
    // 22 and 23 February 2025 are a weekend.
    expect(owners({}, '2025-02-22')).toEqual([['周宁', '2025-02-24']]);
    const found = workOfDay(deskOfTables(plain, '2025-02-22')).find(({ kind }) => kind === 'letterDue');
    expect(found?.notBefore).toBeNull();
    const visited = { collections: [call('2025-02-20', 'A1', '2025-02-24', 600), call('2025-02-21'), call('2025-02-24')] };
    const [promise] = workOfDay(deskOfTables({ ...plain, ...visited }, '2025-02-24'));
    expect([promise?.kind, formatIsoDay(promise?.notBefore ?? 0)]).toEqual(['promiseDue', '2025-02-27']);
  });

  it('goes by kind, then the largest amount, then the name (R41)', () => {
    const ledger: Row[] = [
      ['乙公司', 'B1', '2025-01-01', '2025-01-31', 700],
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['丙公司', 'C1', '2025-01-01', '2025-01-31', 700],
    ];
    const items = workOfDay(deskOfTables({ ledger, receipts: [] }, '2025-02-15'));
    expect(items.map(({ kind, customer }) => `${kind} ${customer.name}`)).toEqual([
      'letterDue 甲公司',
      'letterDue 丙公司',
      'letterDue 乙公司',
      'call 甲公司',
      'call 丙公司',
      'call 乙公司',
    ]);
  });

  it('goes by the numbers of the policy (R30)', () => {
    const policy = { ...defaultPolicy, work: { ...defaultPolicy.work, callEvery: [5, 10, 7, 30] as const } };
    const rows = { collections: [call('2025-02-03')] };
    expect(work(rows, '2025-02-07', policy)).toEqual([]);
    expect(work(rows, '2025-02-08', policy)).toEqual(['call 1000.00 2025-02-08']);
  });
});
