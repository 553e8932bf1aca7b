import { WorkbookRefused } from '../../../src/jobs/ports/workbook-refusal';
import type { CellValue } from '../../../src/cells/cell-value';
import type { LedgerView, WorkbookMemory } from '../../../src/jobs/month/look-contract';
import { sayFindings } from '../../../src/jobs/say-outcome';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn, type LooseRequest } from '../run-job-in';

/** 2025-01-01. */
const newYear = 45658;

/** 应收金额 is taken for the amount; 合同金额 has no role. */
const ledger: readonly (readonly CellValue[])[] = [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '合同金额'],
  ['甲公司', 'A1', newYear, newYear + 30, 1_000, 700],
  ['乙公司', 'A2', newYear + 1, newYear + 30, 2_000, 1_500],
];

const inserted = ledger.map((row, index): CellValue[] => [index === 0 ? '序号' : index, ...row]);

function remember(workbook: MemoryWorkbook, request: LooseRequest<'remember'>): Promise<unknown> {
  return runJobIn(workbook, 'remember', request);
}

function remembering(memory: WorkbookMemory['ledgers'][number]['choices'], rows = ledger): MemoryWorkbook {
  const workbook = new MemoryWorkbook([sheetOf('台账', rows)]);
  workbook.remembered = { ledgers: [{ sheet: '台账', choices: memory }] };
  return workbook;
}

/** The ledger in sight; of its findings, also the notices as sentences. */
async function viewOf(
  workbook: MemoryWorkbook,
  request: LooseRequest<'look'> = {},
): Promise<LedgerView & { readonly notices: readonly string[] }> {
  const outcome = await runJobIn(workbook, 'look', request);
  if (outcome.kind !== 'found') throw new Error(outcome.sentence);
  const language = request.language === 'en-US' ? 'en-US' : 'zh-CN';
  return { ...outcome.view, notices: sayFindings(outcome.view.figures.findings, language).notices };
}

