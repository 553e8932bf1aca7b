import { JobCancelled, type JobControl, type ProgressStep } from '../../../src/jobs/ports/job-control';
import { WorkbookRefused, type WorkbookRefusal } from '../../../src/jobs/ports/workbook-refusal';
import { type MadeSheet } from '../../../src/jobs/ports/made-sheet';
import type { CellValue } from '../../../src/cells/cell-value';
import type { JobName } from '../../../src/jobs/all-jobs';
import { UnknownJob } from '../../../src/jobs/run-jobs';
import type { BuildMonthOutcome, BuildMonthRequest, MonthReport } from '../../../src/jobs/month/build-month-contract';
import { sayFindings, type Said, type SaidFindings } from '../../../src/jobs/say-outcome';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { quiet, runJobIn } from '../run-job-in';

/** 2025-01-01. */
const newYear = 45658;

const headings = ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'];

/** As-of 2025-12-31: a text date, a blank name under a name, a subtotal, an amount that can't be read, a credit. */
const untidy: readonly (readonly CellValue[])[] = [
  ['沈阳机床应收账款台账', '', '', '', '', ''],
  ['截止日期：2025-12-31', '', '', '', '单位：元', ''],
  headings,
  ['甲公司', '00123', newYear, newYear + 334, 100_000, 40_000],
  ['', '00124', '2025年3月5日', '2025-11-16', '20,000.00', 0],
  ['小计', '', '', '', 120_000, 40_000],
  ['乙公司', '00200', newYear + 200, newYear + 400, 5_000.5, 0],
  ['乙公司', '00201', newYear + 200, newYear + 260, '面议', 0],
  ['丙公司', '00301', newYear + 100, newYear + 130, -300, 0],
];

const tidy: readonly (readonly CellValue[])[] = [headings, ['甲公司', 'A1', newYear, newYear + 30, 1_000, 0]];

const request: BuildMonthRequest = { language: 'zh-CN', preparedAt: '2026-01-05 09:30' };

function run(
  workbook: MemoryWorkbook,
  more: Partial<Record<keyof BuildMonthRequest, unknown>> = {},
  control = quiet,
): Promise<Said<BuildMonthOutcome>> {
  return runJobIn(workbook, 'buildMonth', { ...request, ...more }, { control });
}

/** What a month came to, with its findings also as the request's language says them. */
async function reportOf(workbook: MemoryWorkbook, more: Partial<BuildMonthRequest> = {}): Promise<MonthReport & SaidFindings> {
  const outcome = await run(workbook, more);
  if (outcome.kind !== 'done') throw new Error(outcome.sentence);
  return { ...outcome.report, ...sayFindings(outcome.report.findings, more.language ?? 'zh-CN') };
}

