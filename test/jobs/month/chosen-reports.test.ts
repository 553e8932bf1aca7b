import path from 'node:path';

import { defaultPolicy } from '../../../src/policy/default-policy';
import type { BuildMonthOutcome, MonthReport } from '../../../src/jobs/month/build-month-contract';
import { sayAlerts, type Said } from '../../../src/jobs/say-outcome';
import { allReports } from '../../../src/reports/all-reports';
import type { AnyReport, Report } from '../../../src/reports/report';
import { topTenReport } from '../../../src/reports/top-ten/top-ten-report';
import { namesOf } from '../../../src/reports/report-names';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { SheetDraft } from '../../../src/sheets/sheet-draft';
import { sourceOfXlsx } from '../../support/source-of-xlsx';
import type { CellValue } from '../../../src/cells/cell-value';
import { rowOf } from '../../support/report-context-fixture';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

/** A report of the desk that no other file knows of. */
const trial: Report<'desk'> = {
  kind: 'trialTop',
  lifeCycle: 'month',
  choice: 'top',
  needs: ['desk'],
  sheetName: () => '试表',
  charts: 0,
  load: () =>
    Promise.resolve(({ desk }, { names }) =>
      sheetOfNames(
        'trialTop',
        namesOf(names, 'trialTop').sheet,
        [...desk.accounts.values()].map(({ customer }) => customer.name),
      ),
    ),
};

/** One of the ledger alone. */
const trialOfLedger: Report<'aged'> = {
  kind: 'trialLedger',
  lifeCycle: 'month',
  choice: 'aging',
  needs: ['aged'],
  sheetName: () => '账表',
  charts: 0,
  load: () =>
    Promise.resolve(({ aged }, { names }) =>
      sheetOfNames(
        'trialLedger',
        namesOf(names, 'trialLedger').sheet,
        aged.main.customers.map(({ customer }) => customer.name),
      ),
    ),
};

function sheetOfNames(kind: string, name: string, customers: readonly string[]): SheetModel {
  const draft = new SheetDraft(1, 1);
  draft.put(
    0,
    0,
    customers.map((customer) => [customer]),
  );
  return draft.model({
    name,
    kind,
    freeze: { rows: 1, columns: 1 },
    tabColor: null,
    pageSetup: { orientation: 'portrait', paper: 'A4', titleRows: null, titleColumns: null, footer: { left: '', center: '', right: '' } },
  });
}

const inList = allReports as AnyReport[];
const ofTheProduct = [...allReports];

/** 2025-12-31. */
const yearEnd = 46022;
const ledger: readonly (readonly CellValue[])[] = [
  ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额'],
  ['甲公司', 'A1', 45800, yearEnd - 70, 1_000, 0],
  ['乙公司', 'A2', 45900, yearEnd + 30, 500, 0],
];

const later: readonly CellValue[] = ['丙公司', 'A3', 45900, yearEnd + 40, 70, 0];

async function built(workbook: MemoryWorkbook, request: Record<string, unknown> = {}): Promise<MonthReport> {
  const outcome: Said<BuildMonthOutcome> = await runJobIn(workbook, 'buildMonth', { asOf: '2025-12-31', reports: undefined, ...request });
  if (outcome.kind !== 'done') throw new Error(outcome.sentence);
  return outcome.report;
}

