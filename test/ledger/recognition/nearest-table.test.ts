import { nearestLedger } from '../../../src/jobs/month/nearest-ledger';
import { refusalSentence } from '../../../src/jobs/refusal-sentence';
import type { SourceWorkbook } from '../../../src/cells/source-workbook';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { ageBands } from '../../../src/ledger/recognition/age-bands';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

/** What a user reads of a workbook in which no ledger is made out. */
function said(workbook: SourceWorkbook, texts = zhCN, choices: ReadingChoices = {}): string {
  const recognition = recogniseLedger(workbook, choices);
  if (recognition.kind !== 'none') throw new Error(`a ledger after all: ${JSON.stringify(recognition)}`);
  const { nearest } = recognition;
  return refusalSentence({ kind: 'noLedger', sheetName: null, ...(nearest && { nearest: nearestLedger(workbook, nearest) }) }, texts);
}

const colloquial: Cells = [
  ['欠账'],
  ['天字号', '地字号', '玄字号', '黄字号'],
  ['老王', '2025-01-05', 35000, ''],
  ['李总', '2025-04-01', 42000, '催过'],
];

describe('where no ledger is made out', () => {
  it('the likeliest table is told, what its columns were taken for and what is missing', () => {
    const cells: Cells = [
      ['客户名称', '付款条件', '电话'],
      ['甲公司', '月结30天', '0571-1'],
    ];
    const workbook = workbookOf(sheetOf('备忘', [['例会']]), sheetOf('客户', cells));
    expect(said(workbook)).toBe(
      '没有找到应收台账，最像的是工作表“客户”第 1 行起的表：认出 A 列“客户名称”为客户、B 列“付款条件”为付款条件，缺应收金额或未收余额；缺到期日、发票日期或发票号，请指定各列是什么',
    );
    expect(said(workbook, enUS)).toBe(
      'No receivables ledger was found; the table from row 1 of sheet "客户" comes nearest: column A "客户名称" is Customer, column B "付款条件" is Terms; missing: amount or balance; due date, invoice date or invoice number; please say what its columns are',
    );
  });

  it('a table that lacks nothing is told with what speaks against it, and is read once its sheet is chosen', () => {
    const cells: Cells = [
      ['客户名称', '日期', '余额'],
      ['甲公司', '2025-01-05', 100],
    ];
    const workbook = workbookOf(sheetOf('应付', cells));
    expect(said(workbook)).toBe(
      '没有找到应收台账，最像的是工作表“应付”第 1 行起的表：认出 A 列“客户名称”为客户、B 列“日期”为发票日期、C 列“余额”为未收余额，但表里没有数据，或从工作表名、标题看是别的表（如收款、应付、备份）：确是应收台账的，请指定这张工作表',
    );
    expect(said(workbook, enUS)).toMatch(/; but it has no rows, or the name of the sheet .* if it is the ledger, choose this sheet$/);
    expect(recogniseLedger(workbook, { sheetName: '应付' }).kind).toBe('found');
  });

  it('a table of which nothing is known is told all the same, and is read once its columns are given', () => {
    const workbook = ledgerOf(colloquial);
    expect(recogniseLedger(workbook, {})).toMatchObject({
      kind: 'none',
      nearest: { layout: { headerRow: 1 }, missing: expect.arrayContaining(['customer']) as unknown },
    });
    const ledger = readOf(workbook, { columns: { customer: 0, invoiceDate: 1, balance: 2 } });
    expect(ledger.rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents])).toEqual([
      ['老王', 3_500_000],
      ['李总', 4_200_000],
    ]);
  });

  it('nothing is told of a workbook without any table', () => {
    expect(said(workbookOf(sheetOf('备忘', [['年底找老板签字'], ['例会']])))).toBe(
      '没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试',
    );
  });
});

describe('a table by bands of age that dates nothing', () => {
  const aging: Cells = [
    ['应收账款账龄分析表'],
    ['2025年12月31日  单位：元'],
    ['序号', '单位名称', '期末余额', '1年以内', '1-2年', '2-3年', '3年以上', '备注'],
    [1, '甲公司', 120000, 100000, 20000, 0, 0, ''],
    [2, '乙公司', 96000, 56000, 0, 30000, 10000, ''],
    ['', '合计', 216000, 156000, 20000, 30000, 10000, ''],
  ];

  it('is refused in one sentence that says what it is', () => {
    const workbook = workbookOf(sheetOf('账龄表', aging));
    expect(said(workbook)).toBe(
      '工作表“账龄表”第 3 行起的表是已做好的账龄表（1年以内、1-2年、2-3年、3年以上），没有发票日期和到期日，不是台账，无法重新计算账龄：请打开它所依据的应收明细',
    );
    expect(said(workbook, enUS)).toBe(
      'The table from row 3 of sheet "账龄表" is an aging table that was made already (1年以内, 1-2年, 2-3年, 3年以上): without invoice or due dates it is no ledger, and no ages can be reckoned from it; open the list of invoices that it was made from',
    );
  });

  it.each<[what: string, headings: string[]]>([
    ['days', ['客户', '合同号', '余额', '30天以内', '31-60天', '61～90天', '90天以上']],
    ['numbers alone, with invoice numbers', ['Customer', 'Invoice No', 'Balance', 'Current', '1-30', '31-60', '61-90', '90+']],
    ['months', ['客户', '应收余额', '3个月以内', '3-6个月', '6-12个月', '一年以上']],
  ])('is told by bands of %s', (_what, headings) => {
    const row = ['甲公司', 'F1', 100, 100, 0, 0, 0, 0].slice(0, headings.length);
    const recognition = recogniseLedger(ledgerOf([headings, row, ['乙公司', 'F2', 50, 0, 50, 0, 0, 0].slice(0, headings.length)]), {});
    expect(recognition).toMatchObject({ kind: 'none', nearest: { bands: expect.any(Array) as unknown } });
  });

  it('is a ledger where it has dates, or the user says what its columns are', () => {
    const dated = ledgerOf([
      ['客户', '发票号', '开票日期', '余额', '30天以内', '31-60天', '60天以上'],
      ['甲公司', 'F1', '2025-01-05', 100, 0, 0, 100],
    ]);
    expect(recogniseLedger(dated, {}).kind).toBe('found');
    const given = recogniseLedger(workbookOf(sheetOf('账龄表', aging)), { columns: { customer: 1, balance: 2, invoiceNumber: 0 } });
    expect(given.kind).toBe('found');
  });

  it('has no months, years or counted receipts among its bands', () => {
    const headings = ['2025-01', '2024-2025', '12月回款', '第3次', '应收金额', '30天内', '>90天'];
    expect(ageBands({ sheet: sheetOf('表', [headings]), firstHeadingRow: 0, headingRow: 0 })).toEqual(['30天内', '>90天']);
  });
});