describe('building the month of an untidy ledger', () => {
  it('takes the as-of date of the title rows and ties to the cent (R9, R12)', async () => {
    const report = await reportOf(new MemoryWorkbook([sheetOf('台账', untidy)]));
    expect(report).toMatchObject({
      asOf: '2025-12-31',
      asOfSource: 'titleRow',
      period: '2025-12',
      ledgerSheet: '台账',
      basis: 'snapshot',
      rows: 5,
    });
    expect(report.totals).toEqual({
      balance: '84700.50',
      正常: '5000.50',
      关注: '60000.00',
      次级: '20000.00',
      可疑: '0.00',
      损失: '0.00',
      贷项: '-300.00',
      待核实: '0.00',
      penalty: '870.00',
      ledgerBalance: '84700.50',
      difference: '0.00',
    });
  });

  it('gives every customer, largest balance first', async () => {
    const { customers } = await reportOf(new MemoryWorkbook([sheetOf('台账', untidy)]));
    expect(customers.map(({ name, balance, penalty, longestDaysOverdue }) => [name, balance, penalty, longestDaysOverdue])).toEqual([
      ['甲公司', '80000.00', '870.00', 45],
      ['乙公司', '5000.50', '0.00', 0],
      ['丙公司', '-300.00', '0.00', 0],
    ]);
  });

  it('lists what could not be read and what was left out, in the language asked for', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    const chinese = await reportOf(workbook);
    expect(chinese.problems).toMatchObject([{ sheet: '台账', cell: 'E8', value: '面议' }]);
    expect(chinese.leftOut).toEqual([{ sheet: '台账', row: 6, reason: '“小计”行不计入' }]);
    const english = await reportOf(workbook, { language: 'en-US' });
    expect(english.leftOut).toEqual([{ sheet: '台账', row: 6, reason: 'The "小计" row is not counted' }]);
    expect(english.problems[0]?.reason).not.toBe(chinese.problems[0]?.reason);
  });

  it('tells its findings as data, the same in every language', async () => {
    const findings = async (language: 'zh-CN' | 'en-US') =>
      (await reportOf(new MemoryWorkbook([sheetOf('台账', untidy)]), { language })).findings;
    expect(await findings('en-US')).toEqual(await findings('zh-CN'));
  });

  it('sets apart what of its notices says that the ledger disagrees with what was read, the gravest first (R9, R12)', async () => {
    const { checks, notices } = await reportOf(
      new MemoryWorkbook([
        sheetOf('台账', [
          [...headings, '未收余额'],
          ['甲公司', 'A1', newYear, newYear + 30, 1_000, 0, 900],
          ['乙公司', 'A2', newYear, newYear + 30, 2_000, 0, 2_000],
          ['合计', '', '', '', 30_000, 0, 3_000],
        ]),
      ]),
    );
    expect(checks).toEqual([
      '工作表“台账”E4 的合计 30,000.00 与逐行相加 3,000.00 不符，以后者为准',
      '工作表“台账”G2 的未收余额 900.00 与应收减已收 1,000.00 不符，以后者为准',
    ]);
    expect(notices).toEqual(expect.arrayContaining([...checks]));
    expect((await reportOf(new MemoryWorkbook([sheetOf('台账', tidy)]))).checks).toEqual([]);
  });

  it('says whether penalties are estimates, at which rates, and what the figures were multiplied by (R12c, R13a)', async () => {
    const plain = await reportOf(new MemoryWorkbook([sheetOf('台账', tidy)]), { asOf: '2025-02-10' });
    expect(plain).toMatchObject({ penaltyIsEstimate: true, penaltyEstimate: '3.00', unitFactor: 1, totals: { penalty: '3.00' } });
    expect(plain.notices).toContain(
      '违约金为估算：按默认费率（1–30 天每日 0.03%，31 天起每日 0.05%）测算，未见合同约定，仅供参考，以合同约定为准',
    );
    expect(await reportOf(new MemoryWorkbook([sheetOf('台账', [['单位：万元', '', '', '', '', ''], ...tidy])]))).toMatchObject({
      unitFactor: 10_000,
    });
  });

  it('says how much of the penalties is an estimate where 客户资料 confirms the basis of some customers, nothing where of all (R13a)', async () => {
    const ledger = sheetOf('台账', [
      [...headings, '结清日期'],
      ['甲公司', 'A1', newYear, newYear + 30, 1_000, 0, ''],
      ['乙公司', 'A2', newYear, newYear + 30, 2_000, 0, ''],
    ]);
    const customers = (...rows: readonly CellValue[][]) => sheetOf('客户资料', [['客户名称', '违约金依据', '信用额度'], ...rows]);
    const some = await reportOf(new MemoryWorkbook([ledger, customers(['甲公司', '合同约定', 1])]), { asOf: '2025-02-10' });
    expect(some).toMatchObject({ penaltyIsEstimate: true, penaltyEstimate: '6.00', totals: { penalty: '9.00' } });
    expect(some.notices).toContain(
      '违约金 9.00 中 6.00 为估算：按默认费率（1–30 天每日 0.03%，31 天起每日 0.05%）测算，未见合同约定，仅供参考，以合同约定为准',
    );
    const all = await reportOf(new MemoryWorkbook([ledger, customers(['甲公司', '合同约定', 1], ['乙公司', '无', 1])]), {
      asOf: '2025-02-10',
    });
    expect(all).toMatchObject({ penaltyIsEstimate: false, penaltyEstimate: '0.00', totals: { penalty: '3.00' } });
    expect(all.notices.filter((notice) => notice.includes('估算'))).toEqual([]);
    const nothingOverdue = await reportOf(new MemoryWorkbook([sheetOf('台账', tidy)]));
    expect(nothingOverdue).toMatchObject({ penaltyIsEstimate: false, penaltyEstimate: '0.00' });
  });

  it('says of a cell in a row dated after the as-of date that the row does not count yet (R9, R12)', async () => {
    const later = [headings, ['甲公司', 'A1', newYear, newYear + 30, 1_000, 0], ['乙公司', 'A2', newYear + 100, newYear + 130, '面议', 0]];
    const { problems, notices } = await reportOf(new MemoryWorkbook([sheetOf('台账', later)]), { asOf: '2025-01-31' });
    expect(problems).toEqual([
      { sheet: '台账', cell: 'E3', value: '面议', reason: '开票日期 2025-04-11 在截止日期之后，本行没有计入；这一格以后仍须更正' },
    ]);
    expect(notices.some((notice) => notice.startsWith('截止日期 2025-01-31 之后的 1 行'))).toBe(true);
  });

  it('writes the detail and the analysis', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    const { sheets } = await reportOf(workbook);
    expect(sheets).toEqual([
      { kind: 'agingDetail', name: '账龄明细 2025-12' },
      { kind: 'agingAnalysis', name: '账龄分析 2025-12' },
    ]);
    expect(workbook.models.map(({ name }) => name)).toEqual(['账龄明细 2025-12', '账龄分析 2025-12']);
  });

  it('gives data that crosses to another program unchanged', async () => {
    const report = await reportOf(new MemoryWorkbook([sheetOf('台账', untidy)]));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('counts hidden rows and says so', async () => {
    const { notices, rows } = await reportOf(new MemoryWorkbook([sheetOf('台账', untidy, { hiddenRows: [3, 6] })]));
    expect(rows).toBe(5);
    expect(notices.some((notice) => notice.includes('2 行'))).toBe(true);
  });
});

