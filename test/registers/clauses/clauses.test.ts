import { clauses } from '../../../src/registers/clauses/clauses';
import { registerOf } from '../../support/registers-of-cells';

const headings = [
  '客户',
  '合同编号',
  '条款核对日期',
  '付款时间条款',
  '违约金条款',
  '管辖条款',
  '送达地址条款',
  '所有权保留条款',
  '担保条款',
];

describe('合同条款', () => {
  it('is read by clause with what stands beside the word; a text that is none of the words is a fault, never a clause', () => {
    const { clauses: rows, faults } = registerOf(
      '合同条款',
      headings,
      ['甲公司', 'HT-1', 45_900, '不明确（货到付款）', '有（第8.2条）', '√', '没有', '', 'n'],
      ['', 'HT-2', '', '', '日万分之五', '有', '有', '有', '有'],
    );
    expect(rows).toMatchObject([
      {
        ...{ customer: { name: '甲公司' }, contract: 'HT-1', day: 45_900, rowNumber: 2 },
        clauses: {
          payment: { state: 'unclear', note: '货到付款' },
          penalty: { state: 'there', note: '第8.2条' },
          jurisdiction: { state: 'there', note: '' },
          notice: { state: 'missing', note: '' },
          retention: { state: null, note: '' },
          guarantee: { state: 'missing', note: '' },
        },
      },
      { customer: { name: '甲公司' }, contract: 'HT-2', day: 45_900, clauses: { payment: { state: null }, penalty: { state: null } } },
    ]);
    expect(faults.map(({ place, reason, rowCounts }) => [place.row, place.column, reason.kind, rowCounts])).toEqual([
      [2, 4, 'wordUnknown', true],
    ]);
    const [first] = rows ?? [];
    if (first === undefined) throw new Error('no row');
    expect([clauses.rowAt(first, 45_899), clauses.rowAt(first, 45_900)]).toEqual([null, first]);
    expect(clauses.cellsOf(first, 'zh-CN')).toEqual({
      ...{ customer: '甲公司', contract: 'HT-1', day: 45_900, payment: '不明确（货到付款）', penalty: '有（第8.2条）' },
      ...{ jurisdiction: '有', notice: '无', retention: '', guarantee: '无', note: '' },
    });
  });

  it('is no part of 客户资料, whose columns say something of contracts, too', () => {
    const { clauses: rows, customers } = registerOf(
      '客户资料',
      ['客户名称', '违约金依据', '管辖', '合同条款', '保证方式'],
      ['甲公司', '合同', '原告所在地法院', '已核对', '保证'],
    );
    expect(rows).toBeNull();
    expect(customers).toMatchObject([{ jurisdiction: '原告所在地法院', contractClauses: '已核对', security: '保证' }]);
  });
});
