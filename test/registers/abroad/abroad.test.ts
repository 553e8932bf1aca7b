import { abroad } from '../../../src/registers/abroad/abroad';
import { registerOf } from '../../support/registers-of-cells';

const headings = [
  '客户',
  '发票号',
  '纽约公约',
  '公约查询日期',
  '公约查询来源',
  '文书认证',
  '信保保单',
  '报损截止日',
  '报损日期',
  '索赔截止日',
  '索赔日期',
];

describe('境外事项', () => {
  it('is read with the convention and the days of the insurer; what was found later is not known, what is due later is', () => {
    const { abroad: rows, faults } = registerOf(
      '境外事项',
      headings,
      ['甲公司', 'A2', '缔约国', 45_900, '贸法会网站', '附加证明书', 'P-1', 45_950, 45_940, 46_100, ''],
      ['乙（集团）公司', '', '也许', '', '', '', '', '', '', '', ''],
    );
    expect(rows).toMatchObject([
      {
        ...{ customer: { name: '甲公司' }, invoiceNumbers: ['A2'], convention: 'applies', conventionDay: 45_900, policy: 'P-1' },
        ...{ conventionSource: '贸法会网站', legalisation: '附加证明书', lossNoticeBy: 45_950, lossNoticeDay: 45_940, claimBy: 46_100 },
      },
      { customer: { name: '乙（集团）公司' }, invoiceNumbers: [], convention: null, conventionDay: null, claimBy: null, claimDay: null },
    ]);
    expect(faults.map(({ place, reason }) => [place.row, place.column, reason.kind])).toEqual([[2, 2, 'wordUnknown']]);
    const [first] = rows ?? [];
    if (first === undefined) throw new Error('no row');
    expect(abroad.rowAt(first, 45_899)).toMatchObject({
      ...{ convention: null, conventionDay: null, conventionSource: '', lossNoticeBy: 45_950, lossNoticeDay: null, claimBy: 46_100 },
    });
    expect(abroad.rowAt(first, 45_940)).toEqual(first);
    expect(abroad.cellsOf(first, 'en-US')).toMatchObject({ invoices: 'A2', convention: 'Applies', lossNoticeDay: 45_940, claimDay: '' });
  });

  it('takes no ledger of debts abroad for itself', () => {
    const { abroad: rows } = registerOf('境外应收', ['客户', '发票号', '余额'], ['甲公司', '00012', 500]);
    expect(rows).toBeNull();
  });
});