describe('the as-of date', () => {
  it('is the one asked for, in full in the names where it is no month end', async () => {
    const report = await reportOf(new MemoryWorkbook([sheetOf('台账', untidy)]), { asOf: '2025-12-15' });
    expect(report).toMatchObject({ asOf: '2025-12-15', asOfSource: 'given', period: '2025-12-15' });
    expect(report.sheets.map(({ name }) => name)).toEqual(['账龄明细 2025-12-15', '账龄分析 2025-12-15']);
  });

  it('is the end of the newest month where the ledger states none', async () => {
    const report = await reportOf(new MemoryWorkbook([sheetOf('台账', tidy)]));
    expect(report).toMatchObject({ asOf: '2025-01-31', asOfSource: 'newestMonth', period: '2025-01' });
  });

  it.each(['2025-13-01', '2025-02-30', '31/12/2025', '20251231', ''])('is refused as %j, which the sentence quotes', async (asOf) => {
    expect(await run(new MemoryWorkbook([sheetOf('台账', untidy)]), { asOf })).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: `截止日期“${asOf}”无法识别，请写成 2025-12-31 这样的日期`,
    });
  });

  it('finds nothing to age before the first invoice', async () => {
    expect(await run(new MemoryWorkbook([sheetOf('台账', tidy)]), { asOf: '2020-12-31' })).toMatchObject({
      kind: 'refused',
      refusal: 'nothingToAge',
    });
  });

  const undated: readonly (readonly CellValue[])[] = [headings, ['甲公司', 'A1', '25.9.x', '', 1_000, 0]];

  it.each([
    [
      'zh-CN',
      '台账里没有读得出的开票或收款日期，定不了截止日期：如工作表“台账”C2 的“25.9.x”无法识别。请写成 2025-12-31 这样的日期，或指定截止日期',
    ],
    [
      'en-US',
      'No invoice or receipt date of the ledger can be read, so there is no as-of date: "25.9.x" in sheet "台账" C2, for one. Write dates like 2025-12-31, or give an as-of date',
    ],
  ])('is a question where nothing tells one, answered by a date (R9, %s)', async (language, sentence) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', undated)]);
    const unreadable = { place: { sheetName: '台账', row: 1, column: 2 }, value: '25.9.x' };
    expect(await run(workbook, { language })).toEqual({
      kind: 'question',
      question: { kind: 'whichAsOf', sheetName: '台账', unreadable },
      sentence,
    });
    expect(await run(workbook, { language, asOf: '2025-12-31' })).toMatchObject({ kind: 'done', report: { asOf: '2025-12-31' } });
  });

  it.each([
    ['zh-CN', '截止日期 2026-01-02 比台账最新的日期 2025-01-01 晚了一年以上，请确认是不是这一天'],
    ['en-US', 'The as-of date 2026-01-02 is more than a year after the ledger’s newest date, 2025-01-01: say whether it is meant'],
  ])('more than a year after the ledger’s newest date is asked about, and nothing is written (R9, %s)', async (language, sentence) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', tidy)]);
    const question = { kind: 'confirmAsOf', sheetName: '台账', asOf: '2026-01-02', newest: '2025-01-01', source: 'given' };
    expect(await run(workbook, { language, asOf: '2026-01-02' })).toEqual({ kind: 'question', question, sentence });
    expect(workbook.writes).toEqual([]);
  });

  it('a year after it is no question', async () => {
    const report = await reportOf(new MemoryWorkbook([sheetOf('台账', tidy)]), { asOf: '2026-01-01' });
    expect(report.notices.filter((notice) => notice.includes('晚了一年以上'))).toEqual([]);
  });

  it('that far is taken where that very date is confirmed, and a notice tells it', async () => {
    const book = (): MemoryWorkbook => new MemoryWorkbook([sheetOf('台账', tidy)]);
    const report = await reportOf(book(), { asOf: '2031-12-31', confirmAsOf: '2031-12-31' });
    expect(report).toMatchObject({ asOf: '2031-12-31', asOfSource: 'given', totals: { 损失: '1000.00', difference: '0.00' } });
    expect(report.notices).toContain('截止日期 2031-12-31 比台账最新的日期 2025-01-01 晚了一年以上，请核对');
    expect(await run(book(), { asOf: '2031-12-31', confirmAsOf: '2030-12-31' })).toMatchObject({ kind: 'question' });
    expect(await run(book(), { confirmAsOf: '2030-12-31' })).toMatchObject({ kind: 'done', report: { asOf: '2025-01-31' } });
    const far = { asOf: '2031-12-31', confirmAsOf: '2031-12-31' };
    expect(await run(book(), { ...far, confirmAsOfSheet: '台账' })).toMatchObject({ kind: 'done', report: { asOf: '2031-12-31' } });
    expect(await run(book(), { ...far, confirmAsOfSheet: '旧台账' })).toMatchObject({
      kind: 'question',
      question: { kind: 'confirmAsOf' },
    });
  });

  it('that far in the title rows is asked about too', async () => {
    const book = (): MemoryWorkbook => new MemoryWorkbook([sheetOf('台账', [['截止日期：2052-12-31'], ...tidy])]);
    const question = { kind: 'confirmAsOf', sheetName: '台账', asOf: '2052-12-31', newest: '2025-01-01', source: 'titleRow' };
    expect(await run(book())).toMatchObject({ kind: 'question', question });
    expect(await run(book(), { confirmAsOf: '2052-12-31' })).toMatchObject({
      kind: 'done',
      report: { asOf: '2052-12-31', asOfSource: 'titleRow' },
    });
  });

  it('is refused where amounts add up beyond exact cents', async () => {
    const workbook = new MemoryWorkbook([
      sheetOf('台账', [
        headings,
        ...Array.from({ length: 100 }, (_unused, index) => ['甲公司', `A${index}`, newYear, newYear + 30, 1e12, 0]),
      ]),
    ]);
    expect(await run(workbook)).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: '台账金额合计超过 90 万亿元，无法精确到分，请检查金额和单位（如 万元、亿元）是否有误',
    });
  });
});

