import type { RegisterName } from '../../src/registers/all-registers';
import { findRegisters } from '../../src/registers/find-registers';
import { sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';
import type { SourceSheet } from '../../src/cells/source-workbook';
import { smallLedger } from '../support/registers-of-cells';

const collections = [
  ['日期', '客户', '发票号', '方式', '内容', '承诺日期', '经办人'],
  [45720, '甲公司', '00012', '电话', '月底付', 45747, '李敏'],
] as const;
const disputes = [
  ['客户', '发票号', '提出日期', '内容', '解决日期'],
  ['甲公司', 'A2', 45720, '数量异议', ''],
] as const;
const plans = [
  ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额'],
  ['JH1', '甲公司', 'A2', 1, 45730, 900, '', ''],
] as const;
const writeOffs = [
  ['客户', '发票号', '日期', '金额', '批准人', '依据'],
  ['甲公司', 'A2', 45800, 100, '总经理', '裁定'],
] as const;
const customers = [
  ['客户名称', '统一社会信用代码', '联系人', '电话', '信用额度'],
  ['甲公司', '91110000MA0000000X', '王会计', '010-1', 500000],
] as const;
const ledger = smallLedger.values;
const gap: Cells = [[''], ['']];

function foundOn(...sheets: readonly SourceSheet[]): string[] {
  return findRegisters(workbookOf(...sheets)).tables.map(
    ({ name, table }) => `${name} ${table.sheet.name} ${table.sheet.firstRow + table.headingRow + 1}`,
  );
}

describe('findRegisters', () => {
  it('reads a register once where its sheet was copied, whatever the copy is called, or stands on another sheet in part (R39)', () => {
    const [heads, row] = writeOffs;
    const rows = [heads, row, ['乙公司', 'B1', 45801, 50, '总经理', '裁定'], ['丙公司', 'C1', 45802, 60, '总经理', '裁定']];
    const names = (...sheets: readonly (readonly [string, Cells])[]): unknown => {
      const { tables, copies } = findRegisters(workbookOf(...sheets.map(([name, cells]) => sheetOf(name, cells))));
      return [tables, copies].map((list) => list.map((one) => ('table' in one ? one.table.sheet.name : one.sheetName)));
    };
    expect(names(['坏账核销', writeOffs], ['坏账核销 (2)', writeOffs])).toEqual([['坏账核销'], ['坏账核销 (2)']]);
    expect(names(['坏账核销 (2)', rows], ['坏账核销', rows])).toEqual([['坏账核销'], ['坏账核销 (2)']]);
    expect(names(['核销甲', rows.slice(0, 3)], ['坏账核销', rows])).toEqual([['坏账核销'], ['核销甲']]);
    // One row may be another one that looks alike; rows that are not all there are further ones.
    expect(names(['坏账核销', rows], ['核销2', writeOffs])).toEqual([['坏账核销', '核销2'], []]);
    expect(names(['坏账核销', rows.slice(0, 3)], ['坏账核销 (2)', [heads, ...rows.slice(2)]])).toEqual([['坏账核销', '坏账核销 (2)'], []]);
  });

  it.each([
    ['collections', collections],
    ['disputes', disputes],
    ['plans', plans],
    ['writeOffs', writeOffs],
    ['customers', customers],
  ] as const)('knows %s by their headings alone, below title rows, whatever the sheet is called', (name, cells) => {
    expect(foundOn(sheetOf('Sheet3', [['某某公司'], ['2025年'], ...cells]))).toEqual([`${name} Sheet3 3`]);
  });

  it.each([
    ['催收台账', 'collections', ['催收日期', '客户名称', '催收情况']],
    ['催收', 'collections', ['日期', '单位名称', '备注']],
    ['客户异议登记', 'disputes', ['单位', '日期', '说明']],
    ['分期还款', 'plans', ['客户', '日期', '金额']],
    ['坏账', 'writeOffs', ['客户', '发票号', '日期', '金额']],
    ['客户档案', 'customers', ['单位名称', '付款方式', '业务员']],
    ['Sheet1', 'disputes', ['客户', '发票号', '发票金额', '提出日期', '争议内容', '解决日期']],
    ['Sheet1', 'customers', ['客户名称', '联系人', '电话', '信用额度', '应收余额']],
    ['坏账', 'writeOffs', ['序号', '客户名称', '发票号码', '核销金额', '核销日期', '审批人', '核销原因']],
    ['还款', 'plans', ['序号', '客户', '期数', '应还日期', '应还金额', '实还日期', '实还金额']],
    ['Write-offs', 'writeOffs', ['Customer', 'Invoice No', 'Date', 'Amount']],
    ['Disputes', 'disputes', ['Customer', 'Invoice', 'Date raised', 'Reason']],
    ['Sheet1', 'collections', ['Date', 'Customer', 'Method', 'Promise date', 'Notes']],
    ['Sheet2', 'plans', ['Customer', 'Instalment no', 'Due date', 'Amount', 'Paid on', 'Amount paid']],
  ])('knows what stands on sheet %s for %s by other words', (sheet, name, headings) => {
    expect(foundOn(sheetOf(sheet, [headings, headings.map(() => '')]))).toEqual([`${name} ${sheet} 1`]);
  });

  it('finds tables below one another and beside one another', () => {
    const below = sheetOf('登记', [['催收记录'], ...collections, ...gap, ['争议'], ...disputes, ...gap, ...plans]);
    expect(foundOn(below)).toEqual(['collections 登记 2', 'disputes 登记 7', 'plans 登记 11']);
    const beside = sheetOf(
      '登记',
      [0, 1].map((row) => [...(disputes[row] ?? []), '', ...(writeOffs[row] ?? []), '', ...(collections[row] ?? [])]),
    );
    expect(foundOn(beside)).toEqual(['disputes 登记 1', 'writeOffs 登记 1', 'collections 登记 1']);
  });

  it('finds a table below a ledger of any length', () => {
    const rows = Array.from({ length: 400 }, (_unused, index) => ['甲公司', `F${index}`, 45658, 45688, 1000]);
    expect(foundOn(sheetOf('应收', [...ledger, ...rows, ...gap, ['坏账核销'], ...writeOffs]))).toEqual(['writeOffs 应收 408']);
  });

  it('takes a table that an Excel table bounds', () => {
    const sheet = sheetOf('Sheet1', [[''], ...plans], { tables: [{ name: 'T', row: 1, column: 0, rows: 2, columns: 8 }] });
    expect(foundOn(sheet)).toEqual(['plans Sheet1 2']);
  });

  it.each<[string, string, readonly string[]]>([
    ['a ledger', '应收台账', ['客户名称', '发票号码', '开票日期', '到期日', '应收金额']],
    ['a ledger of the least columns', 'Sheet1', ['客户', '发票号', '日期', '金额', '备注']],
    ['a ledger with approvals', 'Sheet1', ['客户', '发票号', '日期', '金额', '合同号', '业务员', '审批人']],
    [
      'a ledger that is called in on',
      '催收跟踪',
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '余额', '催收日期', '催收方式', '承诺日期', '承诺金额', '费用'],
    ],
    ['a ledger with a dispute', '应收', ['客户', '发票号', '开票日期', '到期日', '应收金额', '争议内容', '争议日期']],
    ['a ledger with addresses', '应收', ['客户名称', '地址', '联系人', '电话', '信用额度', '发票号', '到期日', '应收金额']],
    ['receipts', '收款明细', ['收款日期', '客户', '发票号', '金额', '摘要']],
    ['receipts with approvals', '收款明细', ['日期', '客户', '发票号', '金额', '审批人', '原因']],
    ['settlements', '收款核销', ['核销日期', '客户', '发票号', '核销金额']],
    ['payables', '应付账款', ['供应商', '发票号', '到期日', '金额']],
  ])('takes %s for no register', (_what, name, headings) => {
    const row = headings.map((heading) => (/日期|到期/.test(heading) ? 45700 : /金额|余额|额度/.test(heading) ? 100 : '甲'));
    expect(findRegisters(workbookOf(sheetOf(name, [headings, row, row, row])))).toEqual({ tables: [], incomplete: [], copies: [] });
  });

  it('names a table that lacks the columns without which it is none', () => {
    const found = findRegisters(workbookOf(sheetOf('还款计划', [['还款计划表'], ['计划号', '客户', '期次'], ['JH1', '甲公司', 1]])));
    expect(found).toEqual({
      tables: [],
      incomplete: [{ name: 'plans', sheetName: '还款计划', headingRowNumber: 2, missing: ['dueDay', 'amount'] }],
      copies: [],
    });
  });

  it.each<[string, RegisterName, Cells, number, readonly string[]]>([
    [
      '催收记录',
      'collections',
      [
        ['谁', '啥时候', '咋说的'],
        ['甲', '上周', '说下月付'],
      ],
      1,
      ['day', 'customer'],
    ],
    ['争议', 'disputes', [['争议情况汇总'], [], ['单位', '情况'], ['甲公司', '质量问题']], 3, ['customer', 'raisedDay']],
    ['坏账核销 (2)', 'writeOffs', [['备注'], ['甲公司核销 500 元']], 1, ['customer', 'day', 'amount']],
    [
      'Disputes',
      'disputes',
      [
        ['Who', 'What', 'When'],
        ['Oak', 'quality', 45700],
      ],
      1,
      ['customer', 'raisedDay'],
    ],
    ['Payment plan', 'plans', [['see the folder']], 1, ['customer', 'dueDay', 'amount']],
  ])('never passes over a sheet named %s of which nothing is understood (R39)', (sheet, name, rows, headingRowNumber, missing) => {
    const { incomplete } = findRegisters(workbookOf(sheetOf(sheet, rows)));
    expect(incomplete).toEqual([{ name, sheetName: sheet, headingRowNumber, missing }]);
  });

  it.each(['客户争议登记表', '2025年催收记录', '还款计划表', '坏账核销明细', 'Write-off list', 'Dispute log', '客户名单'])(
    'says so of %s too',
    (sheet) => {
      const found = findRegisters(workbookOf(sheetOf(sheet, [['谁', '啥时候', '咋说的']])));
      expect(found.incomplete.map(({ sheetName }) => sheetName)).toEqual([sheet]);
    },
  );

  it.each<[string, Cells]>([
    [
      '坏账准备计提表',
      [
        ['项目', '期初', '本期计提', '期末'],
        ['坏账准备', 100, 20, 120],
      ],
    ],
    [
      '催收流程',
      [
        ['步骤', '内容'],
        ['1', '电话'],
      ],
    ],
    ['争议说明', [['本表说明争议如何登记']]],
    [
      '客户资料分析图',
      [
        ['行业', '家数'],
        ['建材', 5],
      ],
    ],
    ['催款函模板', [['尊敬的客户'], ['请付款']]],
    [
      'Dispute policy',
      [
        ['Step', 'Action'],
        ['1', 'call'],
      ],
    ],
  ])('takes a sheet %s for no register that lacks its columns', (sheet, rows) => {
    expect(findRegisters(workbookOf(sheetOf(sheet, rows))).incomplete).toEqual([]);
  });

  it('says of 催收流程 what it lacks where two columns of a register head it', () => {
    const rows = [
      ['催收方式', '催收人', '谁'],
      ['电话', '张三', '甲公司'],
    ];
    expect(findRegisters(workbookOf(sheetOf('催收流程', rows))).incomplete).toEqual([
      { name: 'collections', sheetName: '催收流程', headingRowNumber: 1, missing: ['day', 'customer'] },
    ]);
  });

  it('passes over such a sheet that is empty, and one that is named a ledger', () => {
    const rows = [['谁', '啥时候']];
    expect(findRegisters(workbookOf(sheetOf('争议', []), sheetOf('争议应收台账', rows), sheetOf('杂记', rows))).incomplete).toEqual([]);
  });

  it('takes every sheet of one register, but no copy of one that is there', () => {
    const found = findRegisters(
      workbookOf(sheetOf('坏账核销2024', writeOffs), sheetOf('坏账核销2025', writeOffs), sheetOf('坏账核销2025备份', writeOffs)),
    );
    expect(found.tables.map(({ table }) => table.sheet.name)).toEqual(['坏账核销2024', '坏账核销2025']);
    expect(found.copies).toEqual([{ name: 'writeOffs', sheetName: '坏账核销2025备份' }]);
  });

  it('takes a report of ours that was renamed or saved elsewhere for no register, and names it', () => {
    const customers = [['客户名称', '信用额度'], ...['甲公司', '乙公司'].map((name) => [name, 1000])];
    const found = findRegisters(
      workbookOf(
        sheetOf('信用评级旧', customers, { likeReport: true }),
        sheetOf('催收日程旧', [['催收记录'], ['客户', '方式']], { likeReport: true }),
        sheetOf('客户资料', customers),
      ),
    );
    expect(found.tables.map(({ name, table }) => [name, table.sheet.name])).toEqual([['customers', '客户资料']]);
    expect([found.copies, found.incomplete]).toEqual([[{ name: 'customers', sheetName: '信用评级旧', isReport: true }], []]);
  });

  it('looks at no sheet of ours', () => {
    expect(foundOn(sheetOf('催收记录', collections, { ours: true }))).toEqual([]);
  });
});
