import { readAddressee, readNameRow } from '../../../src/ledger/shapes/name-row';

describe('readNameRow', () => {
  it.each<[readonly string[], string]>([
    [['明细科目：甲公司'], '甲公司'],
    [['科目名称：应收账款-甲公司'], '甲公司'],
    [['科目：112201 应收账款_甲公司'], '甲公司'],
    [['科目：1122.01 应收账款-甲公司'], '甲公司'],
    [['会计科目：应收账款\\甲公司', '', '单位：元'], '甲公司'],
    [['科目：', '甲公司'], '甲公司'],
    [['科目：1122 应收账款', '', '客户：甲公司'], '甲公司'],
    [['往来单位：甲公司'], '甲公司'],
    [['户名：甲公司'], '甲公司'],
    [['客商：0101 甲公司'], '甲公司'],
    [['核算项目：[01.002]甲公司'], '甲公司'],
    [['核算项目：[客户]01.001/甲公司'], '甲公司'],
    [['核算项目：【客户】0102 甲公司'], '甲公司'],
    [['对方户名：甲公司'], '甲公司'],
  ])('finds whose the rows below are in %j (R9a)', (row, name) => {
    expect(readNameRow(row)?.name).toBe(name);
  });

  it.each([
    [['科目：1122 应收账款']],
    [['科目：', '1122 应收账款']],
    [['会计科目：(1122)应收账款', '', '币种：人民币']],
    [['科目名称：银行存款']],
    [['核算项目：客户']],
    [['单位：元']],
  ])('takes the name of an account for nobody’s: %j', (row) => {
    expect(readNameRow(row)).toBeNull();
  });
});

describe('readAddressee', () => {
  it.each<[readonly string[], string]>([
    [['致：苏州金鹰玻璃有限公司'], '苏州金鹰玻璃有限公司'],
    [['致：苏州金鹰玻璃有限公司 财务部'], '苏州金鹰玻璃有限公司'],
    [['苏州金鹰玻璃有限公司：'], '苏州金鹰玻璃有限公司'],
    [['To: Golden Eagle Glass Ltd'], 'Golden Eagle Glass Ltd'],
    [['To:', '', 'Golden Eagle Glass Ltd'], 'Golden Eagle Glass Ltd'],
    [['A/C: ABC001', 'Name: ABC Motors', 'Contact:', 'Tel:'], 'ABC Motors'],
    [['Ledger: Anand Stores'], 'Anand Stores'],
    [['Ledger: Sales Account'], ''],
  ])('finds to whom %j is written', (row, name) => {
    expect(readAddressee(row)?.name).toBe(name);
  });

  it.each([[['1-Apr-2025 to 31-Dec-2025']], [['To: 31 Dec 2025']], [['致：']], [['截止日期：2025-12-31']], [['Name:']]])(
    'finds nobody in %j',
    (row) => {
      expect(readAddressee(row)).toBeNull();
    },
  );
});
