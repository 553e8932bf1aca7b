import { numberingStyle, titleSide } from '../../../src/ledger/recognition/title-side';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';

describe('titleSide', () => {
  it.each([
    ['二、应付账款', '应付账款'],
    ['以下为应付账款部分，单位：元', '应付账款'],
    ['东方贸易有限公司应付账款明细表', '应付账款'],
    ['应付账款-华东材料有限公司', '应付账款'],
    ['2025年12月应付票据 单位：万元', '应付票据'],
    ['三、其他应付款', '其他应付款'],
    ['预付款项', '预付账款'],
    ['供应商往来', '应付账款'],
    ['供应商：华东材料有限公司', '应付账款'],
    ['Accounts payable', 'Accounts payable'],
    ['2. Trade payables as at 31 Dec 2025', 'Trade payables'],
    ['Oak Ltd Accounts Payable Ledger', 'Accounts Payable'],
    ['Suppliers', 'Accounts payable'],
    ['Vendor balances', 'Accounts payable'],
  ])('takes %s for a title of what the firm owes (R9c)', (title, account) => {
    expect(titleSide(title)).toEqual({ kind: 'payable', account });
  });

  it.each([
    ['客户：华东供应商联盟有限公司'],
    ['Customer: Office Suppliers Ltd'],
    ['客户 应付账款咨询有限公司'],
    ['关联方应收账款'],
    ['应收应付往来'],
    ['Related-party receivables'],
  ])('takes %s for a title of what customers owe', (title) => {
    expect(titleSide(title)).toEqual({ kind: 'receivable' });
  });

  it.each([
    ['华东供应商联盟有限公司'],
    ['供应商联盟'],
    ['Office Suppliers Ltd'],
    ['Office Suppliers'],
    ['Vendor Square Mall'],
    ['Suppliers Direct Ltd'],
    ['Trade Payables Solutions Ltd'],
    ['应付账款管理咨询有限公司'],
    ['注：本表不含应付账款'],
    ['质保金'],
    [''],
  ])('takes %s for neither', (title) => {
    expect(titleSide(title)).toBeNull();
  });

  it('counts the table of a customer whose name holds suppliers, under repeated headings', () => {
    const table = (title: string, number: string, amount: number): (string | number)[][] => [
      [title],
      ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Balance'],
      ['Acme', number, '2025-05-01', '2025-06-01', amount, amount],
      [],
    ];
    for (const title of ['Customer: Office Suppliers Ltd', 'Vendor Square Mall', '客户：华东供应商联盟有限公司']) {
      const values = [...table('Customer: Oakfield', 'A1', 100), ...table(title, 'A2', 250.5)];
      expect(agedOf(ledgerOf(values), '2025-12-31').main.balanceCents).toBe(35050);
    }
  });
});

describe('numberingStyle', () => {
  it('is the same for numbers of one kind', () => {
    expect(['二、应付', '三、质保金', '（一）甲', '2. B', '质保金'].map(numberingStyle)).toEqual(['一、', '一、', '(一)', '1. ', '']);
  });
});