describe('remembering a decision', () => {
  it('keeps columns with their headings, so that figures are others from then on', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    expect((await viewOf(workbook)).figures.totals.balance).toBe('3000.00');
    expect(await remember(workbook, { ledger: { sheet: '台账', choices: { columns: { amount: 5 } } } })).toEqual({
      kind: 'done',
      report: {},
    });
    expect(workbook.remembered).toEqual({
      ledgers: [{ sheet: '台账', choices: { columns: { amount: 5 }, headings: { amount: '合同金额' } } }],
    });
    const { figures, columns } = await viewOf(workbook);
    expect(figures.totals.balance).toBe('2200.00');
    expect(columns.map(({ letter, role }) => [letter, role]).slice(4)).toEqual([
      ['E', null],
      ['F', 'amount'],
    ]);
  });

  it('leaves what is not mentioned as it was', async () => {
    const workbook = remembering({ columns: { amount: 5 }, netUnallocated: true });
    await remember(workbook, { paneLanguage: 'en-US' });
    await remember(workbook, { ledger: { sheet: '台账', choices: { dateOrder: 'dmy' } } });
    await remember(workbook, { ledger: { sheet: '台账', choices: { columns: { salesperson: null } } } });
    expect(workbook.remembered).toEqual({
      language: 'en-US',
      ledgers: [
        {
          sheet: '台账',
          choices: { columns: { amount: 5, salesperson: null }, headings: { amount: '合同金额' }, netUnallocated: true, dateOrder: 'dmy' },
        },
      ],
    });
  });

  it('forgets what is null', async () => {
    const workbook = remembering({ columns: { amount: 5 } });
    workbook.sheets.push(sheetOf('另一本', ledger));
    workbook.remembered = {
      language: 'en-US',
      ledgers: [...workbook.remembered.ledgers, { sheet: '另一本', choices: { dateOrder: 'mdy' } }],
    };
    await remember(workbook, { paneLanguage: null, ledger: { sheet: '台账', choices: null } });
    expect(workbook.remembered).toEqual({ ledgers: [{ sheet: '另一本', choices: { dateOrder: 'mdy' } }] });
  });

  it('forgets the columns of a ledger in one step: the netting and the order of dates are never gone in between', async () => {
    const workbook = remembering({ columns: { amount: 5 }, headings: { amount: '合同金额' }, dateOrder: 'dmy', netUnallocated: true });
    const kept: WorkbookMemory[] = [];
    const keep = workbook.remember.bind(workbook);
    workbook.remember = (memory) => {
      kept.push(memory);
      return keep(memory);
    };
    await remember(workbook, { ledger: { sheet: '台账', choices: { columns: null } } });
    expect(kept).toEqual([{ ledgers: [{ sheet: '台账', choices: { dateOrder: 'dmy', netUnallocated: true } }] }]);
    expect((await viewOf(workbook)).figures.totals.balance).toBe('3000.00');
  });

  it('decides something else while it forgets the columns', async () => {
    const workbook = remembering({ columns: { amount: 5 }, dateOrder: 'dmy' });
    await remember(workbook, { ledger: { sheet: '台账', choices: { columns: null, netUnallocated: false } } });
    expect(workbook.remembered).toEqual({ ledgers: [{ sheet: '台账', choices: { dateOrder: 'dmy', netUnallocated: false } }] });
  });

  it('keeps nothing of a ledger of which nothing but columns was decided', async () => {
    const workbook = remembering({ columns: { amount: 5 } });
    await remember(workbook, { ledger: { sheet: '台账', choices: { columns: null } } });
    expect(workbook.remembered).toEqual({ ledgers: [] });
  });

  it('takes a column from the role that had it', async () => {
    const workbook = remembering({ columns: { amount: 5, note: 1 } });
    await remember(workbook, { ledger: { sheet: '台账', choices: { columns: { balance: 5 } } } });
    expect(workbook.remembered.ledgers[0]?.choices.columns).toEqual({ note: 1, balance: 5 });
  });

  it('refuses a sheet that is not there', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    expect(await remember(workbook, { language: 'en-US', ledger: { sheet: '旧台账', choices: { columns: { amount: 5 } } } })).toEqual({
      kind: 'refused',
      refusal: 'noSuchSheet',
      sentence: 'There is no sheet named "旧台账"; it may have been renamed or deleted: choose again',
    });
    expect(workbook.remembered).toEqual({ ledgers: [] });
  });

  it('refuses a sheet that is not there also where no columns are chosen, but forgets it', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    for (const choices of [{}, { dateOrder: 'dmy' }, { netUnallocated: true }]) {
      expect(await remember(workbook, { ledger: { sheet: '旧台账', choices } })).toEqual({
        kind: 'refused',
        refusal: 'noSuchSheet',
        sentence: '没有名为“旧台账”的工作表，可能已改名或删除，请重新选择',
      });
    }
    expect(await remember(workbook, { ledger: { sheet: '旧台账', choices: null } })).toEqual({ kind: 'done', report: {} });
  });

  it.each<[string, LooseRequest<'remember'>, string]>([
    ['a language that there is not', { language: 'zh' }, '参数 language 的值“zh”无效'],
    ['a pane language that there is not', { paneLanguage: 'fr' }, '参数 paneLanguage 的值“fr”无效'],
    ['a ledger without a sheet', { ledger: { choices: null } }, '参数 ledger 的值“{"choices":null}”无效'],
    ['no choices', { ledger: { sheet: '台账' } }, '参数 ledger 的值“{"sheet":"台账"}”无效'],
    [
      'a role that there is not',
      { ledger: { sheet: '台账', choices: { columns: { price: 1 } } } },
      '参数 ledger 的值“{"sheet":"台账","choices":{"columns":{"price":1}}}”无效',
    ],
    [
      'an order that there is not',
      { ledger: { sheet: '台账', choices: { dateOrder: 'ymd' } } },
      '参数 ledger 的值“{"sheet":"台账","choices":{"dateOrder":"ymd"}}”无效',
    ],
    [
      'netting that is no yes or no',
      { ledger: { sheet: '台账', choices: { netUnallocated: 1 } } },
      '参数 ledger 的值“{"sheet":"台账","choices":{"netUnallocated":1}}”无效',
    ],
  ])('refuses %s', async (_, request, sentence) => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    expect(await remember(workbook, request)).toEqual({ kind: 'refused', refusal: 'badRequest', sentence });
    expect(workbook.remembered).toEqual({ ledgers: [] });
  });

  it('has a sentence for a workbook that refuses', async () => {
    const workbook = new MemoryWorkbook([]);
    workbook.remember = () => Promise.reject(new WorkbookRefused({ kind: 'readOnly' }));
    expect(await remember(workbook, { paneLanguage: 'zh-CN' })).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence: '工作簿是只读的，请另存一份或取得编辑权限后再试',
    });
  });
});

