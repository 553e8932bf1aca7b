import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { LettersReport } from '../../../src/workbench/cli/letters-outcome';
import type { MonthOutcome, MonthReport } from '../../../src/workbench/cli/month-outcome';
import type { BuildMonthWorkbook, MonthTask } from '../../../src/workbench/cli/month-workbook';
import { reportCommand } from '../../../src/workbench/cli/report-command';
import type { NotCarried } from '../../../src/workbench/files/workbook-file';
import type { SavedFile } from '../../../src/workbench/host/page-downloads';

jest.mock('../../../src/workbench/cli/fresh-bundle', () => ({
  projectRoot: path.join(__dirname, '..', '..', '..'),
  freshBundle: () => Promise.resolve('dist/taskpane.js'),
}));

const month: MonthReport = {
  asOf: '2025-12-31',
  asOfSource: 'titleRow',
  period: '2025-12',
  ledgerSheet: '台账',
  basis: 'receipts',
  rows: 3,
  totals: {
    balance: '1234567.80',
    正常: '1000000.00',
    关注: '200000.00',
    次级: '0.00',
    可疑: '0.00',
    损失: '40000.00',
    贷项: '-5432.20',
    待核实: '0.00',
    penalty: '1650.00',
    ledgerBalance: '1234567.80',
    difference: '0.00',
  },
  agreesWithLedger: true,
  comparedWith: '与台账相符：“合计”行 G9 的 1,234,567.80',
  customers: [
    {
      name: '乙公司',
      balance: '-5432.20',
      正常: '0.00',
      关注: '0.00',
      次级: '0.00',
      可疑: '0.00',
      损失: '0.00',
      贷项: '-5432.20',
      待核实: '0.00',
      penalty: '0.00',
      longestDaysOverdue: 0,
    },
    {
      name: '甲公司',
      balance: '1240000.00',
      正常: '1000000.00',
      关注: '200000.00',
      次级: '0.00',
      可疑: '0.00',
      损失: '40000.00',
      贷项: '0.00',
      待核实: '0.00',
      penalty: '1650.00',
      longestDaysOverdue: 200,
    },
  ],
  problems: [{ sheet: '台账', cell: 'G7', value: '待定', reason: '到期日无法识别' }],
  notices: ['有一笔收款没有发票号'],
  leftOut: [{ sheet: '台账', row: 9, reason: '合计' }],
  sheets: [{ kind: 'detail', name: '账龄明细 2025-12' }],
  syncs: 9,
};

/** Runs the command in a folder of its own that holds 台账.xlsx, with an add-in that gives one answer. */
async function run(
  argv: readonly string[],
  outcome: MonthOutcome = { kind: 'done', report: month },
  notCarried: readonly NotCarried[] = [],
  savedFiles: readonly SavedFile[] = [],
  letters?: LettersReport,
) {
  const directory = mkdtempSync(path.join(tmpdir(), 'receivables-'));
  writeFileSync(path.join(directory, '台账.xlsx'), 'a ledger');
  const tasks: MonthTask[] = [];
  const buildMonthWorkbook: BuildMonthWorkbook = (task) => {
    tasks.push(task);
    const workbook = outcome.kind === 'done' ? Buffer.from('a report') : null;
    return Promise.resolve({ outcome, workbook, notCarried, savedFiles, ...(letters && { letters }) });
  };
  let [printed, complained] = ['', ''];
  const again = () =>
    reportCommand(
      argv,
      {
        print: (text) => {
          printed += text;
        },
        complain: (text) => {
          complained += text;
        },
        showProgress: () => undefined,
        directory,
        debug: false,
        now: () => new Date(2026, 0, 5, 9, 7),
      },
      buildMonthWorkbook,
    );
  const code = await again();
  return { code, again, directory, tasks, printed: () => printed, complained: () => complained };
}