describe('a request that is no good', () => {
  it.each([
    ['dateOrder', 'ymd', '参数 dateOrder 的值“ymd”无效'],
    ['preparedAt', 'yesterday', '参数 preparedAt 的值“yesterday”无效'],
    ['language', 'fr-FR', '参数 language 的值“fr-FR”无效'],
    ['columns', { amount: -1 }, '参数 columns 的值“{"amount":-1}”无效'],
    ['columns', { price: 3 }, '参数 columns 的值“{"price":3}”无效'],
    ['columns', { amount: 4, received: 4 }, '参数 columns 的值“{"amount":4,"received":4}”无效'],
    ['columns', { amount: 4, received: 500 }, '“已收金额”指定为 SG 列，但工作表“台账”的内容在 A 至 F 列'],
    [
      'columnsNamed',
      '客户=B,客户=C',
      '各列的写法看不懂：“客户=B,客户=C”。每项写“列=字母”，用逗号隔开，如 客户=B,余额=H；没有的一项写 已收=-；每一项、每一列只写一次',
    ],
    ['columnsNamed', '客户=ZZZ', '“客户”指定为 ZZZ 列，但工作表“台账”的内容在 A 至 F 列'],
    ['columns', [], '参数 columns 的值“[]”无效'],
    ['overwriteChanges', 1, '参数 overwriteChanges 的值“1”无效'],
    ['activate', 'no', '参数 activate 的值“no”无效'],
    ['netUnallocated', 'yes', '参数 netUnallocated 的值“yes”无效'],
    ['sheetName', 7, '参数 sheetName 的值“7”无效'],
    ['activeSheet', 7, '参数 activeSheet 的值“7”无效'],
  ])('is refused with a sentence that names %s', async (field, value, sentence) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    expect(await run(workbook, { [field]: value })).toEqual({ kind: 'refused', refusal: 'badRequest', sentence });
    expect(workbook.models).toEqual([]);
  });

  it('is a fault of the program where there is no such job', async () => {
    await expect(runJobIn(new MemoryWorkbook([]), 'toString' as JobName)).rejects.toThrow(UnknownJob);
  });
});

