import { JobCancelled } from '../../../src/jobs/ports/job-control';
import { WorkbookRefused } from '../../../src/jobs/ports/workbook-refusal';
import type { CellValue } from '../../../src/cells/cell-value';
import type { LedgerView, LookOutcome } from '../../../src/jobs/month/look-contract';
import { placeAt } from '../../support/place-at';
import { sayFindings, type Said } from '../../../src/jobs/say-outcome';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { quiet, runJobIn, type LooseRequest } from '../run-job-in';

/** 2025-01-01. */
const newYear = 45658;
const headings = ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'];

/** As-of 2025-12-31. */
const untidy: readonly (readonly CellValue[])[] = [
  ['应收账款台账', '', '', '', '', ''],
  ['截止日期：2025-12-31', '', '', '', '', ''],
  headings,
  ['甲公司', '00123', newYear, newYear + 334, 100_000, 40_000],
  ['甲公司', '00124', newYear + 63, newYear + 319, 20_000, 0],
  ['乙公司', '00200', newYear + 200, newYear + 400, 5_000.5, 0],
  ['乙公司', '00201', newYear + 200, newYear + 260, '面议', 0],
  ['丁公司', '00300', newYear + 200, newYear + 260, 700, 700],
];

/** One invoice of 1,000 yuan, due 2025-01-31; as-of 2025-01-31. */
const tidy: readonly (readonly CellValue[])[] = [headings, ['甲公司', 'A1', newYear, newYear + 30, 1_000, 0]];

function look(workbook: MemoryWorkbook, request: LooseRequest<'look'> = {}): Promise<Said<LookOutcome>> {
  return runJobIn(workbook, 'look', request);
}

/** The ledger in sight; of its findings, also the notices as sentences. */
async function viewOf(
  workbook: MemoryWorkbook,
  request: LooseRequest<'look'> = {},
): Promise<LedgerView & { readonly notices: readonly string[] }> {
  const outcome = await look(workbook, request);
  if (outcome.kind !== 'found') throw new Error(outcome.sentence);
  const language = request.language === 'en-US' ? 'en-US' : 'zh-CN';
  return { ...outcome.view, notices: sayFindings(outcome.view.figures.findings, language).notices };
}