/** A letter that claims 50.00 of the 1,650.00 on the sheets, and what it and another lack. */
const letters: LettersReport = {
  letters: [
    {
      ...{ customer: '甲公司', stage: 1, basis: 'contract', letterDate: '2025-12-31', finalPaymentDate: '2026-01-12' },
      ...{ principal: '240000.00', penalty: '50.00', credits: '0.00', total: '240050.00', totalInCapitals: '' },
      ...{ penaltyOnSheets: '1650.00', invoices: [], number: 'CK-20251231-001', file: 'CK-20251231-001.docx' },
      notShownSent: [],
      notClaimed: [
        { reason: 'paidLate', invoices: 7, amount: '1500.00' },
        { reason: 'dispute', invoices: 1, amount: '100.00' },
      ],
    },
  ],
  held: [],
  waiting: [],
  unsent: [],
  register: { sheet: '催收记录', rows: 1 },
  inChinese: [],
  marked: [
    {
      customer: '甲公司',
      missing: [
        { whose: 'company', field: 'name' },
        { whose: 'company', field: 'account' },
        { whose: 'customer', field: 'address' },
      ],
    },
    { customer: '乙公司', missing: [{ whose: 'company', field: 'name' }] },
  ],
};

const done: MonthOutcome = { kind: 'done', report: month };

describe('reportCommand, of letters', () => {
  const lacking =
    '2 封函件缺资料，缺的地方写着“【待填：…】”，补齐之前请不要寄出。应收参数缺：我方名称、收款账号。客户资料缺：甲公司（地址）。补法：加 --policy、不加 --letters 运行一次，在生成的工作簿的“应收参数”表里填好（台账里已有这张表的，直接填），客户的填在“客户资料”表，再用填好的工作簿生成函件；也可以在 Excel 里打开台账，到窗格的“催款函”页填写';

  it('warns of letters that refer to none before them, as 催收记录 does not show that those went out (R21a)', async () => {
    const [letter] = letters.letters;
    if (letter === undefined) throw new Error('no letter');
    const second = { ...letters, marked: [], letters: [{ ...letter, stage: 2 as const, notShownSent: ['CK-20251101-001', '2025-11-03'] }] };
    const warning =
      '1 封函件的前次函件在催收记录里没有寄出和签收日期，新函件没有写它们已发出：甲公司（CK-20251101-001、2025-11-03）。确已寄出的，填好寄出日期再重新生成；没有寄出的，把阶段改为作废';
    const { printed } = await run(['台账.xlsx', '--letters', 'due'], done, [], [], second);
    expect(printed().split('\n')[0]).toBe(warning);
    const json = await run(['台账.xlsx', '--letters', 'due', '--json'], done, [], [], second);
    expect((JSON.parse(json.printed()) as { readonly notices: readonly string[] }).notices).toContain(warning);
    const { printed: english } = await run(['台账.xlsx', '--letters', 'due', '--lang', 'en-US'], done, [], [], second);
    expect(english()).toContain('甲公司 (CK-20251101-001, 2025-11-03). If they went out, enter the date sent');
  });

  it('says of which letters before the invoices are not written again, and what to do to have them anew (R41)', async () => {
    const unsent = Array.from({ length: 6 }, (_, index) => ({
      customer: `客户${index + 1}`,
      number: `CK-20251201-00${index + 1}`,
      date: '2025-12-01',
    }));
    const { printed } = await run(['台账.xlsx', '--letters', 'due'], done, [], [], { ...letters, letters: [], marked: [], unsent });
    expect(printed()).toContain(
      '  6 封已登记而未寄出，其发票不再生成：CK-20251201-001 客户1、CK-20251201-002 客户2、CK-20251201-003 客户3、CK-20251201-004 客户4、CK-20251201-005 客户5 等；要重新生成，先在催收记录中把这些行的“阶段”改为“作废”\n',
    );
    const argv = ['台账.xlsx', '--letters', 'due', '--lang', 'en-US'];
    const english = await run(argv, done, [], [], { ...letters, marked: [], unsent: unsent.slice(0, 1) });
    expect(english.printed()).toContain(
      '  Entered and not sent, so their invoices are not written again: CK-20251201-001 客户1. To write them anew',
    );
    expect((await run(['台账.xlsx', '--letters', 'due'], done, [], [], letters)).printed()).not.toContain('未寄出');
  });

  it('says before all else which data letters lack and how to give them, as a notice with --json', async () => {
    const { printed, code } = await run(['台账.xlsx', '--letters', 'due'], done, [], [], letters);
    expect([code, printed().split('\n')[0]]).toEqual([0, lacking]);
    const json = await run(['台账.xlsx', '--letters', 'due', '--json'], done, [], [], letters);
    expect((JSON.parse(json.printed()) as { notices: string[] }).notices[0]).toBe(lacking);
    const english = await run(['台账.xlsx', '--letters', 'due', '--lang', 'en-US'], done, [], [], letters);
    expect(english.printed().split('\n')[0]).toMatch(
      /^Letters that lack data .*: 2; .*Missing on the policy sheet: name of our company, account to pay to\. .*甲公司 \(address\)\. How to: /,
    );
  });

  it('says nothing of missing data where there is none', async () => {
    const { printed } = await run(['台账.xlsx', '--letters', 'due'], done, [], [], { ...letters, marked: [] });
    expect(printed().split('\n')[0]).toBe('应收账款账龄  台账 › 台账');
  });

  it('ties the penalty of each letter out with the sheets’, and sums up what is not claimed (R21b)', async () => {
    const { printed } = await run(['台账.xlsx', '--letters', 'due'], done, [], [], letters);
    expect(printed()).toContain('    报表违约金 1,650.00 = 函内 50.00 + 已逾期付清的发票（7 张）1,500.00 + 有异议的发票（1 张）100.00\n');
    const json = await run(['台账.xlsx', '--letters', 'due', '--json'], done, [], [], letters);
    const { notices, letters: told } = JSON.parse(json.printed()) as { notices: string[]; letters: object[] };
    expect(notices.filter((notice) => notice.startsWith('1 封函件的违约金比报表上的少，共少 1,600.00 元'))).toHaveLength(1);
    // These keys and no others.
    expect(Object.keys(told[0] ?? {})).toEqual([
      ...['customer', 'stage', 'basis', 'letterDate', 'finalPaymentDate', 'principal', 'penalty', 'credits', 'total'],
      ...['totalInCapitals', 'invoices', 'number', 'file'],
    ]);
  });
});

