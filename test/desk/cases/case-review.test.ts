import { casesByCause, casesByClass, claimedTwice, latenessOfSteps, reviewedCases } from '../../../src/desk/cases/case-review';
import { desksOfTables } from '../../support/desk-of-cells';
import type { Row, Tables } from '../../support/desk-of-cells';

const blanks = (count: number): Row => Array<string>(count).fill('');
/** A closed case: filed, judged, and by its last columns how it ended. */
const closed = (number: string, customer: string, filed: string, judged: string, last: Row): Row => [
  ...[number, customer, '', '结案', '', filed],
  ...[...blanks(7), judged, ...blanks(6), ...last],
];

// Due on 1 March 2024, 31 March 2024, 1 June 2024 and 1 July 2024.
const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2024-02-01', '2024-03-01', 1000],
    ['甲公司', 'A2', '2024-03-01', '2024-04-10', 500],
    ['甲公司', 'A9', '2024-11-01', '2024-12-31', 70],
    ['乙公司', 'B1', '2024-03-01', '2024-03-31', 2000],
    ['丙公司', 'C1', '2024-05-01', '2024-06-01', 4000],
    ['丁公司', 'D1', '2024-06-01', '2024-07-01', 8000],
  ],
  receipts: [
    ['2024-03-10', '甲公司', 'A1', 100],
    ['2024-11-06', '甲公司', 'A1', 900],
    ['2025-01-10', '乙公司', 'B1', 2000],
  ],
  collections: [
    // Before it was due, which is no step; then on day 10 and 20.
    ['2024-02-20', '甲公司', '', '电话'],
    ['2024-03-11', '甲公司', '', '电话'],
    ['2024-03-21', '甲公司', 'A1', '函件', '首次催款函', '', '', '2024-03-21', '2024-03-23'],
    // Day 60, and one that came back.
    ['2024-05-20', '乙公司', '', '函件', '首次催款函', '', '', '2024-05-20', '', '2024-05-25'],
    ['2024-05-30', '乙公司', '', '函件', '首次催款函', '', '', '2024-05-30', '2024-06-02'],
    ['2024-07-30', '乙公司', '', '函件', '第二次催款函', '', '', '2024-07-30', '2024-08-02'],
  ],
  plans: [['P1', '甲公司', 'A1', '2024-06-30', 900, '', '', '2024-05-30']],
  cases: [
    closed('AJ1', '甲公司', '2024-09-01', '2024-10-31', [200, 900, '2024-12-01', '胜诉', '行动迟缓']),
    closed('AJ2', '乙公司', '2024-10-27', '2024-12-26', [300, 2000, '2025-01-15', '和解', '行动迟缓']),
    closed('AJ3', '丙公司', '2025-01-01', '', [400, '', '2025-02-01', '败诉', '合同缺陷']),
    closed('AJ4', '丁公司', '', '', ['', '', '2025-02-01', '', '']),
    ['AJ5', '丁公司'],
  ],
};

const deskOn = (day: string) => desksOfTables(tables)(day);
const review = () => reviewedCases(deskOn('2025-03-01')) ?? [];

