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
    [['Ledger: Capital Foods Ltd'], 'Capital Foods Ltd'],
    [['Ledger: Cash & Carry Ltd'], 'Cash & Carry Ltd'],
    [['Ledger: Sundry Stores'], 'Sundry Stores'],
    [['Ledger: Salesforce India'], 'Salesforce India'],
    [['Ledger: Bank Street Cafe'], 'Bank Street Cafe'],
    [['Ledger: Profit Traders'], 'Profit Traders'],
    [['To: May Fashion Ltd'], 'May Fashion Ltd'],
    [['To: March Networks'], 'March Networks'],
    [['Ledger: Date Palm Traders'], 'Date Palm Traders'],
    [['To: Current Electronics'], 'Current Electronics'],
    [['From: Beta Ltd', 'To: Alpha Ltd'], 'Alpha Ltd'],
    [['Account: C-1001 - Alpha Ltd'], 'C-1001 - Alpha Ltd'],
    [['Account: 1001 Alpha Ltd', '', 'USD'], '1001 Alpha Ltd'],
    [['账户：C-1001 - 甲公司'], '甲公司'],
    [['致：招商银行'], '招商银行'],
  ])('finds to whom %j is written', (row, name) => {
    expect(readAddressee(row)?.name).toBe(name);
  });

  it.each(['Account: 1122 Accounts Receivable', 'Account: C-1001', 'Account: 622200001234', '账户：1002 招商银行'])(
    'takes %j for nobody’s (R9a)',
    (title) => {
      expect(readAddressee([title])).toBeNull();
    },
  );

  it('knows the account of a bank by its number and name for no customer’s', () => {
    expect(readAddressee(['Account: 1000 - HDFC Bank'])).toEqual({ name: '', column: 0, apart: '1000 - HDFC Bank' });
  });

  it.each([
    'Sales',
    'Sales Account',
    'Sales A/c',
    'GST Sales @ 18%',
    'HDFC Bank',
    'HDFC Bank A/c 1234',
    'Cash',
    'Cash-in-hand',
    'CGST',
    'Output IGST 18%',
    'Round Off',
    'Profit & Loss A/c',
    'Capital Account',
    'Sundry Debtors',
    'Discount Allowed',
  ])('knows %s for an account of no customer (R12)', (account) => {
    expect(readAddressee([`Ledger: ${account}`])).toEqual({ name: '', column: 0, apart: account });
  });

  it.each([
    [['From: Jan 2025', 'To: Dec 2025']],
    [['From:', 'January', 'To:', 'December']],
    [['To: 2025-12']],
    [['To: 2025年12月']],
    [["To: Dec'25"]],
    [['To: Q4 2025']],
    [['To: date']],
    [['Name: Zhang Wei']],
    [['Name: Zhang Wei', 'Date: 2025-12-31']],
  ])('takes nobody from %j', (row) => {
    expect(readAddressee(row)).toBeNull();
  });

  it.each([[['1-Apr-2025 to 31-Dec-2025']], [['To: 31 Dec 2025']], [['致：']], [['截止日期：2025-12-31']], [['Name:']]])(
    'finds nobody in %j',
    (row) => {
      expect(readAddressee(row)).toBeNull();
    },
  );
});