describe('reportCommand', () => {
  it('hands the add-in exactly what was asked', async () => {
    const { code, tasks, directory } = await run([
      '台账.xlsx',
      '--as-of',
      '2025-11-30',
      '--sheet',
      '台账',
      '--lang',
      'en-US',
      '--date-order',
      'mdy',
      '--decimal',
      'comma',
      '--month-dates',
      'last',
      '--types',
      '冲抵=收款',
      '--sums',
      '质保金=扣除',
      '--reports',
      'top,alerts',
    ]);
    expect(code).toBe(0);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.file).toBe(path.join(directory, '台账.xlsx'));
    expect(tasks[0]?.request).toEqual({
      language: 'en-US',
      asOf: '2025-11-30',
      sheetName: '台账',
      dateOrder: 'mdy',
      decimalMark: 'comma',
      monthDay: 'last',
      typesNamed: '冲抵=收款',
      sumsNamed: '质保金=扣除',
      reports: ['top', 'alerts'],
      preparedAt: '2026-01-05 09:07',
    });
  });

  it('runs on the sample ledger when it is given none', async () => {
    const { tasks, directory } = await run([]);
    expect(tasks[0]?.file).toMatch(/assets.sample-ledger\.xlsx$/);
    expect(readdirSync(path.join(directory, 'out'))).toEqual(['sample-ledger 账龄 2025-12.xlsx']);
  });

  it('prints one JSON object with the agreed keys and nothing else', async () => {
    const { printed, directory } = await run(['台账.xlsx', '--json', '--out', '结果'], { kind: 'done', report: month }, [
      { kind: 'chart', count: 2, sheet: '图' },
    ]);
    const file = path.join(directory, '结果', '台账 账龄 2025-12.xlsx');
    expect(JSON.parse(printed())).toEqual({
      asOf: '2025-12-31',
      file,
      rows: 3,
      totals: month.totals,
      customers: month.customers,
      problems: month.problems,
      notices: ['有一笔收款没有发票号', '原工作簿的“图”表中的图表（2 个）没有带到结果文件里，原文件不受影响'],
      leftOut: month.leftOut,
    });
    expect(readFileSync(file, 'utf8')).toBe('a report');
  });

  it('prints classes, largest customers first, the tie-out, what needs a look and the file', async () => {
    const { printed, directory } = await run(['台账.xlsx']);
    expect(printed()).toBe(
      [
        '应收账款账龄  台账 › 台账',
        '截止日 2025-12-31（取自台账标题行的截止日期）  ·  台账 3 行  ·  余额：按收款明细逐笔回放',
        '',
        '类别            余额    占比',
        '------  ------------  ------',
        '正常    1,000,000.00   81.0%',
        '关注      200,000.00   16.2%',
        '次级            0.00    0.0%',
        '可疑            0.00    0.0%',
        '损失       40,000.00    3.2%',
        '贷项       -5,432.20   -0.4%',
        '待核实          0.00    0.0%',
        '合计    1,234,567.80  100.0%',
        '',
        '客户            余额    其中逾期  最长逾期天数    违约金',
        '------  ------------  ----------  ------------  --------',
        '甲公司  1,240,000.00  240,000.00           200  1,650.00',
        '乙公司     -5,432.20        0.00             0      0.00',
        '合计    1,234,567.80  240,000.00           200  1,650.00',
        '',
        '台账合计 1,234,567.80  本表合计 1,234,567.80  差额 0.00',
        '✓ 与台账相符：“合计”行 G9 的 1,234,567.80',
        '',
        '待核实的单元格（1）',
        '  台账!G7 待定：到期日无法识别',
        '',
        '提示（1）',
        '  · 有一笔收款没有发票号',
        '',
        '剔除的小计、合计行：1 行',
        '',
        `已写入：${path.join(directory, 'out', '台账 账龄 2025-12.xlsx')}`,
        '',
      ].join('\n'),
    );
  });

  it('says that it replaced the file of an earlier run', async () => {
    const { again, printed, directory } = await run(['台账.xlsx', '--out', '.']);
    expect(printed()).not.toContain('已替换');
    expect(await again()).toBe(0);
    expect(printed()).toContain(`已替换上次生成的同名文件：${path.join(directory, '台账 账龄 2025-12.xlsx')}`);
    expect(readFileSync(path.join(directory, '台账.xlsx'), 'utf8')).toBe('a ledger');
  });

  it('writes the files that the add-in saved beside the report and says where, and none over the ledger', async () => {
    const files = ['函件.zip', '台账.xlsx'].map((name) => ({ name, mimeType: 'application/zip', bytes: Buffer.from(`saved as ${name}`) }));
    const { printed, directory } = await run(['台账.xlsx', '--out', '.'], { kind: 'done', report: month }, [], files);
    expect(printed()).toContain(`插件另存的文件：${path.join(directory, '函件.zip')}\n`);
    expect(printed()).toContain(`插件另存的文件：${path.join(directory, '台账 (1).xlsx')}\n`);
    expect(readFileSync(path.join(directory, '函件.zip'), 'utf8')).toBe('saved as 函件.zip');
    expect(readFileSync(path.join(directory, '台账.xlsx'), 'utf8')).toBe('a ledger');
  });

  it.each<[string, string, string[], MonthOutcome, string]>([
    ['a missing file', 'fileMissing', ['没有.xlsx'], { kind: 'done', report: month }, '找不到文件：'],
    ['a folder', 'unreadable', ['.'], { kind: 'done', report: month }, '这个文件不是 .xlsx 工作簿或 .csv 表格：'],
    [
      'a bad argument',
      'badDate',
      ['台账.xlsx', '--as-of', 'today'],
      { kind: 'done', report: month },
      '--as-of 要写成存在的日期，如 2025-12-31，“today”不行。',
    ],
    ['no ledger', 'refused', ['台账.xlsx'], { kind: 'refused', sentence: '没有找到应收台账。' }, '没有找到应收台账。'],
    [
      'two ledgers',
      'whichLedger',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'whichLedger', sheetNames: ['一部', '二部'] }, sentence: '哪一张？' },
      '有 2 张工作表都像应收台账，请用 --sheet 指定一张：一部、二部',
    ],
    [
      'dates of either order',
      'dateOrder',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'dateOrder', sheetName: '一部', cell: 'C5', value: '1/2/2025' }, sentence: '先后？' },
      '单元格 一部!C5 的日期“1/2/2025”看不出月和日的先后，请用 --date-order mdy（月/日/年）或 --date-order dmy（日/月/年）指定。',
    ],
    [
      'a figure of two readings',
      'optionNeeded',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'decimalMark' }, sentence: '小数点是哪个' },
      '小数点是哪个；命令里用 --decimal point|comma 指定。',
    ],
    [
      'dates without a day',
      'optionNeeded',
      ['台账.xlsx', '--lang', 'en-US'],
      { kind: 'question', question: { kind: 'monthDay' }, sentence: 'Which day' },
      'Which day; on the command line: --month-dates first|last.',
    ],
    [
      'a type that is not known',
      'optionNeeded',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'whatType', value: '冲抵' }, sentence: '是什么' },
      '是什么；命令里用 --types 冲抵=应收|收款|红字|不计 指定。',
    ],
    [
      'a column of sums beside the others',
      'optionNeeded',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'whatSum', heading: '质保金' }, sentence: '扣不扣' },
      '扣不扣；命令里用 --sums 质保金=扣除|不扣 指定。',
    ],
    [
      'no as-of date',
      'whichAsOf',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'whichAsOf' }, sentence: '定不了截止日期' },
      '定不了截止日期；命令里用 --as-of 日期 指定。',
    ],
    [
      'an as-of date of the ledger that lies far ahead',
      'confirmAsOf',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'confirmAsOf', asOf: '2052-12-31' }, sentence: '请确认是不是这一天' },
      '请确认是不是这一天；是的话请加 --as-of 2052-12-31。',
    ],
    [
      'cells of the user in the way',
      'changedSheets',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'changedSheets' }, sentence: '请确认是否覆盖' },
      '请确认是否覆盖：命令里加 --overwrite 才覆盖',
    ],
    [
      'an unclear column',
      'whichColumn',
      ['台账.xlsx'],
      { kind: 'question', question: { kind: 'whichColumn' }, sentence: '哪一列是应收金额？' },
      '哪一列是应收金额？',
    ],
  ])('ends with 2 and one sentence for %s (%s)', async (_what, kind, argv, outcome, sentence) => {
    const { code, printed, complained, directory } = await run(argv, outcome);
    expect([code, printed()]).toEqual([2, '']);
    expect(complained()).toMatch(/^[^\n]+\n$/);
    expect(complained().startsWith(sentence)).toBe(true);
    expect(readdirSync(directory)).toEqual(['台账.xlsx']);
    const byProgram = await run([...argv, '--json'], outcome);
    expect(byProgram.code).toBe(2);
    const { error } = JSON.parse(byProgram.printed()) as { error: { sentence: string } };
    expect(error).toEqual({ kind, sentence: expect.any(String) as string });
    expect(error.sentence.startsWith(sentence)).toBe(true);
    expect(byProgram.complained()).toBe(`${error.sentence}\n`);
  });

  it.each([
    ['unknownOption', ['--json', '--asof', '2025-12-31'], '没有 --asof 这个选项；可用的选项请看 npm run report -- --help。'],
    ['missingValue', ['台账.xlsx', '--sheet', '--json'], '--sheet 后面缺少内容。'],
    ['needlessValue', ['台账.xlsx', '--json=yes'], '--json 后面不带内容。'],
    ['badLanguage', ['--lang', 'fr', '--json'], '--lang 只能是 zh-CN 或 en-US，“fr”不行。'],
    ['unknownOption', ['--json', '--lang', 'en-US', '--x'], 'There is no option --x; npm run report -- --help lists them.'],
  ])('prints %s as an object for %j', async (kind, argv, sentence) => {
    const { code, printed } = await run(argv);
    expect(code).toBe(2);
    expect(JSON.parse(printed())).toEqual({ error: { kind, sentence } });
  });

  it('takes --json after -- as the name of a file', async () => {
    const { code, printed } = await run(['--asof', '--', '--json']);
    expect([code, printed()]).toEqual([2, '']);
  });

  it.each([
    [[], ''],
    [['--json'], '程序出错，没有生成报表：the stand-in fell over（设置环境变量 DEBUG=1 可看到详细信息）'],
  ])('ends with 1, a sentence and no stack for a crash, %j', async (argv, sentence) => {
    let [printed, complained] = ['', ''];
    const code = await reportCommand(
      argv,
      {
        print: (text) => {
          printed += text;
        },
        complain: (text) => {
          complained += text;
        },
        showProgress: () => undefined,
        directory: tmpdir(),
        debug: false,
        now: () => new Date(2026, 0, 5),
      },
      () => Promise.reject(new Error('the stand-in fell over\nat line 1')),
    );
    expect(code).toBe(1);
    expect(complained).toBe('程序出错，没有生成报表：the stand-in fell over（设置环境变量 DEBUG=1 可看到详细信息）\n');
    expect(printed === '' ? null : JSON.parse(printed)).toEqual(sentence === '' ? null : { error: { kind: 'crash', sentence } });
  });
});
