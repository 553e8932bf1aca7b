import { defaultPolicy } from '../../../src/policy/default-policy';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { registerOf, registersIn, smallLedger } from '../../support/registers-of-cells';

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

  it('says who asked, and what was decided when', () => {
    const asked = ['客户', '发票号', '日期', '金额', '批准人', '申请人', '申请日期', '审批日期', '审批意见'];
    const registers = registerOf('坏账核销', asked, ['甲公司', 'A2', 45800, 100, '总经理', '李敏', 45799, 45805, '同意（按会议纪要）']);
    expect(registers.faults).toEqual([]);
    expect(registers.writeOffs).toMatchObject([
      {
        ...{ day: 45800, approver: '总经理' },
        approval: { applicant: '李敏', appliedDay: 45799, approver: '', approvedDay: 45805, opinion: 'agreed' },
      },
    ]);
    const doubtful = workbookOf(smallLedger, sheetOf('坏账核销', [asked, ['甲公司', 'A2', 45800, 100, '', '', '昨天', '', '研究']]));
    const approval = { ...defaultPolicy.approval, writeOffs: true };
    const { faults } = registersIn(doubtful, { ...defaultPolicy, approval });
    expect(faults.map(({ heading, reason, rowCounts }) => [heading, reason.kind, rowCounts])).toEqual([
      ['申请日期', 'dateUnreadable', true],
      ['审批意见', 'wordUnknown', true],
    ]);
    // Where nothing is asked for it counts for nothing, whatever stands there.
    expect(registersIn(doubtful).faults).toEqual([]);
    expect(registersIn(doubtful, { ...defaultPolicy, approval: { ...approval, writeOffs: false, limits: true } }).faults).toEqual([]);
  });

  it.each(['审批日期', '批准日期'])('is dated by %s where no other column has its day', (heading) => {
    const [row] = registerOf('坏账核销', ['客户', '发票号', heading, '金额', '批准人'], ['甲公司', 'A2', 45800, 100, '']).writeOffs ?? [];
    expect(row).toMatchObject({ day: 45800 });
    expect(row?.approval).toBeUndefined();
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
