import type { CellValue } from '../../../src/cells/cell-value';
import type { SourceSheet } from '../../../src/cells/source-workbook';
import { allSettings } from '../../../src/policy/all-settings';
import { readPolicy } from '../../../src/policy/read-policy';
import { readPolicySheets } from '../../../src/policy/sheet/read-policy-sheets';
import { workbookOf } from '../../support/ledger-of-cells';
import { policySheetOf } from '../../support/policy-sheet-of';
import { rowOf } from '../../support/report-context-fixture';
import { sourceOfModel } from '../../support/source-of-model';
import { paragraphTexts, wordParts } from '../../support/word-file';
import { MemoryFiles } from '../memory-files';
import { MemoryWorkbook } from '../memory-workbook';
import { runJobIn, type LooseRequest } from '../run-job-in';
import { changedSettings } from './changed-settings';
import { dealingsCase } from './dealings-case';
import { approvalCase, booksOfCase, deskCase, lettersCase, monthCase, negotiationCase } from './every-setting-case';

/** 应收参数 with these values, as the jobs read it from its cells. */
function policySheet(values: Readonly<Record<string, unknown>>): SourceSheet {
  const reading = readPolicy(values);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return sourceOfModel(policySheetOf(reading.policy));
}

async function monthOf(sheets: readonly SourceSheet[], policy: SourceSheet, request: LooseRequest<'buildMonth'>) {
  const workbook = new MemoryWorkbook([...sheets, policy]);
  const outcome = await runJobIn(workbook, 'buildMonth', request);
  return { workbook, outcome: outcome.kind === 'done' ? outcome.report : outcome };
}

/** The month of the case: classes and penalties, the largest, the warnings, and what stands on its sheets. */
async function monthFigures(policy: SourceSheet): Promise<unknown> {
  const { workbook, outcome } = await monthOf(monthCase, policy, { asOf: '2025-12-31', reports: ['aging', 'top', 'alerts'] });
  if ('kind' in outcome) return outcome.kind;
  const { totals, customers, top = [], alerts } = outcome;
  const [, analysis, topTen] = workbook.models;
  if (analysis === undefined || topTen === undefined) return null;
  return {
    classes: [totals.正常, totals.关注, totals.次级, totals.可疑, totals.损失],
    estimate: outcome.penaltyEstimate,
    penalties: customers.map(({ name, penalty }) => [name, penalty]),
    top: top.map(({ name, parts, score, level, nextStep }) => [name, ...Object.values(parts), score, level, nextStep]),
    alerts: alerts?.found.map(({ customer, kind, amount, since }) => [customer, kind, amount, since]),
    title: rowOf(topTen, 0)[0],
    balanceOfFirst: rowOf(analysis, 6)[9],
    bands: [rowOf(analysis, 12)[1], rowOf(analysis, 13), rowOf(analysis, 14).slice(0, 6)],
  };
}

/**
 * Letters that are due, with their dates and numbers; what their worksheets say of us; what an agreement says of receipts and missed
 * instalments.
 */
async function letterFigures(policy: SourceSheet): Promise<unknown> {
  const workbook = new MemoryWorkbook([...lettersCase, policy]);
  const common = { asOf: '2025-12-31', outputs: ['sheets'], missing: 'mark' };
  const due = await runJobIn(workbook, 'writeLetters', { ...common, letters: 'due' });
  const said = wordsOf(workbook.sheets.slice(lettersCase.length + 1));
  const before = workbook.sheets.length;
  const plan = { count: 2, firstDate: '2026-01-15' };
  await runJobIn(workbook, 'writeLetters', { ...common, letters: [{ customer: '戊公司', kind: 'agreement', plan }] });
  const agreed = wordsOf(workbook.sheets.slice(before));
  return {
    letters:
      due.kind === 'done' &&
      due.report.letters.map(({ customer, stage, penalty, finalPaymentDate, number }) => [
        customer,
        stage,
        penalty,
        finalPaymentDate,
        number,
      ]),
    ours: Object.entries(changedSettings).flatMap(([path, value]) =>
      path.startsWith('company.') ? [[path, said.includes(String(value))]] : [],
    ),
    principalFirst: agreed.includes('双方约定先抵充主债务'),
    restFallsDue: agreed.includes('立即到期'),
  };
}