describe('the reports of a month that are chosen', () => {
  beforeEach(() => inList.splice(0, inList.length, ...ofTheProduct.filter(({ choice }) => choice === 'aging'), trial));
  afterEach(() => inList.splice(0, inList.length, ...ofTheProduct));

  it('are all that there are sheets for, unless told otherwise', async () => {
    const report = await built(new MemoryWorkbook([sheetOf('台账', ledger)]));
    expect(report.sheets.map(({ kind }) => kind)).toEqual(['agingDetail', 'agingAnalysis', 'trialTop']);
    expect(report.top?.map(({ name }) => name)).toEqual(['甲公司', '乙公司']);
    expect(report.alerts).toBeUndefined();
  });

  it('alone are written; what was made before of the same month stays as it is', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    await built(workbook);
    const report = await built(workbook, { reports: ['top'] });
    expect(report.sheets).toEqual([{ kind: 'trialTop', name: '试表 2025-12' }]);
    expect(workbook.writes[1]?.sheets.map(({ model, replaces }) => [model.kind, replaces?.name])).toEqual([['trialTop', '试表 2025-12']]);
    expect(workbook.made.map(({ name }) => name)).toEqual(['账龄明细 2025-12', '账龄分析 2025-12', '试表 2025-12']);
    expect(report.totals.balance).toBe('1500.00');
  });

  it('join those of before under names that fit them', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    expect((await built(workbook, { reports: ['top'] })).sheets.map(({ name }) => name)).toEqual(['试表 2025-12']);
    expect((await built(workbook, { reports: ['aging'] })).sheets.map(({ name }) => name)).toEqual([
      '账龄明细 2025-12',
      '账龄分析 2025-12',
    ]);
  });

  it('tell of each debtor the cell at which its card begins (R29)', async () => {
    inList.splice(0, inList.length, topTenReport);
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    const { top = [] } = await built(workbook, { reports: ['top'] });
    const [model] = workbook.models;
    if (model === undefined) throw new Error('no sheet');
    const texts = top.map(({ cardCell }) =>
      rowOf(model, Number(/\d+$/.exec(cardCell ?? '')?.[0]) - 1)
        .map(String)
        .join(' '),
    );
    expect(texts[0]).toContain('甲公司');
    expect(texts[1]).toContain('乙公司');
  });

  it.each([
    ['a name that there is not', ['aging', 'measures'], '["aging","measures"]'],
    ['one twice', ['aging', 'aging'], '["aging","aging"]'],
    ['none', [], '[]'],
    ['a text', 'aging', 'aging'],
  ])('may not be %s', async (_what, reports, shown) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    expect(await runJobIn(workbook, 'buildMonth', { reports })).toMatchObject({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: `参数 reports 的值“${shown}”无效`,
    });
    expect(workbook.writes).toEqual([]);
  });

  it('of a desk are out of date by a row of a register, those of the ledger alone are not (R39)', async () => {
    inList.splice(0, inList.length, trialOfLedger, trial);
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger), sheetOf('争议', disputes([]))]);
    await built(workbook);
    const stale = async (): Promise<(boolean | null)[]> => {
      const looked = await runJobIn(workbook, 'look', { asOf: '2025-12-31' });
      return looked.made.map(({ isStale }) => isStale);
    };
    expect(await stale()).toEqual([false]);
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === '争议' ? sheetOf('争议', disputes([['甲公司', 'A1', 45950, '质量', '']])) : sheet,
    );
    expect(await stale()).toEqual([true]);
    await built(workbook, { reports: ['top'] });
    expect(await stale()).toEqual([false]);
  });

  it('of aging are out of date by a row of a register, by which a limitation may end another day (R25, R39)', async () => {
    inList.splice(0, inList.length, ...ofTheProduct.filter(({ choice }) => choice === 'aging'));
    const calls = (rows: readonly (readonly CellValue[])[]) => [
      ['编号', '日期', '客户', '发票号', '方式', '阶段', '承诺日期', '寄出', '签收'],
      ...rows,
    ];
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger), sheetOf('催收记录', calls([]))]);
    const limitation = () => {
      const detail = workbook.models.find(({ kind }) => kind === 'agingDetail');
      if (detail === undefined) throw new Error('no detail');
      return rowOf(detail, 6)[rowOf(detail, 5).indexOf('诉讼时效')];
    };
    await built(workbook);
    expect(limitation()).toBe(47048);
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === '催收记录'
        ? sheetOf('催收记录', calls([['1', yearEnd - 20, '甲公司', 'A1', '函件', '首次', '', yearEnd - 20, yearEnd - 10]]))
        : sheet,
    );
    const looked = await runJobIn(workbook, 'look', { asOf: '2025-12-31' });
    expect(looked.made.map(({ isStale }) => isStale)).toEqual([true]);
    await built(workbook);
    expect(limitation()).toBe(47108);
  });
});