describe('which sheet is the ledger', () => {
  it('says so where there is none', async () => {
    const workbook = new MemoryWorkbook([
      sheetOf('会议记录', [
        ['日期', '内容'],
        ['周一', '例会'],
      ]),
      sheetOf('空', []),
    ]);
    expect(await run(workbook)).toEqual({
      kind: 'refused',
      refusal: 'noLedger',
      sentence:
        '没有找到应收台账，最像的是工作表“会议记录”第 1 行起的表：认出 A 列“日期”为发票日期、B 列“内容”为备注，缺客户；缺应收金额或未收余额，请指定各列是什么',
    });
    expect(await run(workbook, { sheetName: '空' })).toEqual({
      kind: 'refused',
      refusal: 'noLedger',
      sentence: '工作表“空”里没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试',
    });
  });

  it('names a sheet that is not there, or was too large to read', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)], ['大表']);
    expect(await run(workbook, { sheetName: '没有' })).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: '没有名为“没有”的工作表，可能已改名或删除，请重新选择',
    });
    expect(await run(workbook, { sheetName: '大表' })).toMatchObject({ kind: 'refused', refusal: 'workbook' });
    expect((await reportOf(workbook)).notices[0]).toBe('工作表 大表 的使用区域太大，没有读取');
    // Without another ledger it may be the one: that there is none nobody knows.
    const other = new MemoryWorkbook([sheetOf('封面', [['目录']])], ['大表']);
    expect(await run(other, {})).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence: '工作表“大表”太大，Excel 没有给出内容，请删去多余的行列后再试',
    });
  });

  it('reckons no ledger of more rows than it is told that it may', async () => {
    const cells = [
      ['客户', '发票号', '到期日', '应收金额'],
      ['甲', 'A1', '2025-12-01', 1000],
      ['乙', 'A2', '2025-12-01', 500],
    ];
    const workbook = new MemoryWorkbook([sheetOf('台账', cells)]);
    expect(await run(workbook, { mostRows: 1, asOf: '2025-12-31' })).toEqual({
      kind: 'refused',
      refusal: 'ledgerTooLong',
      sentence:
        '工作表“台账”的台账有 2 行，连同文件里的其他内容超过一次能算的量：请按年份或客户拆成每个 15 万行以内的几个文件，并删去不用的列和工作表',
    });
    expect((await run(workbook, { mostRows: 2, asOf: '2025-12-31' })).kind).toBe('done');
  });

  it('asks about many sheets by the first of them', async () => {
    const workbook = new MemoryWorkbook(Array.from({ length: 20 }, (_unused, index) => sheetOf(`区${index + 1}`, untidy)));
    expect(await run(workbook)).toMatchObject({
      kind: 'question',
      sentence: '有多张工作表像是应收台账（区1、区2、区3、区4、区5、区6、区7、区8、区9、区10 等 20 张），请指定用哪一张',
    });
  });

  it('asks where two sheets will do, and takes the one then named under its own name', async () => {
    const workbook = new MemoryWorkbook([sheetOf('华东', untidy), sheetOf('华北', untidy)]);
    expect(await run(workbook)).toEqual({
      kind: 'question',
      question: { kind: 'whichLedger', sheetNames: ['华东', '华北'] },
      sentence: '有多张工作表像是应收台账（华东、华北），请指定用哪一张',
    });
    expect(workbook.models).toEqual([]);
    const { ledgerSheet, sheets } = await reportOf(workbook, { sheetName: '华北' });
    expect(ledgerSheet).toBe('华北');
    expect(sheets.map(({ name }) => name)).toEqual(['账龄明细 2025-12 华北', '账龄分析 2025-12 华北']);
  });

  it('asks for the order of dates that show none (R1)', async () => {
    const workbook = new MemoryWorkbook([
      sheetOf('Ledger', [
        ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount'],
        ['C1', 'I1', '1/5/2013', '3/4/2013', 100],
        ['C2', 'I2', '2/6/2013', '4/7/2013', 200],
      ]),
    ]);
    expect(await run(workbook, { language: 'en-US' })).toMatchObject({
      kind: 'question',
      question: { kind: 'dateOrder', sheetName: 'Ledger', cell: 'C2', value: '1/5/2013' },
      sentence: 'The date "1/5/2013" in cell Ledger!C2 does not show whether the month or the day comes first: say which',
    });
    expect(await reportOf(workbook, { dateOrder: 'mdy' })).toMatchObject({ asOf: '2013-02-28', rows: 2 });
  });

  it('names the ledger, of which the answer is kept, where dates of its receipts show no order (R1, R9)', async () => {
    const workbook = new MemoryWorkbook([
      sheetOf('应收明细', [
        ['客户', '发票号', '开票日期', '到期日', '应收金额'],
        ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
      ]),
      sheetOf('收款明细', [
        ['收款日期', '客户', '发票号', '金额'],
        ['03/04/2025', '甲公司', 'A1', 100],
      ]),
    ]);
    expect(await run(workbook)).toMatchObject({
      kind: 'question',
      question: { kind: 'dateOrder', sheetName: '收款明细', cell: 'A2', value: '03/04/2025', ledgerSheet: '应收明细' },
    });
    expect(await reportOf(workbook, { sheetName: '应收明细', dateOrder: 'mdy' })).toMatchObject({
      ledgerSheet: '应收明细',
      asOf: '2025-03-31',
    });
  });
});