function wordsOf(sheets: readonly SourceSheet[]): string {
  return sheets.flatMap(({ values }) => values.flat().filter((cell) => cell !== '')).join('\n');
}

/** How late each row of the books without due dates is, or what is asked of them. */
async function dayFigures(policy: SourceSheet): Promise<unknown> {
  const figures: unknown[] = [];
  for (const { sheets, asOf } of booksOfCase) {
    const { outcome } = await monthOf(sheets, policy, { asOf, reports: ['aging'] });
    figures.push(
      'kind' in outcome
        ? outcome.kind
        : outcome.customers.map(({ name, balance, longestDaysOverdue, 贷项 }) => [name, balance, longestDaysOverdue, 贷项]),
    );
  }
  return figures;
}

/**
 * What the analysis, the list of the day, the grades and the recovery reckon, and when one may call. No notes: they say settings that
 * nothing obeyed.
 */
async function deskFigures(policy: SourceSheet) {
  const { workbook, outcome } = await monthOf(deskCase, policy, {
    asOf: '2025-12-31',
    reports: ['analysis', 'desk', 'credit', 'recovery'],
  });
  if ('kind' in outcome) throw new Error(outcome.kind);
  const { measures, work, credit, recovery } = outcome;
  const list = await runJobIn(new MemoryWorkbook([...deskCase, policy]), 'listWork', { asOf: '2025-12-31' });
  if (list.kind !== 'done') throw new Error(JSON.stringify(list));
  const booked = rowsOf(workbook).filter(([label]) => /^(?:应有坏账准备|本期应补提)$/.test(String(label)));
  return { measures, work, credit, recovery, calls: list.report.calls, booked };
}

/** Grades with their limits, from when on one may be spoken to, and what collectors recovered with their bonus. */
async function dealingFigures(policy: SourceSheet) {
  const { workbook, outcome } = await monthOf(dealingsCase, policy, { asOf: '2025-12-31', reports: ['credit', 'recovery', 'cases'] });
  if ('kind' in outcome) throw new Error(outcome.kind);
  const list = await runJobIn(new MemoryWorkbook([...dealingsCase, policy]), 'listWork', { asOf: '2025-12-31' });
  if (list.kind !== 'done') throw new Error(JSON.stringify(list));
  return {
    grades: outcome.credit?.grades.map(({ name, grade, suggestedLimit }) => [name, grade, suggestedLimit]),
    contactFrom: list.report.items.flatMap(({ customer, kind, contactFrom }) => (kind === 'promiseDue' ? [[customer, contactFrom]] : [])),
    deadlines: list.report.items.flatMap(({ customer, kind, since }) => (kind === 'caseDeadline' ? [[customer, since]] : [])),
    cases: outcome.cases?.map(({ claims, keepUntil, worth }) => [
      keepUntil,
      claims.total,
      claims.guarantee,
      worth.map(({ daysToMoney }) => daysToMoney),
    ]),
    collectors: rowsOf(workbook).flatMap((row) => (row.includes('钱') ? [row.slice(1, 6)] : [])),
  };
}

/** What is owed, held and above its limit, and what waits for whom, where write-offs, plans and limits are to be approved. */
async function approvalFigures(policy: SourceSheet): Promise<unknown> {
  const { outcome } = await monthOf(approvalCase, policy, { asOf: '2025-12-31', reports: ['alerts', 'desk', 'vetting'] });
  if ('kind' in outcome) return outcome.kind;
  const { totals, alerts, work, vetting } = outcome;
  return {
    balance: totals.balance,
    limits: alerts?.found.flatMap(({ customer, kind, amount }) => (kind === 'creditLimit' ? [[customer, amount]] : [])),
    standing: vetting?.standing?.flatMap(({ customer, items }) =>
      items.flatMap(({ item, state }) => (item === 'suits' ? [[customer, state]] : [])),
    ),
    waiting: work?.flatMap(({ customer, kind, amount, owner }) => (kind === 'approval' ? [[customer, amount, owner]] : [])),
  };
}

