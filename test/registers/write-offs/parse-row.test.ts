import { registerOf } from '../../support/registers-of-cells';

const headings = ['客户', '发票号', '日期', '金额', '批准人', '依据', '原因'];

describe('a row of 坏账核销', () => {
  it('is read with every column of R39', () => {
    const registers = registerOf('坏账核销', headings, ['甲公司', 'A2', 45800, '￥1,234.56', '总经理', '终结执行裁定', '催收不力']);
    expect(registers.faults).toEqual([]);
    expect(registers.writeOffs).toEqual([
      {
        ...{ sheetName: '坏账核销', rowNumber: 2, customer: { key: '甲公司', name: '甲公司' }, invoiceNumbers: ['A2'] },
        ...{ day: 45800, amountCents: 123456, approver: '总经理', basis: '终结执行裁定', cause: 'slowAction' },
      },
    ]);
  });

  it('is nothing where one sum names several invoices', () => {
    const registers = registerOf('坏账核销', headings, ['甲公司', 'A2、00012', 45800, 100, '总经理', '', '']);
    expect(registers.writeOffs).toEqual([]);
    expect(registers.faults).toMatchObject([{ heading: '发票号', reason: { kind: 'severalInvoices' }, rowCounts: false }]);
  });

  it('names every cell of a row that can not be read, not the first alone', () => {
    const registers = registerOf('坏账核销', headings, ['', '', '去年', '#N/A', '总经理', '', '天灾']);
    expect(registers.faults.map(({ heading, reason }) => [heading, reason.kind])).toEqual([
      ['客户', 'missing'],
      ['日期', 'dateUnreadable'],
      ['金额', 'amountUnreadable'],
      ['原因', 'wordUnknown'],
    ]);
  });
});