describe('a second run in the same workbook', () => {
  async function twice(
    between: (workbook: MemoryWorkbook) => void,
    more: Partial<BuildMonthRequest> = {},
  ): Promise<{ readonly workbook: MemoryWorkbook; readonly outcome: Said<BuildMonthOutcome> }> {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    await reportOf(workbook);
    between(workbook);
    return { workbook, outcome: await run(workbook, more) };
  }

  it('writes the sheets of the same month anew, under the names and with the tables they have by now', async () => {
    const { workbook } = await twice(({ made }) => {
      made.splice(
        0,
        2,
        ...made.map((sheet) => ({
          ...sheet,
          name: `我的${sheet.name}`,
          tables: sheet.tables.map((table) => ({ ...table, name: '我的表' })),
        })),
      );
    });
    expect(
      workbook.writes[1]?.sheets.map(({ model, replaces }) => [model.name, replaces?.name, model.tables.map(({ name }) => name)]),
    ).toEqual([
      ['我的账龄明细 2025-12', '我的账龄明细 2025-12', ['我的表']],
      ['我的账龄分析 2025-12', '我的账龄分析 2025-12', []],
    ]);
    const [analysis] = workbook.models.slice(-1);
    expect(
      analysis?.blocks.flatMap(({ cells }) => cells.flat()).some((cell) => typeof cell === 'object' && cell?.formula.includes('我的表[')),
    ).toBe(true);
  });

  it('makes new sheets for another month, and for another language', async () => {
    const { workbook } = await twice(() => undefined, { asOf: '2025-11-30' });
    expect(workbook.writes[1]?.sheets.map(({ replaces }) => replaces)).toEqual([null, null]);
    const english = await reportOf(workbook, { language: 'en-US' });
    expect(english.sheets.map(({ name }) => name)).toEqual(['Aging detail 2025-12', 'Aging analysis 2025-12']);
  });

  it('makes only the sheet that is gone', async () => {
    const { workbook } = await twice(({ made, sheets, models }) => {
      made.pop();
      sheets.pop();
      models.pop();
    });
    expect(workbook.writes[1]?.sheets.map(({ model, replaces }) => [model.name, replaces?.name])).toEqual([
      ['账龄明细 2025-12', '账龄明细 2025-12'],
      ['账龄分析 2025-12', undefined],
    ]);
  });

  it.each<[string, (workbook: MemoryWorkbook) => void]>([
    ['stands elsewhere', ({ made }) => move(made, (area) => ({ ...area, row: area.row + 1 }))],
    ['has a column more', ({ made }) => move(made, (area) => ({ ...area, columns: area.columns + 1 }))],
    [
      'cannot get its new size',
      (workbook) => {
        move(workbook.made, (area) => ({ ...area, rows: area.rows + 1 }));
        workbook.resizesTables = false;
      },
    ],
  ])('leaves sheets alone whose table %s, and says so', async (_, between) => {
    const { workbook, outcome } = await twice(between);
    expect(workbook.writes[1]?.sheets.map(({ model, replaces }) => [model.name, replaces])).toEqual([
      ['账龄明细 2025-12 (2)', null],
      ['账龄分析 2025-12', expect.objectContaining({ name: '账龄分析 2025-12', kind: 'agingAnalysis' })],
    ]);
    const [detail, analysis] = workbook.writes[1]?.sheets.map(({ model }) => model) ?? [];
    expect(detail?.tables.map(({ name }) => name)).toEqual(['账龄明细表202512第2']);
    expect(JSON.stringify(analysis)).toContain('账龄明细表202512第2[');
    expect(JSON.stringify(analysis)).not.toContain('账龄明细表202512[');
    expect(outcome.kind === 'done' ? sayFindings(outcome.report.findings, 'zh-CN').notices[0] : '').toBe(
      '原有的工作表 账龄明细 2025-12 的表格位置或列与新结果不同，没有改写（您的公式可能引用了它），新结果另列新表；旧表不再更新，用不到时请删去',
    );
  });

  it('asks before it overwrites what a user changed, and overwrites it when told to', async () => {
    const { workbook, outcome } = await twice((between) => {
      between.changes = [{ name: '账龄分析 2025-12', cells: ['C9', 'R4:R12'], more: true }];
    });
    expect(outcome).toEqual({
      kind: 'question',
      question: { kind: 'changedSheets', sheets: [{ name: '账龄分析 2025-12', cells: ['C9', 'R4:R12'], more: true }] },
      sentence:
        '这些工作表生成后被改动过，或按 Ctrl+Z 退回了一部分：“账龄分析 2025-12”C9、R4:R12等处。重新生成会覆盖这些改动，且不能撤销，请确认',
    });
    expect(workbook.writes).toHaveLength(1);
    await reportOf(workbook, { overwriteChanges: true });
    expect(workbook.writes).toHaveLength(2);
  });

  it('leaves a sheet of the user that bears our name alone', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy), sheetOf('账龄分析 2025-12', [['我的笔记']])]);
    expect((await reportOf(workbook)).sheets.map(({ name }) => name)).toEqual(['账龄明细 2025-12 (2)', '账龄分析 2025-12 (2)']);
  });

  it('brings the analysis to the front unless told not to', async () => {
    const { workbook } = await twice(() => undefined, { activate: false });
    expect(workbook.writes.map(({ front }) => front)).toEqual(['agingAnalysis', null]);
  });
});