/** The highest and the lowest price of a negotiation. */
async function negotiationFigures(policy: SourceSheet): Promise<unknown> {
  const files = new MemoryFiles();
  const request = { asOf: '2025-12-31', preparedAt: '2026-01-05 09:30', customer: '甲公司' };
  const outcome = await runJobIn(new MemoryWorkbook([...negotiationCase, policy]), 'saveNegotiation', request, { files });
  if (outcome.kind !== 'done') return outcome.kind;
  const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
  return ['开价', '⚠ 底线'].map((name) => texts[texts.indexOf(name) + 1]);
}

/** What stands in each row of all sheets that were made. */
function rowsOf({ models }: MemoryWorkbook): CellValue[][] {
  return models.flatMap((model) => sourceOfModel(model).values.map((row) => row.filter((cell) => cell !== '')));
}

const month = {
  // A4; A5 of 10 days; A1 of 30; A3 of 61; A2 of 101, B1 of 184 and C1 of 731: edges 20, 60, 100.
  classes: ['2000.00', '1000.00', '10000.00', '2000.00', '41100.00'],
  // 合同 is said to be the basis where 客户资料 names none.
  estimate: '0.00',
  penalties: [
    // By statute, each day at the LPR of that day, × 1.3, of 360: 36,000 × (92 × 5.2% + 92 × 3.9%) ÷ 360.
    ['乙公司', '837.20'],
    // All days at the rate of the tier reached, none after day 40. A0, paid late: 28 × 0.2% × 20,000 = 1,120; A1: 30 × 0.2% × 10,000 = 600;
    // A2: 40 × 0.2% × 5,000 = 400; A3: 40 × 0.2% × 2,000 = 160; A5: 10 × 0.1% × 1,000 = 10.
    ['甲公司', '2290.00'],
    // 40 × 0.2% × 100.
    ['丙公司', '8.00'],
  ],
  top: [
    // 0.9; 184 ÷ 202; 36,000 ÷ 40,000 ÷ 0.8, at most 1; paid on the day; nothing; 912 days up to 2028-06-30, 1 − 912 ÷ 1,990.
    // 10 × 0.9 + 20 × 0.910891 + 30 × 1 + 12 × 0.541709 = 9 + 18.2178 + 30 + 6.5005 = 63.7183. Its letter went out 26 days ago.
    ['乙公司', '0.9000', '0.9109', '1.0000', '0.0000', '0.0000', '0.5417', '63.7', '高', 'followLetter'],
    // (2,000 × 0.1 + 1,000 × 0.2 + 10,000 × 0.4 + 2,000 × 0.6 + 5,000 × 0.9) ÷ 20,000; 101 ÷ 202; 20,000 ÷ 40,000 ÷ 0.8; 28 ÷ 56;
    // 2,000 ÷ 20,000 + 0.3 for the broken promise; 995 days up to 2028-09-21, 1 − 995 ÷ 1,990.
    // 10 × 0.505 + 20 × 0.5 + 30 × 0.625 + 9 × 0.5 + 19 × 0.4 + 12 × 0.5 = 51.9. Of 18,000 overdue 2,000 are disputed, a tenth would do.
    ['甲公司', '0.5050', '0.5000', '0.6250', '0.5000', '0.4000', '0.5000', '51.9', '高', 'settleDispute'],
  ],
  alerts: [
    // Sales ÷ average balance: 41,000 ÷ 20,600, then 12,000 ÷ 47,100, then 3,000 ÷ 54,600.
    ['', 'turnoverFalling', '56100.00', null],
    ['甲公司', 'promiseBroken', '300.00', '2025-12-28'],
    // 365 days before the end.
    ['丙公司', 'limitation', '100.00', '2026-12-31'],
    // Due 2025-06-30, 2025-09-21 and 2023-12-31, each + 41 days.
    ['乙公司', 'overdue60', '36000.00', '2025-08-10'],
    ['甲公司', 'overdue60', '7000.00', '2025-11-01'],
    // On 2025-11-30 A2 was 70 days overdue, 可疑; 乙公司 and 丙公司 were 损失 then.
    ['甲公司', 'classWorse', '5000.00', null],
    ['丙公司', 'overdue60', '100.00', '2024-02-10'],
    // 36,000 of 40,000; 100 of nothing; 甲公司's 20,000 of 40,000 are no more than half.
    ['乙公司', 'concentration', '36000.00', null],
    ['丙公司', 'concentration', '100.00', null],
  ],
  title: '沈阳某某机械有限公司 前 2 大欠款风险 2025-12',
  // A value: 3 customers × columns × 9 rows are more formula work than 1.
  balanceOfFirst: 36_000,
  bands: [
    '按监控区间：同样的余额按逾期天数分段，供预警用（超过 40 天启动预警）；风险分类见上表',
    [null, '', '未到期', '1-45天', '46-75天', '超过75天'],
    [null, '余额', 2_000, 11_000, 2_000, 41_100],
  ],
};