describe('a look at a ledger', () => {
  it('tells every column by letter, heading, first value and role', async () => {
    const { columns, headingRow } = await viewOf(new MemoryWorkbook([sheetOf('台账', untidy)]));
    expect(headingRow).toBe(3);
    expect(columns).toEqual([
      { column: 0, letter: 'A', heading: '客户名称', example: '甲公司', role: 'customer' },
      { column: 1, letter: 'B', heading: '发票号', example: '00123', role: 'invoiceNumber' },
      { column: 2, letter: 'C', heading: '发票日期', example: '2025-01-01', role: 'invoiceDate' },
      { column: 3, letter: 'D', heading: '到期日', example: '2025-12-01', role: 'dueDate' },
      { column: 4, letter: 'E', heading: '应收金额', example: '100000', role: 'amount' },
      { column: 5, letter: 'F', heading: '已收金额', example: '40000', role: 'received' },
    ]);
  });

  it('joins two heading rows, leaves blank columns out and gives columns without a role none', async () => {
    const { columns, headingRow } = await viewOf(
      new MemoryWorkbook([
        sheetOf(
          '台账',
          [
            ['客户', '发票号', '到期日', '金额', '', '', '备查'],
            ['', '', '', '应收', '已收', '', ''],
            ['甲公司', 'A1', newYear, 100.1, 20, '', ''],
            ['乙公司', 'A2', newYear, 200, 0, '', true],
          ],
          { firstRow: 4, firstColumn: 2 },
        ),
      ]),
      { asOf: '2025-03-31' },
    );
    expect(headingRow).toBe(6);
    expect(columns.map(({ letter, heading, example, role }) => [letter, heading, example, role])).toEqual([
      ['C', '客户', '甲公司', 'customer'],
      ['D', '发票号', 'A1', 'invoiceNumber'],
      ['E', '到期日', '2025-01-01', 'dueDate'],
      ['F', '金额 应收', '100.1', 'amount'],
      ['G', '已收', '20', 'received'],
      ['I', '备查', 'TRUE', null],
    ]);
  });

  it('shows dates of a workbook that counts from 1904 as they are (R1)', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', [headings, ['甲公司', 'A1', newYear - 1462, newYear - 1432, 1_000, 0]])]);
    workbook.dateSystem = 1904;
    expect((await viewOf(workbook)).columns.map(({ example }) => example)).toEqual([
      '甲公司',
      'A1',
      '2025-01-01',
      '2025-01-31',
      '1000',
      '0',
    ]);
  });

  it('says what the month would come to, and writes nothing', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    const { figures } = await viewOf(workbook);
    expect(figures).toMatchObject({ asOf: '2025-12-31', asOfSource: 'titleRow', period: '2025-12', ledgerSheet: '台账', rows: 5 });
    expect(figures.totals).toEqual({
      balance: '85000.50',
      正常: '5000.50',
      关注: '60000.00',
      次级: '20000.00',
      可疑: '0.00',
      损失: '0.00',
      贷项: '0.00',
      待核实: '0.00',
      penalty: '870.00',
      ledgerBalance: '85000.50',
      difference: '0.00',
    });
    expect(figures.findings.filter(({ gravity }) => gravity === 'problem')).toMatchObject([
      { place: placeAt('E7', '台账'), value: '面议' },
    ]);
    expect(workbook.writes).toEqual([]);
    const built = await runJobIn(workbook, 'buildMonth');
    if (built.kind !== 'done') throw new Error(built.sentence);
    expect(built.report).toMatchObject(figures);
  });

  it('gives a line for each row that is owed anything or could not be read, none for what is paid', async () => {
    const { lines } = await viewOf(new MemoryWorkbook([sheetOf('台账', untidy)]));
    expect(lines).toEqual([
      {
        row: 4,
        customer: '甲公司',
        invoiceNumber: '00123',
        dueDate: '2025-12-01',
        balance: '60000.00',
        penalty: '540.00',
        daysOverdue: 30,
        standing: '关注',
      },
      {
        row: 5,
        customer: '甲公司',
        invoiceNumber: '00124',
        dueDate: '2025-11-16',
        balance: '20000.00',
        penalty: '330.00',
        daysOverdue: 45,
        standing: '次级',
      },
      {
        row: 6,
        customer: '乙公司',
        invoiceNumber: '00200',
        dueDate: '2026-02-05',
        balance: '5000.50',
        penalty: '0.00',
        daysOverdue: -36,
        standing: '正常',
      },
      {
        row: 7,
        customer: '乙公司',
        invoiceNumber: '00201',
        dueDate: '2025-09-18',
        balance: '0.00',
        penalty: '0.00',
        daysOverdue: null,
        standing: '待核实',
      },
    ]);
  });

  it('names the currency of a line that is not in the main one (R12d)', async () => {
    const { lines } = await viewOf(
      new MemoryWorkbook([
        sheetOf('台账', [
          [...headings, '币种'],
          ['甲公司', 'A1', newYear, newYear + 30, 1_000, 0, 'CNY'],
          ['甲公司', 'A2', newYear, newYear + 30, 90, 0, 'CNY'],
          ['乙公司', 'A3', newYear, newYear + 30, 50, 0, 'USD'],
        ]),
      ]),
    );
    expect(lines?.map(({ row, balance, currency }) => [row, balance, currency])).toEqual([
      [2, '1000.00', undefined],
      [3, '90.00', undefined],
      [4, '50.00', 'USD'],
    ]);
  });

  it('gives no lines for more than 20,000 rows', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_unused, index): CellValue[] => ['甲公司', `A${index}`, newYear, newYear + 30, 1, 0]);
    expect((await viewOf(new MemoryWorkbook([sheetOf('台账', [headings, ...rows(20_000)])]))).lines).toHaveLength(20_000);
    expect((await viewOf(new MemoryWorkbook([sheetOf('台账', [headings, ...rows(20_001)])]))).lines).toBeNull();
  });

  it('takes the as-of date that it is given (R9)', async () => {
    const { figures, notices } = await viewOf(new MemoryWorkbook([sheetOf('台账', untidy)]), { asOf: '2025-11-30', language: 'en-US' });
    expect(figures).toMatchObject({ asOf: '2025-11-30', asOfSource: 'given', period: '2025-11' });
    expect(notices).toContain('No receipts table was made out: balances are as the ledger stands today and penalties are estimates');
  });

  it('crosses to another program unchanged', async () => {
    const outcome = await look(new MemoryWorkbook([sheetOf('台账', untidy)]));
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

describe('the sheet that the user is on', () => {
  const several = (): MemoryWorkbook =>
    new MemoryWorkbook([sheetOf('应收台账', untidy), sheetOf('笔记', [['周一', '例会']]), sheetOf('分公司', tidy)]);

  it('goes first where it holds a ledger, else the workbook’s ledger does', async () => {
    expect(await viewOf(several(), { activeSheet: '分公司' })).toMatchObject({
      isActive: true,
      figures: { ledgerSheet: '分公司' },
      otherLedgers: ['应收台账'],
    });
    expect(await viewOf(several(), { activeSheet: '笔记' })).toMatchObject({
      isActive: false,
      figures: { ledgerSheet: '应收台账' },
      otherLedgers: ['分公司'],
    });
    expect(await viewOf(several(), { activeSheet: '没有' })).toMatchObject({ isActive: false, figures: { ledgerSheet: '应收台账' } });
  });

  it('is no ledger for holding receipts', async () => {
    const workbook = new MemoryWorkbook([
      sheetOf('台账', [headings.slice(0, 5), ['甲公司', 'A1', newYear, newYear + 30, 1_000]]),
      sheetOf('收款明细', [
        ['客户名称', '发票号', '收款日期', '收款金额'],
        ['甲公司', 'A1', newYear + 10, 400],
      ]),
    ]);
    expect(await viewOf(workbook, { activeSheet: '收款明细' })).toMatchObject({
      isActive: false,
      otherLedgers: [],
      figures: { ledgerSheet: '台账', basis: 'receipts', totals: { balance: '600.00' } },
    });
  });

  it('settles which of two equal sheets is meant, and its sheets bear its name', async () => {
    const workbook = new MemoryWorkbook([sheetOf('华东', untidy), sheetOf('华北', untidy)]);
    const built = await runJobIn(workbook, 'buildMonth', { activeSheet: '华北' });
    expect(built).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: '华北', sheets: [{ name: '账龄明细 2025-12 华北' }, { name: '账龄分析 2025-12 华北' }] },
    });
  });

  it('stands for the ledger that it was made from where it is one of ours', async () => {
    const workbook = several();
    const built = await runJobIn(workbook, 'buildMonth', { activeSheet: '分公司' });
    expect(built).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: '分公司', sheets: [{ name: '账龄明细 2025-01 分公司' }, { name: '账龄分析 2025-01 分公司' }] },
    });
    expect(await viewOf(workbook, { activeSheet: '账龄分析 2025-01 分公司' })).toMatchObject({
      isActive: false,
      figures: { ledgerSheet: '分公司' },
    });
    expect(await runJobIn(workbook, 'buildMonth', { activeSheet: '账龄明细 2025-01 分公司' })).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: '分公司' },
    });
    workbook.made = workbook.made.map((sheet) => ({ ...sheet, ledgerSheet: null }));
    expect(await viewOf(workbook, { activeSheet: '账龄分析 2025-01 分公司' })).toMatchObject({ figures: { ledgerSheet: '应收台账' } });
  });

  it('gives way to a sheet that is named', async () => {
    const built = await runJobIn(several(), 'buildMonth', { activeSheet: '分公司', sheetName: '应收台账' });
    expect(built).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: '应收台账', sheets: [{ name: '账龄明细 2025-12' }, { name: '账龄分析 2025-12' }] },
    });
  });
});

