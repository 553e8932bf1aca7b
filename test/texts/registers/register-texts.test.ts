import { registersAt } from '../../../src/registers/registers-at';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { sheetOf } from '../../support/ledger-of-cells';
import { registersOf } from '../../support/registers-of-cells';

const registers = registersAt(
  registersOf(
    sheetOf('客户资料', [
      ['客户名称', '电话', '信用额度'],
      ['甲公司', '1', 100],
      ['甲公司', '1', 200],
    ]),
    sheetOf('催收记录', [
      ['日期', '客户', '发票号', '方式', '满意度'],
      [45720, '甲公司', 'B1', '托梦', 9],
      ['上周', '甲公司', '', '电话', ''],
      [45801, '甲公司', '', '电话', ''],
      ['03/04/2025', '', '', '电话', ''],
    ]),
    sheetOf('还款计划', [
      ['计划号', '客户', '期次', '到期日', '金额', '已付日期', '已付金额'],
      ['JH1', '甲公司', 1, 45730, 900, 45730, 900],
      ['', '', 2, 45760, 900, '', ''],
      ['合计', '', '', '', 1800, '', ''],
    ]),
    sheetOf('收款明细', [
      ['收款日期', '客户', '金额'],
      [45731, '甲公司', 10],
    ]),
    sheetOf('坏账核销', [
      ['客户', '批准人'],
      ['甲公司', '总经理'],
    ]),
  ),
  45800,
);

describe('the sentences about registers', () => {
  it('name the register, the cell and what becomes of the row, in Chinese', () => {
    expect(registers.faults.map((fault) => zhCN.registers.fault(fault))).toEqual([
      '催收记录，工作表“催收记录”D2（方式）：应是函件、电话、拜访、其他之一，按空白计',
      '催收记录，工作表“催收记录”E2（满意度）：应是 1 到 5 的数，按空白计',
      '催收记录，工作表“催收记录”A3（日期）：不是可识别的日期，整行没有计入',
      '催收记录，工作表“催收记录”A5（日期）：看不出是月在前还是日在前，整行没有计入',
    ]);
    expect(registers.notices.map((notice) => zhCN.registers.notice(notice))).toEqual([
      '客户资料读取自工作表“客户资料”，共 2 行',
      '催收记录读取自工作表“催收记录”，共 1 行',
      '催收记录，工作表“催收记录”C2：发票“B1”不在客户“甲公司”名下，台账中属于“乙（集团）公司”',
      '还款计划读取自工作表“还款计划”，共 2 行',
      '还款计划，工作表“还款计划”：有 1 行的空白按上一行计（第 3 行）',
      '还款计划，工作表“还款计划”第 4 行：“合计”是合计行，不计入',
      '工作表“坏账核销”像是坏账核销，但第 1 行的表头缺少“日期”、“金额”，没有读取',
      '客户资料中“甲公司”出现多次（第 2、3 行），“信用额度”不一致，以先出现的为准',
      '还款计划，工作表“还款计划”第 2 行：“甲公司”已付 900.00 元，2025-03-14 的收款明细只有 0.00 元，不冲减余额',
      '催收记录，工作表“催收记录”：有 1 行晚于截止日期 2025-05-23，没有计入',
    ]);
  });

  it('say the same in English', () => {
    expect(registers.faults.slice(1, 3).map((fault) => enUS.registers.fault(fault))).toEqual([
      'Collection log, sheet "催收记录" E2 (满意度): a number from 1 to 5 belongs here; taken as blank',
      'Collection log, sheet "催收记录" A3 (日期): this is no date that can be read; nothing of the row is counted',
    ]);
    expect(registers.notices.map((notice) => enUS.registers.notice(notice))).toEqual([
      'Customers: 2 rows read from sheet "客户资料"',
      'Collection log: 1 row read from sheet "催收记录"',
      'Collection log, sheet "催收记录" C2: "甲公司" has no invoice "B1"; in the ledger it is one of "乙（集团）公司"',
      'Payment plans: 2 rows read from sheet "还款计划"',
      'Payment plans, sheet "还款计划": blank cells are taken from the row above (row 3)',
      'Payment plans, sheet "还款计划" row 4: "合计" is a sum and not counted',
      'Sheet "坏账核销" looks like Write-offs, but the headings in row 1 lack "Date", "Amount"; nothing of it is read',
      'Customers: "甲公司" stands in several rows (rows 2, 3) that differ in "Credit limit"; the first counts',
      'Payment plans, sheet "还款计划" row 2: 900.00 paid by "甲公司" lowers no balance: receipts of 2025-03-14 come to 0.00',
      'Collection log, sheet "催收记录": 1 row dated after 2025-05-23, not counted',
    ]);
  });
});
