import { plansOf } from '../../../src/registers/plans/plan';
import { registerOf } from '../../support/registers-of-cells';

const headings = ['计划号', '客户', '发票号', '期次', '到期日', '金额', '签订日期'];

describe('plansOf', () => {
  it('joins the rows of one 计划号, in order of their due dates, with all that they name (R39)', () => {
    const { plans } = registerOf(
      '还款计划',
      headings,
      ['JH1', '甲公司', 'A2', 2, 45760, 600, 45720],
      ['JH2', '甲公司', '', 1, 45730, 100, ''],
      ['JH1', '甲公司', '00012', 1, 45730, 900, ''],
      ['JH1', '乙（集团）公司', '', 1, 45730, 50, ''],
    );
    expect(
      plansOf(plans ?? []).map(({ number, customer, invoiceNumbers, signedDay, instalments }) => ({
        plan: [number, customer.name],
        invoiceNumbers,
        signedDay,
        rows: instalments.map(({ rowNumber }) => rowNumber),
      })),
    ).toEqual([
      { plan: ['JH1', '甲公司'], invoiceNumbers: ['00012', 'A2'], signedDay: 45720, rows: [4, 2] },
      { plan: ['JH2', '甲公司'], invoiceNumbers: [], signedDay: null, rows: [3] },
      { plan: ['JH1', '乙（集团）公司'], invoiceNumbers: [], signedDay: null, rows: [5] },
    ]);
  });
});
