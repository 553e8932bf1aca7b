import type { CellValue } from '../../src/cells/cell-value';
import type { SourceSheet } from '../../src/cells/source-workbook';
import type { RegisterName, RegisterRowOf } from '../../src/registers/all-registers';
import { findRegisters } from '../../src/registers/find-registers';
import type { FoundRegister } from '../../src/registers/find-registers';
import type { Written } from '../../src/registers/register';
import { rowForTable } from '../../src/registers/row-for-table';
import { sheetOf, workbookOf } from '../support/ledger-of-cells';
import { registersOf } from '../support/registers-of-cells';

const customer = { key: '甲公司', name: '甲公司' };

const letter: Written<RegisterRowOf<'collections'>> = {
  ...{ number: 'CS0007', day: 45720, customer, invoiceNumbers: ['00012', 'A2'], method: 'letter', stage: 2, amountCents: 123456 },
  ...{ content: '', promisedDay: null, promisedCents: null, waybill: '', sentDay: 45721, receivedDay: null, returnedDay: null },
  ...{ collector: '李敏', minuteOfDay: null, companion: '', result: '', costCents: null, satisfaction: null },
};

function found<Name extends RegisterName>(name: Name, sheet: SourceSheet): FoundRegister & { readonly name: Name } {
  const [table] = findRegisters(workbookOf(sheet)).tables;
  if (table?.name !== name) throw new Error(`no ${name}`);
  return { ...table, name };
}

describe('rowForTable', () => {
  it("writes under the user's headings, in their order and from where their table begins", () => {
    const sheet = sheetOf(
      '催收',
      [['催收记录'], ['客户名称', '我的列', '催收方式', '阶段', '催收日期', '发票号码', '寄出日期', '催收人']],
      {
        firstRow: 3,
        firstColumn: 1,
      },
    );
    expect(rowForTable(found('collections', sheet), letter)).toEqual({
      sheetName: '催收',
      firstColumn: 1,
      cells: ['甲公司', '', '函件', '二次催款函', 45720, '00012、A2', 45721, '李敏'],
      withoutColumn: ['编号', '金额'],
    });
  });

  it('writes English words under English headings, and sums in the unit of the table (R12c)', () => {
    const sheet = sheetOf('Collection log', [['Date', 'Customer', 'Invoice number', 'Method', 'Stage', 'Amount (万元)', 'Sent']]);
    expect(rowForTable(found('collections', sheet), letter).cells).toEqual([
      ...[45720, '甲公司', '00012, A2', 'Letter', 'Second demand', 0.123456, 45721],
    ]);
  });

  it.each<[RegisterName, string, readonly string[], readonly CellValue[]]>([
    ['disputes', '争议', ['客户', '发票号', '提出日期', '内容', '解决日期'], ['甲公司', 'A2', 45720, '数量异议', '']],
    [
      'plans',
      '还款计划',
      ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额', '签订日期'],
      ['JH1', '甲公司', '00012、A2', 1, 45730, 900.5, '', '', 45720],
    ],
    [
      'writeOffs',
      '坏账核销',
      ['客户', '发票号', '日期', '金额', '批准人', '依据', '原因'],
      ['甲公司', 'A2', 45800, 100, '总经理', '裁定', '其他'],
    ],
    ['customers', '客户资料', ['客户名称', '电话', '违约金依据', '信用额度', '行业'], ['甲公司', '010-1', '法定', 500000, '机械']],
    [
      'collections',
      '催收记录',
      ['日期', '时间', '客户', '方式', '承诺日期', '承诺金额', '费用', '满意度'],
      [45720, 0.4375, '甲公司', '拜访', 45747, 1000, 12.5, 4],
    ],
  ])('writes a row of %s as it was read', (name, sheetName, headings, cells) => {
    const sheet = sheetOf(sheetName, [headings, cells]);
    const [row] = registersOf(sheet)[name] ?? [];
    if (row === undefined) throw new Error('no row was read');
    const written = rowForTable(found(name, sheet), row as RegisterRowOf<typeof name>);
    expect(written).toEqual({ sheetName, firstColumn: 0, cells, withoutColumn: [] });
  });
});