describe('a look that finds no ledger', () => {
  it('says so, and tells what was made and remembered all the same', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy), sheetOf('笔记', [['周一', '例会']])]);
    await runJobIn(workbook, 'buildMonth');
    workbook.remembered = { language: 'en-US', ledgers: [] };
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== '台账');
    expect(await look(workbook, { language: 'en-US' })).toEqual({
      kind: 'refused',
      refusal: 'noLedger',
      sentence:
        'No receivables ledger was found: it needs columns for the customer, the amount, and a due date, invoice date or invoice number; add these headings and try again',
      memory: { language: 'en-US', ledgers: [] },
      made: [
        {
          period: '2025-12',
          language: 'zh-CN',
          ledgerSheet: '台账',
          isStale: null,
          sheets: [
            { kind: 'agingDetail', name: '账龄明细 2025-12' },
            { kind: 'agingAnalysis', name: '账龄分析 2025-12' },
          ],
        },
      ],
      userTables: { policySheet: null, registers: {} },
    });
  });

  it('asks which of two, in both languages', async () => {
    const workbook = new MemoryWorkbook([sheetOf('华东', untidy), sheetOf('华北', untidy)]);
    expect(await look(workbook)).toMatchObject({
      kind: 'question',
      question: { kind: 'whichLedger', sheetNames: ['华东', '华北'] },
      sentence: '有多张工作表像是应收台账（华东、华北），请指定用哪一张',
      made: [],
      memory: { ledgers: [] },
    });
    expect(await look(workbook, { language: 'en-US' })).toMatchObject({
      sentence: 'Several sheets look like a receivables ledger (华东, 华北): say which one to use',
    });
  });

  it.each([
    ['asOf', '2025-02-30', '截止日期“2025-02-30”无法识别，请写成 2025-12-31 这样的日期'],
    ['activeSheet', 3, '参数 activeSheet 的值“3”无效'],
    ['language', 'fr', '参数 language 的值“fr”无效'],
  ])('refuses a request whose %s is no good', async (field, value, sentence) => {
    expect(await look(new MemoryWorkbook([sheetOf('台账', untidy)]), { [field]: value })).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence,
      made: [],
      memory: { ledgers: [] },
    });
  });

  it('has a sentence for a workbook that refuses, and what was read before', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy)]);
    workbook.remembered = { language: 'zh-CN', ledgers: [] };
    workbook.inventory = () => Promise.reject(new WorkbookRefused({ kind: 'cellBeingEdited' }));
    expect(await look(workbook, { language: 'en-US' })).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence: 'A cell is being edited: press Enter or Esc and try again',
      made: [],
      memory: { language: 'zh-CN', ledgers: [] },
      userTables: { policySheet: null, registers: {} },
    });
  });

  it('can be stopped', async () => {
    const control = {
      ...quiet,
      throwIfCancelled: () => {
        throw new JobCancelled();
      },
    };
    expect(await runJobIn(new MemoryWorkbook([sheetOf('台账', untidy)]), 'look', {}, { control })).toMatchObject({
      kind: 'refused',
      refusal: 'cancelled',
      sentence: '已取消，工作簿没有改动',
    });
  });

  it('lets a fault of the program through', async () => {
    const workbook = new MemoryWorkbook([]);
    workbook.read = () => Promise.reject(new TypeError('a bug'));
    await expect(look(workbook)).rejects.toThrow(TypeError);
  });
});