function move(made: MadeSheet[], change: (area: MadeSheet['tables'][number]['area']) => MadeSheet['tables'][number]['area']): void {
  made.splice(
    0,
    made.length,
    ...made.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, area: change(table.area) })) })),
  );
}

describe('a job that does not come to its end', () => {
  it.each(['reading', 'reckoning', 'writing'] as const)('ends with a sentence when the user stops it while %s', async (stage) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    const steps: ProgressStep[] = [];
    const stopAt = { reading: 0, reckoning: 1, writing: 2 }[stage];
    const control: JobControl = {
      progress: (step) => steps.push(step),
      throwIfCancelled: () => {
        if (steps.length >= stopAt) throw new JobCancelled();
      },
    };
    expect(await run(workbook, {}, control)).toEqual({ kind: 'refused', refusal: 'cancelled', sentence: '已取消，工作簿没有改动' });
    expect(workbook.models).toEqual([]);
  });

  it('lets the page have its turn between the pieces of the reckoning, and ends with a sentence when the user stops it there', async () => {
    let turns = 0;
    let lastTurn = Infinity;
    const control: JobControl = {
      progress: () => undefined,
      throwIfCancelled: () => {
        if (turns >= lastTurn) throw new JobCancelled();
      },
      breathe: () => {
        turns += 1;
        return Promise.resolve();
      },
    };
    expect((await run(new MemoryWorkbook([sheetOf('台账', untidy)]), {}, control)).kind).toBe('done');
    // Before registers are looked for, the ledger read, registers read, the ledger aged, its source told, each of two sheets, all written.
    expect(turns).toBe(8);
    turns = 0;
    lastTurn = 7;
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    expect(await run(workbook, {}, control)).toEqual({ kind: 'refused', refusal: 'cancelled', sentence: '已取消，工作簿没有改动' });
    expect([turns, workbook.models]).toEqual([7, []]);
  });

  it('lets the page have its turn within the reading of rows, their ageing and the lines of the detail', async () => {
    let turns = 0;
    const control: JobControl = {
      progress: () => undefined,
      throwIfCancelled: () => undefined,
      breathe: () => {
        turns += 1;
        return Promise.resolve();
      },
    };
    const rows = Array.from({ length: 6_000 }, (_unused, index) => [`客户${index % 7}`, `A${index}`, 45658, 45688, 1000 + index]);
    const workbook = new MemoryWorkbook([sheetOf('台账', [['客户', '发票号', '开票日期', '到期日', '应收金额'], ...rows])]);
    expect((await run(workbook, { reports: ['aging'] }, control)).kind).toBe('done');
    // Seven between the pieces, fifteen within them.
    expect(turns).toBe(22);
  });

  it.each<[WorkbookRefusal, string]>([
    [{ kind: 'cellBeingEdited' }, '有单元格正在编辑，请按回车或 Esc 结束编辑后再试'],
    [{ kind: 'protected' }, '工作簿或工作表受保护，请先撤销保护再试'],
    [{ kind: 'protected', sheetName: '台账' }, '工作表“台账”受保护，请先撤销保护再试'],
    [{ kind: 'conflict' }, '别人同时改动了这个工作簿的同一处，没有写入，请等对方的改动同步过来后再试'],
    [{ kind: 'tooMuchData' }, '数据量超过了 Excel 一次能传送的上限，请减少台账的行数或列数后再试'],
    [{ kind: 'sheetTooLarge', sheetName: '台账' }, '工作表“台账”太大，Excel 没有给出内容，请删去多余的行列后再试'],
    [{ kind: 'notSupported' }, '这个版本的 Excel 不支持所需的功能，请更新 Excel 后再试'],
    [{ kind: 'readOnly' }, '工作簿是只读的，请另存一份或取得编辑权限后再试'],
    [{ kind: 'filtered' }, '筛选妨碍了写入，请清除筛选后再试'],
    [{ kind: 'merged' }, '合并单元格妨碍了写入，请取消合并后再试'],
    [{ kind: 'unsettled' }, 'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复'],
    [
      { kind: 'busyElsewhere', minutes: 3 },
      '别人正在这个工作簿里生成或删除工作表，或者刚才有一次运行中断了，这次没有改动工作簿，请等 3 分钟后再试',
    ],
    [{ kind: 'nameTaken' }, '要新建的工作表或名称已经存在，请再试一次'],
    [
      { kind: 'elsewhere', code: 'GeneralException', message: 'oops' },
      'Excel 没有完成操作（GeneralException：oops），工作簿没有改动，请再试一次；如果切换到了别的工作簿窗口，或同时选中了几张工作表，请先回到本工作簿的窗口、只选一张工作表',
    ],
    [
      { kind: 'unsettled', isElsewhere: true },
      'Excel 中途不再回应，工作簿里可能留有未完成的内容；下次运行时会先恢复；如果切换到了别的工作簿窗口，或同时选中了几张工作表，请先回到本工作簿的窗口、只选一张工作表',
    ],
    [{ kind: 'failed', code: 'RequestAborted', message: 'oops' }, 'Excel 没有完成操作（RequestAborted：oops），工作簿没有改动，请再试一次'],
  ])('has a sentence for a workbook that refuses: %j', async (refusal, sentence) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    workbook.write = () => Promise.reject(new WorkbookRefused(refusal));
    expect(await run(workbook)).toEqual({ kind: 'refused', refusal: 'workbook', sentence });
  });

  it.each<[WorkbookRefusal, string]>([
    [{ kind: 'cellBeingEdited' }, 'A cell is being edited: press Enter or Esc and try again'],
    [{ kind: 'protected' }, 'The workbook or a sheet is protected: unprotect it and try again'],
    [{ kind: 'protected', sheetName: '台账' }, 'Sheet "台账" is protected: unprotect it and try again'],
    [{ kind: 'readOnly' }, 'The workbook is read-only: save a copy or get the right to edit, then try again'],
    [
      { kind: 'conflict' },
      'Somebody else changed the same part of this workbook at the same time; nothing was written: wait until their changes arrive and try again',
    ],
    [{ kind: 'tooMuchData' }, 'There is more data than Excel can pass on at once: try again with fewer rows or columns'],
    [
      { kind: 'sheetTooLarge', sheetName: '台账' },
      'Sheet "台账" is too large for Excel to hand over: delete unused rows and columns and try again',
    ],
    [{ kind: 'notSupported' }, 'This version of Excel lacks a feature that is needed: update Excel and try again'],
    [{ kind: 'filtered' }, 'A filter is in the way of writing: clear it and try again'],
    [{ kind: 'merged' }, 'Merged cells are in the way of writing: unmerge them and try again'],
    [{ kind: 'unsettled' }, 'Excel stopped answering half-way and may have kept unfinished parts; the next run puts that right first'],
    [
      { kind: 'busyElsewhere', minutes: 1 },
      'Somebody else is making or removing sheets in this workbook, or a run was cut short a moment ago; nothing was changed now: try again in a minute',
    ],
    [
      { kind: 'busyElsewhere', minutes: 2 },
      'Somebody else is making or removing sheets in this workbook, or a run was cut short a moment ago; nothing was changed now: try again in 2 minutes',
    ],
    [{ kind: 'nameTaken' }, 'A sheet or name to be made exists already: try again'],
    [
      { kind: 'elsewhere', code: 'GeneralException', message: 'oops' },
      'Excel did not finish (GeneralException: oops); the workbook is unchanged: try again; if you have gone to another workbook’s window or selected several sheets, come back to this workbook’s window and select a single sheet first',
    ],
    [
      { kind: 'unsettled', isElsewhere: true },
      'Excel stopped answering half-way and may have kept unfinished parts; the next run puts that right first; if you have gone to another workbook’s window or selected several sheets, come back to this workbook’s window and select a single sheet before',
    ],
    [
      { kind: 'failed', code: 'RequestAborted', message: 'oops' },
      'Excel did not finish (RequestAborted: oops); the workbook is unchanged: try again',
    ],
  ])('has that sentence in English too: %j', async (refusal, sentence) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    workbook.write = () => Promise.reject(new WorkbookRefused(refusal));
    expect(await run(workbook, { language: 'en-US' })).toEqual({ kind: 'refused', refusal: 'workbook', sentence });
  });

  it('lets a fault of the program through', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    workbook.read = () => Promise.reject(new TypeError('a bug'));
    await expect(run(workbook)).rejects.toThrow(TypeError);
  });
});