const letters = {
  // 25 days overdue, the first letter 4 days ago; 60 days, the second 11 days ago; 10 days. Sunday 2026-01-11 does not move.
  letters: [
    // Penalties: 25 × 0.2% × 2,000; 40 × 0.2% × 3,000; 10 × 0.1% × 1,000.
    ['丁公司', 2, '100.00', '2026-01-05', 'FH-20251231-07'],
    ['己公司', 3, '240.00', '2026-01-05', 'FH-20251231-08'],
    ['戊公司', 1, '10.00', '2026-01-11', 'FH-20251231-09'],
  ],
  ours: ['name', 'creditCode', 'address', 'phone', 'bank', 'account', 'signatory'].map((field) => [`company.${field}`, true]),
  principalFirst: true,
  restFallsDue: false,
};

const days = [
  [
    // Serial 44,270 of the 1904 system is 2025-03-16; + 7 days, 28 days before 2025-04-20.
    ['乙公司', '200.00', 28, '0.00'],
    // 3 April 2025, + 7 days.
    ['甲公司', '100.00', 10, '0.00'],
  ],
  // Received on Tuesday 2025-03-04; Thursday, Friday and Saturday are worked, Wednesday is not: due 2025-03-08.
  [['甲公司', '100.00', 23, '0.00']],
  // 1,200 pay A1 and 200 of A2.
  [['甲公司', '300.00', 10, '0.00']],
];

const dealings = {
  grades: [
    // 3 promises broken, fewer than 4; 73,000 ÷ 365 × (30 + 10), down to 500, as of every A.
    ['丑公司', 'A', '8000.00'],
    ['亥公司', null, null],
    // 28 days late at worst are more than 25; 200 × 30 × 0.9 = 5,400, as of every B.
    ['午公司', 'B', '5000.00'],
    // 2 promises broken and 45% late, more than 40%; 200 × 30 × 0.4 = 2,400.
    ['卯公司', 'C', '2000.00'],
    // 175 days overdue are more than 170; 200 × 30 × 0.1 = 600.
    ['子公司', 'D', '500.00'],
    // 1 promise broken, fewer than 2; 60% late.
    ['寅公司', 'B', '5000.00'],
    // 22% late are more than 20%.
    ['巳公司', 'B', '5000.00'],
    ['戌公司', null, null],
    ['未公司', 'A', '8000.00'],
    ['甲公司', null, null],
    ['申公司', 'C', '0.00'],
    // 20% × 23 days = 4.6 are more than 4.
    ['辰公司', 'B', '5000.00'],
    ['酉公司', null, null],
  ],
  contactFrom: [
    ['亥公司', '2025-12-31'],
    ['戌公司', '2025-12-31'],
    // New Year's Day.
    ['甲公司', '2026-01-01'],
    ['酉公司', '2025-12-31'],
  ],
  // 25 days before the last day.
  deadlines: [['丑公司', '2026-01-19']],
  // 73,000 and 40 × 0.2% of it; 20% of what is claimed; a suit takes 300 days, the others as many as are said.
  cases: [
    [null, '0.00', '0.00', [300, 40, 90]],
    [null, '0.00', '0.00', [300, 40, 90]],
    [null, '78840.00', '15768.00', [300, 40, 90]],
    ['2034-11-30', '0.00', '0.00', [300, 40, 90]],
  ],
  // 10,000 of the 124,610 that came late, all of it 损失 by then: 1%.
  collectors: [['钱', 10_000, 10_000, 0.0803, 100]],
};