describe('sheets that were made', () => {
  async function madeFrom(rows: readonly (readonly CellValue[])[]): Promise<{
    readonly workbook: MemoryWorkbook;
    readonly stale: (rows?: readonly (readonly CellValue[])[]) => Promise<(boolean | null)[]>;
  }> {
    const workbook = new MemoryWorkbook([sheetOf('台账', rows)]);
    await runJobIn(workbook, 'buildMonth');
    return {
      workbook,
      stale: async (now = rows) => {
        workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === '台账' ? { ...sheet, values: now } : sheet));
        return (await look(workbook)).made.map(({ isStale }) => isStale);
      },
    };
  }
  const edited = untidy.map((row) => (row[1] === '00124' ? [...row.slice(0, 5), 1] : row));

  it('are out of date after an edit of the ledger, and not any more once it is taken back', async () => {
    const { stale } = await madeFrom(untidy);
    expect(await stale()).toEqual([false]);
    expect(await stale(edited)).toEqual([true]);
    expect(await stale(untidy)).toEqual([false]);
  });

  it('are out of date once their rows stand elsewhere, for they name each row', async () => {
    const { stale } = await madeFrom(untidy);
    const [title = [], asOf = [], heads = [], first = [], ...others] = untidy;
    expect(await stale([title, asOf, heads, ...others, first])).toEqual([true]);
  });

  it('are not for a look at another date, in another language, or with rows hidden', async () => {
    const { workbook } = await madeFrom(untidy);
    workbook.sheets = workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: [4] }));
    expect((await look(workbook, { asOf: '2025-06-30', language: 'en-US' })).made.map(({ isStale }) => isStale)).toEqual([false]);
  });

  it('are out of date once another column counts, or receipts are netted', async () => {
    const { workbook } = await madeFrom(untidy);
    workbook.remembered = { ledgers: [{ sheet: '台账', choices: { netUnallocated: true } }] };
    expect((await look(workbook)).made.map(({ isStale }) => isStale)).toEqual([true]);
  });

  it.each([
    ['where we bank and sign', ['company.account', '6222 0000'], [false]],
    ['our address', ['company.address', '大连'], [false]],
    ['our name, which stands in their titles', ['company.name', '乙方'], [true]],
    ['an edge of warnings', ['earlyWarningAfterDays', 61], [true]],
  ])('follow our data as far as they show it: %s', async (_what, [key, value], stale) => {
    const policyOf = (cell: CellValue) =>
      sheetOf('应收参数', [
        ['参数', '值', '单位', '规则', '编号'],
        ['', cell, '', '', key ?? ''],
      ]);
    const initial = key === 'earlyWarningAfterDays' ? 60 : '';
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy), policyOf(initial)]);
    await runJobIn(workbook, 'buildMonth');
    expect((await look(workbook)).made.map(({ isStale }) => isStale)).toEqual([false]);
    workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === '应收参数' ? policyOf(value ?? '') : sheet));
    expect((await look(workbook)).made.map(({ isStale }) => isStale)).toEqual(stale);
  });

  it('show no address of a customer, and what it may owe at most', async () => {
    const customersOf = (address: string, limit: number) =>
      sheetOf('客户资料', [
        ['客户名称', '地址', '电话', '信用额度'],
        ['甲公司', address, address, limit],
      ]);
    const workbook = new MemoryWorkbook([sheetOf('台账', untidy), customersOf('', 500)]);
    await runJobIn(workbook, 'buildMonth');
    const staleWith = async (address: string, limit: number): Promise<(boolean | null)[]> => {
      workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === '客户资料' ? customersOf(address, limit) : sheet));
      return (await look(workbook)).made.map(({ isStale }) => isStale);
    };
    expect(await staleWith('大连', 500)).toEqual([false]);
    expect(await staleWith('大连', 600)).toEqual([true]);
  });

  it('are fresh again after another build', async () => {
    const { workbook, stale } = await madeFrom(untidy);
    expect(await stale(edited)).toEqual([true]);
    await runJobIn(workbook, 'buildMonth');
    expect(await stale(edited)).toEqual([false]);
  });

  it('are told by month and language; what is not known of them is not said', async () => {
    const { workbook } = await madeFrom(untidy);
    await runJobIn(workbook, 'buildMonth', { asOf: '2025-11-30', language: 'en-US' });
    workbook.made = workbook.made.map((sheet) => (sheet.period === '2025-11' ? { ...sheet, source: null } : sheet));
    workbook.made.push(...workbook.made.slice(0, 1).map((sheet) => ({ ...sheet, id: 99, name: '旧表', ledgerSheet: '别的台账' })));
    expect(
      (await look(workbook)).made.map(({ period, language, ledgerSheet, sheets, isStale }) => [
        period,
        language,
        ledgerSheet,
        sheets.length,
        isStale,
      ]),
    ).toEqual([
      ['2025-12', 'zh-CN', '台账', 2, false],
      ['2025-11', 'en-US', '台账', 2, null],
      ['2025-12', 'zh-CN', '别的台账', 1, null],
    ]);
  });

  it('go by the newest where an older one was left beside', async () => {
    const { workbook } = await madeFrom(untidy);
    workbook.made = workbook.made.map((sheet) => ({
      ...sheet,
      id: 1,
      source: 'of long ago',
      tables: sheet.tables.map((table) => ({ ...table, showTotals: true })),
    }));
    await runJobIn(workbook, 'buildMonth');
    const [month] = (await look(workbook)).made;
    expect([month?.sheets, month?.isStale]).toEqual([
      [
        { kind: 'agingDetail', name: '账龄明细 2025-12', isOlder: true },
        { kind: 'agingDetail', name: '账龄明细 2025-12 (2)' },
        { kind: 'agingAnalysis', name: '账龄分析 2025-12' },
      ],
      false,
    ]);
  });
});