describe('what is remembered of a ledger', () => {
  it('decides on the month without being in the request, which decides over it', async () => {
    const workbook = remembering({ columns: { amount: 5 } });
    expect(await runJobIn(workbook, 'buildMonth')).toMatchObject({
      kind: 'done',
      report: { totals: { balance: '2200.00', difference: '0.00' }, sheets: [{ name: '账龄明细 2025-01' }, { name: '账龄分析 2025-01' }] },
    });
    expect(await runJobIn(workbook, 'buildMonth', { columns: { amount: 4 } })).toMatchObject({
      kind: 'done',
      report: { totals: { balance: '3000.00' } },
    });
    expect(await runJobIn(workbook, 'buildMonth', { sheetName: '台账' })).toMatchObject({
      kind: 'done',
      report: { totals: { balance: '2200.00' } },
    });
  });

  it('answers the question which column, once and for all', async () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '应收金额'],
      ['甲公司', 'A1', newYear, newYear + 30, 1_000, 1_100],
      ['乙公司', 'A2', newYear, newYear + 30, 2_000, 2_200],
    ];
    const workbook = new MemoryWorkbook([sheetOf('台账', rows)]);
    expect(await runJobIn(workbook, 'look')).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', sheetName: '台账', role: 'amount' },
    });
    await remember(workbook, { ledger: { sheet: '台账', choices: { columns: { amount: 5 } } } });
    expect((await viewOf(workbook)).figures.totals.balance).toBe('3300.00');
  });

  it('answers the question of the order of dates (R1)', async () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount'],
      ['C1', 'I1', '1/5/2013', '3/4/2013', 100],
      ['C2', 'I2', '2/6/2013', '4/7/2013', 200],
    ];
    const workbook = remembering({ dateOrder: 'mdy' }, rows);
    expect((await viewOf(workbook)).figures.asOf).toBe('2013-02-28');
    expect(await runJobIn(workbook, 'buildMonth', { dateOrder: 'dmy' })).toMatchObject({ kind: 'done', report: { asOf: '2013-06-30' } });
  });

  it('answers the questions of decimal marks, months and types (R1, R12)', async () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['客户', '单据号', '单据类型', '日期', '到期日', '金额'],
      ['甲公司', 'A1', '销售发票', '2025年3月', '2025-06-30', '3.000'],
      ['甲公司', 'A2', '收款', '2025-05-05', '', '450'],
      ['甲公司', 'A3', '冲抵', '2025-05-06', '', '50'],
    ];
    const workbook = remembering({ decimalMark: 'comma', monthDay: 'last', types: { 冲抵: 'payment' }, netUnallocated: true }, rows);
    expect((await viewOf(workbook)).figures.totals).toMatchObject({ balance: '2500.00', 待核实: '0.00' });
    const asked = await runJobIn(workbook, 'buildMonth', { decimalMark: 'point', types: { 冲抵: 'none' } });
    expect(asked).toMatchObject({ kind: 'done', report: { totals: { balance: '-447.00' } } });
  });

  it('nets receipts that name no invoice (R10, R11)', async () => {
    const receipts = sheetOf('收款明细', [
      ['客户名称', '发票号', '收款日期', '收款金额'],
      ['甲公司', '', newYear + 10, 400],
    ]);
    const workbook = remembering(
      { netUnallocated: true },
      ledger.map((row) => row.slice(0, 5)),
    );
    workbook.sheets.push(receipts);
    expect((await viewOf(workbook)).figures.totals).toMatchObject({ balance: '2600.00', 贷项: '0.00' });
    expect(await runJobIn(workbook, 'buildMonth', { netUnallocated: false })).toMatchObject({
      kind: 'done',
      report: { totals: { balance: '2600.00', 贷项: '-400.00' } },
    });
  });

  it('holds for its own sheet alone', async () => {
    const workbook = remembering({ columns: { amount: 5 } });
    workbook.sheets.push(sheetOf('分公司', ledger));
    expect((await viewOf(workbook, { activeSheet: '分公司' })).figures).toMatchObject({
      ledgerSheet: '分公司',
      totals: { balance: '3000.00' },
    });
    expect((await viewOf(workbook, { activeSheet: '台账' })).figures).toMatchObject({
      ledgerSheet: '台账',
      totals: { balance: '2200.00' },
    });
  });

  it('makes a ledger of a sheet whose headings say too little', async () => {
    const rows = ledger.map((row, index): readonly CellValue[] => (index === 0 ? ['甲', '乙', '丙', '丁', '戊', '己'] : row));
    const workbook = remembering(
      { columns: { customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4, received: null } },
      rows,
    );
    expect(await runJobIn(new MemoryWorkbook([sheetOf('台账', rows)]), 'look', { activeSheet: '台账' })).toMatchObject({
      kind: 'refused',
      refusal: 'noLedger',
    });
    expect((await viewOf(workbook, { activeSheet: '台账' })).figures.totals.balance).toBe('3000.00');
    workbook.sheets.push(sheetOf('应收分公司', ledger), sheetOf('笔记', rows));
    expect(await viewOf(workbook)).toMatchObject({ figures: { ledgerSheet: '应收分公司' }, otherLedgers: ['台账'] });
  });

  it('follows a column that has moved, by its heading', async () => {
    const workbook = remembering({ columns: { amount: 5 }, headings: { amount: '合同金额' } }, inserted);
    const { figures, columns, notices } = await viewOf(workbook);
    expect(figures.totals.balance).toBe('2200.00');
    expect(columns.find(({ role }) => role === 'amount')?.letter).toBe('G');
    expect(notices.some((notice) => notice.includes('用不上'))).toBe(false);
  });

  it.each([
    ['lies beyond the sheet', { columns: { amount: 9 } }, ledger],
    ['has another heading by now', { columns: { amount: 5 }, headings: { amount: '欠款余额' } }, ledger],
    [
      'stands under one of two such headings',
      { columns: { amount: 1 }, headings: { amount: '合同金额' } },
      ledger.map((row) => [...row, row[5] ?? '']),
    ],
  ])('is left out, and said so, where a column %s', async (_, choices, rows) => {
    const { notices, figures } = await viewOf(remembering(choices, rows));
    expect(figures.totals.balance).toBe('3000.00');
    expect(notices[0]).toBe('工作表“台账”以前指定的“应收金额”列用不上了，改为自动识别，请核对');
  });

  it('is left out where it moved to where another one without a heading was', async () => {
    const workbook = remembering({ columns: { amount: 4, received: 5 }, headings: { amount: '应收金额' } }, inserted);
    const { notices, figures } = await viewOf(workbook);
    expect(figures.totals.balance).toBe('3000.00');
    expect(notices[0]).toBe('工作表“台账”以前指定的“应收金额”、“已收金额”列用不上了，改为自动识别，请核对');
  });

  it('is left out where the ledger could not be made out with it', async () => {
    const { figures, notices } = await viewOf(remembering({ columns: { customer: null }, netUnallocated: true }), { language: 'en-US' });
    expect(figures.totals.balance).toBe('3000.00');
    expect(notices[0]).toContain('On sheet "台账" the column chosen earlier for');
    expect(notices[0]).toContain('is of no use any more: recognised anew, please check');
  });

  it('gives way to a role or a column that the request gives to another', async () => {
    const workbook = remembering({ columns: { amount: 5, note: 4 } });
    expect(await runJobIn(workbook, 'buildMonth', { columns: { amount: 4 } })).toMatchObject({
      kind: 'done',
      report: { totals: { balance: '3000.00' } },
    });
  });
});