const approvals = {
  // 400 are not written off.
  balance: '6000.00',
  // 1,000 above the 700 that were agreed to; 3,000 above the 2,000 in force.
  limits: [
    ['丙公司', '1000.00'],
    ['甲公司', '300.00'],
  ],
  // Looked up 91 days ago, and 90.
  standing: [
    ['丙公司', 'current'],
    ['乙公司', 'missing'],
    ['甲公司', 'old'],
  ],
  // The settlement names its approver; who decides the others the policy sheet says. A limit is no sum.
  waiting: [
    ['乙公司', '1900.00', '刘总'],
    ['甲公司', '400.00', '王总'],
    ['丙公司', null, '王总'],
  ],
};

// 100,000 and the court's 2,300 and 1,020 are 103,320: × 1.2; and ÷ (1 + 5% × 300 ÷ 365), that is × 365 ÷ 380, − 3,320.
const negotiated = ['123,984.00', '95,921.58'];

/** With every setting changed. */
let desk: Awaited<ReturnType<typeof deskFigures>>;

beforeAll(async () => {
  desk = await deskFigures(policySheet(changedSettings));
});

describe('应收参数 with every setting changed (R30)', () => {
  it('gives the classes, penalties, scores, warnings and sheets that those settings say', async () => {
    expect(await monthFigures(policySheet(changedSettings))).toEqual(month);
  });

  it('gives the letters that they say', async () => {
    expect(await letterFigures(policySheet(changedSettings))).toEqual(letters);
  });

  it('gives the dates and the netting that they say', async () => {
    expect(await dayFigures(policySheet(changedSettings))).toEqual(days);
  });

  it('gives the work, the grades, the allowances and the points that they say', () => {
    const { work, credit, measures, calls, booked } = desk;
    expect(work?.map(({ customer, kind, amount, since }) => [customer, kind, amount, since])).toEqual([
      ['甲公司', 'promiseDue', '500.00', '2026-01-04'],
      ['乙公司', 'instalmentDue', '4000.00', '2026-01-06'],
      ['戊公司', 'letterDue', '6000.00', null],
      ['己公司', 'letterDue', '1800.00', null],
      ['庚公司', 'letterDue', '1500.00', null],
      ['己公司', 'letterFollowUp', '1800.00', '2025-12-29'],
      // Every 13 days in 关注.
      ['庚公司', 'call', '1500.00', '2025-12-31'],
      ['丙公司', 'disputeOpen', '3000.00', '2025-12-17'],
    ]);
    expect(
      credit?.grades.map(({ name, grade, averageDaysLate, suggestedLimit }) => [name, grade, averageDaysLate, suggestedLimit]),
    ).toEqual([
      // (2,000 × 23 + 2,500 × 55) ÷ 4,500.
      ['丁公司', 'C', '40.8', '0.00'],
      // 91 days overdue are more than 80.
      ['丙公司', 'C', null, '0.00'],
      // 274 and 333 are more than 170.
      ['乙公司', 'D', null, '0.00'],
      ['己公司', 'C', null, '0.00'],
      ['庚公司', 'A', '-11.0', '0.00'],
      ['戊公司', 'D', '322.0', '0.00'],
      // 29 are more than 28, of what was received in 20 months; 15,000 ÷ 365 × 35 × 0.4 = 575, down to 500.
      ['甲公司', 'C', '29.0', '500.00'],
    ]);
    // 4,000 × 2% + (5,000 + 1,500) × 3% + (3,000 + 1,800) × 60% + (8,000 + 6,000) × 90%; 29,300 × 1%.
    expect([measures?.provisionByClass, measures?.provisionByAuditBand]).toEqual(['15755.00', '293.00']);
    expect(measures?.salespeople.map(({ name, points }) => [name, points])).toEqual([
      // G0 after 19 days: 2; E1 open: −3. D2 after 85 days, and two open: 3 × −3.
      ['张三', -1],
      ['李四', -9],
    ]);
    // By class; less 1,234.56 that are booked.
    expect(booked).toEqual([
      ['应有坏账准备', 15_755],
      ['本期应补提', 14_520.44],
    ]);
    expect(calls).toEqual({ fromHour: 10, toHour: 18, bestFromHour: 14, bestToHour: 16 });
  });

  it('gives the grades, the days and the bonus that they say', async () => {
    expect(await dealingFigures(policySheet(changedSettings))).toEqual(dealings);
  });

  it('counts what is approved, and lists the rest for whom they say', async () => {
    expect(await approvalFigures(policySheet(changedSettings))).toEqual(approvals);
  });

  it('gives the prices of a negotiation that they say', async () => {
    expect(await negotiationFigures(policySheet(changedSettings))).toEqual(negotiated);
  });

  it('tells them from its cells', () => {
    const reading = readPolicySheets(workbookOf(policySheet(changedSettings))).reading;
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const { policy } = reading;
    expect(policy.provision).toEqual({
      method: 'classes',
      auditBandRates: [0.01, 0.02, 0.03, 0.04, 0.05, 0.06],
      classRates: [0.02, 0.03, 0.3, 0.6, 0.9],
      bookedCents: 123_456,
    });
    expect(policy.credit).toEqual({
      months: 20,
      worstOfD: 170,
      brokenOfD: 4,
      lateOfC: 28,
      worstOfC: 80,
      brokenOfC: 2,
      lateShareOfC: 0.4,
      lateOfB: 4,
      lateShareOfB: 0.2,
      worstOfB: 25,
      limitExtraDaysOfA: 10,
      limitFactorOfB: 0.9,
      limitFactorOfC: 0.4,
      limitFactorOfD: 0.1,
      limitStepCents: 50_000,
    });
    expect(policy.work).toEqual({
      promiseDueWithin: 4,
      instalmentDueWithin: 6,
      letterFollowUpAfter: 2,
      callEvery: [13, 9, 6, 29],
      letterUnsentAfter: 3,
      letterUndeliveredAfter: 8,
      disputeOpenAfter: 14,
      remindWithin: 4,
      caseDeadlineWithin: 25,
      hardDebtBonus: 0.01,
    });
    expect(policy.contacts).toEqual({ perDay: 2, perSevenDays: 4, perThirtyDays: 9, onWorkingDays: false });
    expect(policy.calls).toEqual({ fromHour: 10, toHour: 18, bestFromHour: 14, bestToHour: 16 });
    expect(policy.sales).toEqual({ promptDays: 40, lateDays: 80, bonus: 2, malus: -3 });
  });

  it.each(allSettings.map(({ path }) => path))('obeys %s: at its default the case comes out differently', async (path) => {
    const others = Object.fromEntries(Object.entries(changedSettings).filter(([other]) => other !== path));
    const policy = policySheet(others);
    const comesOut = async (figures: (of: SourceSheet) => Promise<unknown>, expected: unknown): Promise<boolean> =>
      JSON.stringify(await figures(policy)) === JSON.stringify(expected);
    const isTheSame =
      (await comesOut(deskFigures, desk)) &&
      (await comesOut(dealingFigures, dealings)) &&
      (await comesOut(monthFigures, month)) &&
      (await comesOut(dayFigures, days)) &&
      (await comesOut(letterFigures, letters)) &&
      (await comesOut(approvalFigures, approvals)) &&
      (await comesOut(negotiationFigures, negotiated));
    expect(isTheSame).toBe(false);
  });

  it('changes every setting there is', () => {
    const kept = allSettings.filter(({ path, default: byDefault }) => JSON.stringify(changedSettings[path]) === JSON.stringify(byDefault));
    expect(kept.map(({ path }) => path)).toEqual([]);
  });
});
