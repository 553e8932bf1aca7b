import { decisions } from '../../../src/registers/decisions/decisions';
import { registerOf } from '../../support/registers-of-cells';

describe('委员会决议', () => {
  it('is read with a debtor or without one, its meeting day carried from above; what it is to be done by looks ahead', () => {
    const {
      decisions: rows,
      faults,
      notices,
    } = registerOf(
      '委员会决议',
      ['会议日期', '决议事项', '客户', '责任人', '期限', '结果'],
      [45_900, '对甲公司起诉', '甲公司', '李敏', 46_100, ''],
      ['', '修订信用政策', '', '王总', '', '已发布'],
      [45_950, '', '', '', '', ''],
    );
    expect(rows).toMatchObject([
      { day: 45_900, matter: '对甲公司起诉', customer: { name: '甲公司' }, person: '李敏', dueDay: 46_100, result: '' },
      { day: 45_900, matter: '修订信用政策', customer: { key: '' }, person: '王总', dueDay: null, result: '已发布' },
    ]);
    expect(faults.map(({ reason }) => reason.kind)).toEqual(['missing']);
    expect(notices.map(({ kind }) => kind)).toContain('registerRead');
    const [first] = rows ?? [];
    if (first === undefined) throw new Error('no row');
    expect(decisions.rowAt(first, 45_899)).toBeNull();
    expect(decisions.rowAt(first, 45_900)).toBe(first);
    expect(decisions.cellsOf(first, 'zh-CN')).toEqual({
      ...{ day: 45_900, matter: '对甲公司起诉', customer: '甲公司', person: '李敏', dueDay: 46_100, result: '' },
    });
  });
});
