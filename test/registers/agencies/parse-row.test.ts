import { registerOf } from '../../support/registers-of-cells';

describe('a row of 机构', () => {
  it('is read with its fees, and nobody looks for it in the ledger', () => {
    const { agencies, faults, notices } = registerOf(
      '机构',
      ['机构名称', '机构类型', '资质', '核验日期', '办案数', '成功率', '固定收费', '回款提成'],
      ['衡信律师事务所', '律所', '31210000', 45700, 40, 0.6, 5000, 0.08],
      ['某清收', '打手', '', '', '', 2, '', ''],
    );
    expect(agencies).toMatchObject([
      {
        ...{ customer: { name: '衡信律师事务所' }, kind: 'lawyer', checkedDay: 45700, cases: 40 },
        ...{ successShare: 0.6, fixedCents: 500000, recoveredShare: 0.08 },
      },
      { customer: { name: '某清收' }, kind: null, successShare: null },
    ]);
    expect(faults.map(({ place, reason }) => [place.row, place.column, reason.kind])).toEqual([
      [2, 1, 'wordUnknown'],
      [2, 5, 'numberOutside'],
    ]);
    expect(notices.map(({ kind }) => kind)).toEqual(['registerRead']);
  });
});