describe('the largest debtors built beside an aging that is there', () => {
  const formulasOf = (workbook: MemoryWorkbook): string => JSON.stringify(workbook.models.find(({ kind }) => kind === 'topTen')?.blocks);

  it('add up its table and lead to its rows, as if both were built at once (R29)', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    await built(workbook, { reports: ['aging'] });
    const report = await built(workbook, { reports: ['top'], renewAging: true });
    expect(report.sheets.map(({ kind }) => kind)).toEqual(['topTen']);
    const atOnce = new MemoryWorkbook([sheetOf('台账', ledger)]);
    await built(atOnce, { reports: ['aging', 'top'] });
    expect(formulasOf(workbook)).toContain('账龄明细表202512[余额]');
    expect(formulasOf(workbook)).toBe(formulasOf(atOnce));
  });

  it('do without it where it is out of date or a user has changed it, and have it renewed only where that is asked for', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    await built(workbook, { reports: ['aging'] });
    workbook.changes = [{ name: '账龄明细 2025-12', cells: ['C5'], more: false }];
    expect((await built(workbook, { reports: ['top'] })).sheets.map(({ kind }) => kind)).toEqual(['topTen']);
    expect(formulasOf(workbook)).not.toContain('账龄明细表');
    workbook.changes = [];
    workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === '台账' ? sheetOf('台账', [...ledger, later]) : sheet));
    await built(workbook, { reports: ['top'] });
    expect(formulasOf(workbook)).not.toContain('账龄明细表');
    const renewed = await built(workbook, { reports: ['top', 'alerts'], renewAging: true });
    expect(renewed.sheets.map(({ kind }) => kind)).toEqual(['agingDetail', 'agingAnalysis', 'topTen', 'alerts']);
    expect(workbook.writes.at(-1)?.front).toBe('topTen');
  });
});

describe('the warnings of a month', () => {
  it('say for a workbook without registers what is missing and which table would fill it, and are no fault (R28, R39)', async () => {
    const { top, alerts, totals } = await built(new MemoryWorkbook([sheetOf('台账', ledger)]), { reports: ['aging', 'top', 'alerts'] });
    expect(totals.balance).toBe('1500.00');
    expect(top?.[0]).toMatchObject({
      name: '甲公司',
      balance: '1000.00',
      share: '0.6667',
      tradeRatio: null,
      averageDaysLate: null,
      nextStep: 'firstLetter',
    });
    expect(alerts?.found).toEqual([
      { customer: '甲公司', kind: 'overdue60', amount: '1000.00', since: '2025-12-22', urgency: 'week', cell: 'B24' },
    ]);
    if (alerts === undefined) throw new Error('no warnings');
    expect(sayAlerts(alerts, 'zh-CN').unchecked.map(({ sentence }) => sentence)).toEqual([
      '付款承诺失约：未检查。没有“催收记录”表：建立后登记承诺日期、承诺金额即可检查',
      '分期款逾期未付：未检查。没有“还款计划”表：建立后登记各期到期日、金额和付款即可检查',
      '周转率连续两季下降：未检查。台账没有注明日期的收款：建立“收款明细”表（收款日期、客户、发票号、金额）即可检查',
      '超过信用额度：未检查。没有信用额度：在“客户资料”表填写信用额度即可检查',
      '风险分类变差：未检查。台账没有注明日期的收款：建立“收款明细”表（收款日期、客户、发票号、金额）即可检查',
      '欠款占交易额过高：未检查。没有近12个月交易额：在“客户资料”表填写该列，或建立“收款明细”表即可检查',
    ]);
    expect(sayAlerts(alerts, 'en-US').alerts[0]).toMatchObject({
      customer: '甲公司',
      rule: 'Not paid after more than 60 days overdue',
      action: 'Send the letter of the stage that is due and stop selling on credit to the customer',
    });
  });

  it('go by the limits of the policy (R30)', async () => {
    const { alerts } = await built(new MemoryWorkbook([sheetOf('台账', ledger)]), { reports: ['alerts'] });
    expect(alerts?.limits).toEqual({ overdueDays: defaultPolicy.earlyWarningAfterDays, tradeShare: 0.3, limitationDays: 180 });
  });
});

describe('a month beside registers', () => {
  it('follows the basis of 客户资料 and 坏账核销 in its balances and penalties (R13a, R35)', async () => {
    const { sheets } = await sourceOfXlsx(path.join(__dirname, '..', '..', 'cases', 'desk', 'input.xlsx'));
    const report = await built(new MemoryWorkbook([...sheets]));
    // What the ledger alone would come to is more: a claim was written off, and one customer owes no penalty by its contract.
    const alone = await built(new MemoryWorkbook(sheets.filter((sheet) => sheet.name !== '坏账核销' && sheet.name !== '客户资料')));
    expect(report.totals).toMatchObject({ balance: '12181806.03', difference: '0.00' });
    expect(Number(alone.totals.balance)).toBeGreaterThan(12181806.03);
    expect(report.totals.penalty).not.toBe(alone.totals.penalty);
  });
});

function disputes(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return [['客户', '发票号', '提出日期', '内容', '解决日期'], ...rows];
}
