import { cardOf } from '../../../src/jobs/desk/debtor-card-asked';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { LettersBook } from '../letters/letters-book';

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
    ['甲公司', 'A2', '2025-02-01', '2025-02-28', 500],
    ['乙公司', 'B1', '2025-02-01', '2025-02-28', 7],
  ],
  receipts: [['2025-02-10', '甲公司', 'A1', 300]],
  customers: [['甲公司', '合同', 2000]],
  collections: [
    ['2025-02-03', '甲公司', 'A1', '电话', '', '2025-02-20', 600],
    ['2025-02-21', '甲公司', 'A2', '函件', '首次催款函', '', '', '2025-02-22'],
  ],
  disputes: [['甲公司', 'A2', '2025-03-01', '', '数量异议']],
};

function card(asOf: string) {
  const desk = deskOfTables(tables, asOf);
  const account = desk.accounts.get('甲公司');
  if (account === undefined) throw new Error('no account');
  return cardOf(desk, account);
}

describe('debtorCard', () => {
  it('tells balances by class, penalty and its basis, limitation, behaviour, grade, limits and holds (R22, R36)', () => {
    const { events, call: _, lateness, ...facts } = card('2025-03-10');
    expect(facts).toEqual({
      ...{ customer: '甲公司', asOf: '2025-03-10', contact: '', phone: '', currency: '', balance: '1200.00', otherBalances: [] },
      classes: [
        { standing: '关注', amount: '500.00', place: { sheet: '应收台账', cell: 'A3' } },
        { standing: '次级', amount: '700.00', place: { sheet: '应收台账', cell: 'A2' } },
      ],
      longestDaysOverdue: 38,
      // A1: 1,000 × 10 × 0.0003 + 700 × (20 × 0.0003 + 8 × 0.0005) = 3 + 7 = 10.00; A2: 500 × 10 × 0.0003 = 1.50.
      ...{ penalty: '11.50', penaltyBasis: 'contract', limitationDate: '2028-02-10' },
      ...{ averageDaysLate: '10.0', shareLate: '1.0000', worstDays: 38, brokenPromises: 1 },
      // 1,500 ÷ 365 × half of (1,000 × 30 + 500 × 27) ÷ 1,500 = 29 days is 59.58…, down to nothing.
      ...{ grade: 'C', gradeReasons: ['brokenAndLate'], creditLimit: '2000.00', suggestedLimit: '0.00' },
      holds: [{ reason: 'dispute', invoices: 1, amount: '500.00' }],
      ...{ letters: [], instalmentsToFill: 0, plans: [], contactFrom: '2025-03-10', eventsInAll: 7 },
      // One contact tells of nothing.
      bestContact: { method: null, hours: null },
      places: {
        oldest: { sheet: '应收台账', cell: 'A2' },
        limitation: { sheet: '应收台账', cell: 'A2' },
        worst: { sheet: '应收台账', cell: 'A2' },
        held: { sheet: '应收台账', cell: 'A3' },
        record: { sheet: '客户资料', cell: 'A2' },
        lastContact: { sheet: '催收记录', cell: 'A2' },
        lastPaid: { sheet: '应收台账', cell: 'A2' },
        longOverdue: { sheet: '应收台账', cell: 'A2' },
        noReceipt: { sheet: '应收台账', cell: 'A2' },
        promisesBroken: { sheet: '催收记录', cell: 'A2' },
        brokenAndLate: { sheet: '催收记录', cell: 'A2' },
        daysLate: { sheet: '应收台账', cell: 'A2' },
        shareLate: { sheet: '应收台账', cell: 'A2' },
        worstDelay: { sheet: '应收台账', cell: 'A2' },
      },
    });
    expect([lateness.length, lateness[0]?.month, lateness.at(-1)?.month]).toEqual([24, '2023-04', '2025-03']);
    expect(lateness.filter(({ daysLate }) => daysLate !== null)).toEqual([{ month: '2025-02', daysLate: '10.0' }]);
    expect(events).toHaveLength(7);
  });

  it('gathers what is said in a call: what is overdue and not held, the last letter, the promise that was broken last, what a plan begins with (R24, R32)', () => {
    expect(card('2025-03-10').call).toEqual({
      ...{ company: '', bank: '', account: '', currency: 'CNY', overdue: '700.00', invoices: 1 },
      oldest: { invoiceNumber: 'A1', dueDate: '2025-01-31', daysOverdue: 38 },
      penalty: { amount: '10.00', basis: 'contract' },
      letter: { number: '', stage: 1, date: '2025-02-22', isReceived: false },
      // What went out names A2; of A1 the first demand is due.
      consequence: 'firstDemand',
      // 600 was promised and 300 came; a third of 700 and less is no beginning.
      brokenPromise: { date: '2025-02-20', missing: '300.00' },
      firstPayment: '210.00',
    });
    // One that was only entered, and never sent, is not spoken of.
    const unsent = { ...tables, collections: tables.collections?.map((row) => row.slice(0, 5)) ?? [] };
    const account = deskOfTables(unsent, '2025-03-10').accounts.get('甲公司');
    expect(account && cardOf(deskOfTables(unsent, '2025-03-10'), account).call?.letter).toBeNull();
    // On the promised day nothing is broken, the promise holds A1, and A2 is not due yet.
    expect(card('2025-02-20').call).toBeNull();
  });

  it.each([
    // Due 2025-01-31: 1, 14, 15 and 90 days overdue, without a letter; then 91.
    ['2025-02-01', [], 'reminder'],
    ['2025-02-14', [], 'reminder'],
    ['2025-02-15', [], 'firstDemand'],
    ['2025-05-01', [], 'firstDemand'],
    ['2025-05-02', [], 'suitReserved'],
    // With a first demand sent on the 15th the second is due on the 45th, and the lawyer's letter after the 90th where a second went out.
    ['2025-03-16', [['首次催款函', '2025-02-15']], 'firstDemand'],
    ['2025-03-17', [['首次催款函', '2025-02-15']], 'secondDemand'],
    [
      '2025-03-18',
      [
        ['首次催款函', '2025-02-15'],
        ['二次催款函', '2025-03-17'],
      ],
      'secondDemand',
    ],
    [
      '2025-05-02',
      [
        ['首次催款函', '2025-02-15'],
        ['二次催款函', '2025-03-17'],
      ],
      'suit',
    ],
  ] as const)('at %s, after the letters %j, holds out: %s (R21, R24)', (asOf, letters, consequence) => {
    const collections = letters.map(([stage, sent]) => [sent, '甲公司', '', '函件', stage, '', '', sent]);
    const desk = deskOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]], receipts: [], collections }, asOf);
    const account = desk.accounts.get('甲公司');
    expect(account && cardOf(desk, account).call?.consequence).toBe(consequence);
  });

  it('names the letters under way, each once, the latest first, till they arrived or came back (R21a)', () => {
    const letter = (number: string, day: string, sent = '', received = '', returned = '', stage = '首次催款函') =>
      [day, '甲公司', 'A1', '函件', stage, '', '', sent, received, returned, '', '', '', number] as const;
    const collections = [
      ...[
        letter('1', '2025-02-21', '2025-02-22'),
        letter('1', '2025-02-21', '2025-02-22'),
        letter('2', '2025-03-01'),
        letter('', '2025-03-02'),
      ],
      ...[letter('3', '2025-02-20', '2025-02-20', '2025-02-25'), letter('4', '2025-02-20', '2025-02-20', '', '2025-02-25')],
      letter('5', '2025-02-23', '', '', '', '作废'),
    ];
    const desk = deskOfTables({ ...tables, collections }, '2025-03-10');
    const account = desk.accounts.get('甲公司');
    expect(account && cardOf(desk, account).letters).toEqual([
      { number: '2', date: '2025-03-01', isSent: false, waybill: '' },
      { number: '1', date: '2025-02-21', isSent: true, waybill: '' },
    ]);
  });

  it('says whether a plan is kept; what is missed brings the rest with it where the policy says so (R32)', () => {
    const plans = [
      ['JH1', '甲公司', 'A1', '2025-02-10', 300, '2025-02-10', 300, '2025-02-01'],
      ['JH1', '甲公司', 'A1', '2025-03-10', 400, '', '', '2025-02-01'],
      ['JH1', '甲公司', 'A1', '2025-04-10', 300, '', '', '2025-02-01'],
    ];
    const of = (asOf: string, policy = defaultPolicy) => {
      const desk = deskOfTables({ ...tables, plans }, asOf, {}, policy);
      const account = desk.accounts.get('甲公司');
      return account === undefined ? null : cardOf(desk, account).plans;
    };
    const next = { date: '2025-03-10', missing: '400.00' };
    const place = { sheet: '还款计划', cell: 'A3' };
    // It covers the 1,000 that were owed when it was signed.
    const plain = { settles: null, notApproved: null };
    expect(of('2025-03-10')).toEqual([{ number: 'JH1', place, ...plain, kept: true, missed: 0, missing: '0.00', accelerated: null, next }]);
    const missed = {
      number: 'JH1',
      place,
      ...plain,
      kept: false,
      missed: 1,
      missing: '400.00',
      next: { date: '2025-04-10', missing: '300.00' },
    };
    expect(of('2025-03-11')).toEqual([{ ...missed, accelerated: '300.00' }]);
    const lenient = { ...defaultPolicy, instalments: { ...defaultPolicy.instalments, missedOneAccelerates: false } };
    expect(of('2025-03-11', lenient)).toEqual([{ ...missed, accelerated: null }]);
  });

  it('names no penalty without a confirmed basis (R13a)', () => {
    const desk = deskOfTables({ ledger: tables.ledger, receipts: [] }, '2025-03-10');
    const account = desk.accounts.get('乙公司');
    expect(account === undefined ? null : cardOf(desk, account).call).toMatchObject({
      ...{ overdue: '7.00', penalty: null, letter: null, brokenPromise: null, firstPayment: '2.10' },
    });
  });

  it('tells what happened, the latest first, each with its cell, and nothing after the date (R21a)', () => {
    const lines = (asOf: string): string[] =>
      card(asOf).events.map(({ date, what, amount, text, place }) =>
        [date, what, amount ?? '-', text, `${place?.sheet ?? ''}!${place?.cell ?? ''}`].join(' '),
      );
    expect(lines('2025-03-10')).toEqual([
      '2025-03-01 dispute - 数量异议 争议!A2',
      '2025-02-21 letter -  催收记录!A3',
      '2025-02-10 receipt 300.00 A1 应收台账!A2',
      '2025-02-03 call -  催收记录!A2',
      '2025-02-03 promiseBroken 600.00 2025-02-20 催收记录!A2',
      '2025-02-01 invoice 500.00 A2 应收台账!A3',
      '2025-01-01 invoice 1000.00 A1 应收台账!A2',
    ]);
    expect(lines('2025-02-05')).toEqual([
      '2025-02-03 call -  催收记录!A2',
      '2025-02-03 promiseOpen 600.00 2025-02-20 催收记录!A2',
      '2025-02-01 invoice 500.00 A2 应收台账!A3',
      '2025-01-01 invoice 1000.00 A1 应收台账!A2',
    ]);
  });

  it('is refused of somebody whom the ledger does not hold, and says no grade in a snapshot (R36, R9)', async () => {
    const book = new LettersBook();
    expect(await book.run('debtorCard', { asOf: '2025-12-31', customer: '己公司' })).toMatchObject({
      kind: 'refused',
      refusal: 'badRequest',
    });
    expect(await book.run('debtorCard', { asOf: '2025-12-31', customer: ' 甲 公司' })).toMatchObject({
      kind: 'done',
      report: { customer: '甲公司', contact: '王会计', balance: '1570.25', grade: null, suggestedLimit: null },
    });
  });

  it('is that of the debtor whose row is selected where nobody is named; a selection that names none is said', async () => {
    const book = new LettersBook();
    expect(await book.run('debtorCard', { asOf: '2025-12-31' })).toMatchObject({ kind: 'refused', refusal: 'nothingSelected' });
    book.selection.selected = { sheet: '前十大', rows: [{ row: 3, values: [2, '乙公司', 1500] }] };
    expect(await book.run('debtorCard', { asOf: '2025-12-31' })).toMatchObject({ kind: 'done', report: { customer: '乙公司' } });
    book.selection.selected = { sheet: '前十大', rows: [{ row: 3, values: ['合计', 1500] }] };
    expect(await book.run('debtorCard', { asOf: '2025-12-31' })).toMatchObject({ kind: 'refused', refusal: 'nothingSelected' });
  });
});