describe('closed cases looked back at', () => {
  it('count days from the earliest due date of what they were about to each step', () => {
    expect(review().map(({ record, end, claimedCents, steps }) => [record.number, end, claimedCents, Object.values(steps)])).toEqual([
      // contact, first, second, lawyer, plan, case, judgment, money: what came in before the case was opened is not its doing.
      ['AJ1', 'won', 140_000, [10, 20, null, null, 90, 184, 244, 250]],
      ['AJ2', 'won', 200_000, [null, 60, 121, null, null, 210, 270, 285]],
      ['AJ3', 'lost', 400_000, [null, null, null, null, null, 214, null, null]],
      ['AJ4', 'unknown', null, [null, null, null, null, null, null, null, null]],
    ]);
  });

  it('tell the class and the sum that the first action met, and those that a first demand on day 15 would have (R21)', () => {
    expect(review().map(({ record, firstAction, earlier }) => [record.number, firstAction, earlier])).toEqual([
      // On day 10 A2 was not due yet.
      ['AJ1', { step: 'contact', daysOverdue: 10, riskClass: '关注', owedCents: 90_000 }, null],
      [
        'AJ2',
        { step: 'firstLetter', daysOverdue: 60, riskClass: '次级', owedCents: 200_000 },
        { daysOverdue: 15, riskClass: '关注', owedCents: 200_000 },
      ],
      [
        'AJ3',
        { step: 'case', daysOverdue: 214, riskClass: '损失', owedCents: 400_000 },
        { daysOverdue: 15, riskClass: '关注', owedCents: 400_000 },
      ],
      ['AJ4', null, { daysOverdue: 15, riskClass: '关注', owedCents: 800_000 }],
    ]);
  });

  it('add up by cause, those of none last', () => {
    expect(casesByCause(review())).toEqual([
      { cause: 'contractDefect', ends: { won: 0, lost: 1, unknown: 0 }, claimedCents: 400_000, recoveredCents: null, costCents: 40_000 },
      { cause: 'slowAction', ends: { won: 2, lost: 0, unknown: 0 }, claimedCents: 340_000, recoveredCents: 290_000, costCents: 50_000 },
      { cause: null, ends: { won: 0, lost: 0, unknown: 1 }, claimedCents: null, recoveredCents: null, costCents: null },
    ]);
  });

  it('count an invoice that two of them claim once, in the one opened first, and name both', () => {
    const again = closed('AJ0', '甲公司', '2024-10-01', '', [10, '', '2025-02-01', '败诉', '其他']);
    const cases = reviewedCases(desksOfTables({ ...tables, cases: [again, ...(tables.cases ?? [])] })('2025-03-01')) ?? [];
    expect(cases.map(({ record, claimedCents, countedCents }) => [record.number, claimedCents, countedCents])).toEqual([
      ['AJ0', 140_000, 0],
      ['AJ1', 140_000, 140_000],
      ['AJ2', 200_000, 200_000],
      ['AJ3', 400_000, 400_000],
      ['AJ4', null, null],
    ]);
    // Twice it would be 1,400.00 more.
    expect(casesByCause(cases).map(({ cause, claimedCents }) => [cause, claimedCents])).toEqual([
      ['contractDefect', 400_000],
      ['slowAction', 340_000],
      ['other', 0],
      [null, null],
    ]);
    expect(
      claimedTwice(cases).map(({ position, cases: those }) => [
        position.row?.invoiceNumber,
        ...those.map(({ number, rowNumber }) => [number, rowNumber]),
      ]),
    ).toEqual([
      ['A1', ['AJ1', 3], ['AJ0', 2]],
      ['A2', ['AJ1', 3], ['AJ0', 2]],
    ]);
  });

  it('add up by the class that the first action met (R5)', () => {
    expect(casesByClass(review())).toEqual([
      { riskClass: '关注', ends: { won: 1, lost: 0, unknown: 0 } },
      { riskClass: '次级', ends: { won: 1, lost: 0, unknown: 0 } },
      { riskClass: '损失', ends: { won: 0, lost: 1, unknown: 0 } },
      { riskClass: null, ends: { won: 0, lost: 0, unknown: 1 } },
    ]);
  });

  it('have medians, of an even count the middle of the two in the middle, and so much after the rule’s day (R21, R41)', () => {
    const steps = latenessOfSteps(deskOn('2025-03-01'), review());
    const told = steps.map(({ step, all, won, lost, ruleDay, difference }) => [
      ...[step, all.count, all.median?.toFixed(1) ?? null, won.median?.toFixed(1) ?? null, lost.median?.toFixed(1) ?? null],
      ...[ruleDay, difference?.toFixed(1) ?? null],
    ]);
    expect(told).toEqual([
      ['contact', 1, '10.0', '10.0', null, 1, '9.0'],
      ['firstLetter', 2, '40.0', '40.0', null, 15, '25.0'],
      ['secondLetter', 1, '121.0', '121.0', null, 45, '76.0'],
      ['lawyerLetter', 0, null, null, null, 91, null],
      ['plan', 1, '90.0', '90.0', null, null, null],
      ['case', 3, '210.0', '197.0', '214.0', null, null],
      ['judgment', 2, '257.0', '257.0', null, null, null],
      ['money', 2, '267.5', '267.5', null, null, null],
    ]);
  });

  it('are none before they were closed, and not known without 案件', () => {
    expect(reviewedCases(desksOfTables({ ...tables, cases: [['AJ5', '丁公司']] })('2025-03-01'))).toEqual([]);
    expect(reviewedCases(desksOfTables({ ledger: tables.ledger })('2025-03-01'))).toBeNull();
  });

  it('say nothing of sums in a snapshot, which dates no receipt (R9)', () => {
    const { receipts: _none, ...snapshot } = tables;
    const [first] = reviewedCases(desksOfTables(snapshot)('2025-03-01')) ?? [];
    expect([first?.claimedCents, first?.firstAction?.owedCents, first?.steps.money]).toEqual([null, null, null]);
  });
});
