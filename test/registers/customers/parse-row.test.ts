import { registerOf } from '../../support/registers-of-cells';

const headings = [
  ...[
    '客户名称',
    '统一社会信用代码',
    '地址',
    '联系人',
    '电话',
    '业务员',
    '付款条件',
    '违约金依据',
    '信用额度',
    '近12个月交易额',
    '保证方式',
    '备注',
  ],
  ...['行业', '国家', '币种', '准据法', '管辖', '合同条款'],
];

describe('a row of 客户资料', () => {
  it('is read with every column of R39, also of customers that owe nothing', () => {
    const registers = registerOf('客户资料', headings, [
      ...[
        '丙公司',
        '91110000MA0000000X',
        '某路1号',
        '王会计',
        '010-1',
        '张三',
        '月结30天',
        '合同约定（第8条）',
        500000,
        '120万',
        '保证',
        '老客户',
      ],
      ...['机械', '中国', '人民币', '中国法', '原告所在地', '已核对'],
    ]);
    expect(registers.faults).toEqual([]);
    expect(registers.notices).toEqual([{ kind: 'registerRead', register: 'customers', sheetName: '客户资料', count: 1 }]);
    expect(registers.customers).toEqual([
      {
        ...{ sheetName: '客户资料', rowNumber: 2, customer: { key: '丙公司', name: '丙公司' }, creditCode: '91110000MA0000000X' },
        ...{
          address: '某路1号',
          contact: '王会计',
          phone: '010-1',
          salesperson: '张三',
          terms: '月结30天',
          penaltyBasis: 'contract',
          penaltyBasisNote: '第8条',
        },
        ...{ creditLimitCents: 50000000, yearTradeCents: 120000000, security: '保证', note: '老客户', industry: '机械' },
        ...{ country: '中国', currency: '人民币', governingLaw: '中国法', jurisdiction: '原告所在地', contractClauses: '已核对' },
      },
    ]);
  });

  it('says which limit is asked for, and keeps it with the limit and its decision where a customer stands in two rows', () => {
    const asked = ['客户名称', '电话', '信用额度', '申请额度', '申请人', '审批意见'];
    const registers = registerOf('客户资料', asked, ['丙公司', '1', '', '', '', ''], ['丙公司', '', 500, 800, '李敏', '同意']);
    expect(registers.faults).toEqual([]);
    expect(registers.customers).toMatchObject([
      { phone: '1', creditLimitCents: 50000, limitAskedCents: 80000, approval: { applicant: '李敏', opinion: 'agreed' } },
    ]);
    const differing = registerOf('客户资料', asked, ['丙公司', '', 500, '', '', ''], ['丙公司', '', 600, 800, '李敏', '同意']);
    expect(differing.customers).toMatchObject([{ creditLimitCents: 50000 }]);
    expect(differing.customers?.[0]).not.toHaveProperty('approval');
    expect(differing.notices).toContainEqual(expect.objectContaining({ kind: 'customerRepeated', differing: ['creditLimit'] }));
  });

  it('takes no offence at what stands in columns of approval, of which the policy asks nothing', () => {
    const asked = ['客户名称', '电话', '信用额度', '申请额度', '申请日期', '意见'];
    const { customers, faults } = registerOf('客户资料', asked, ['丙公司', '1', 500, '待定', '上周', '长期合作']);
    expect(customers).toMatchObject([{ creditLimitCents: 50000 }]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['合同', 'contract'],
    ['法定利率', 'statutory'],
    ['无', 'none'],
    ['', null],
    ['合同第8.2条', 'contract'],
    ['协议约定第八条第二款', 'contract'],
    ['第8条', null],
  ])('has the penalty basis %s as %s (R13a)', (written, basis) => {
    const registers = registerOf('客户资料', ['客户名称', '电话', '违约金依据'], ['甲公司', '1', written]);
    expect(registers.customers).toMatchObject([{ penaltyBasis: basis }]);
    expect(registers.faults).toHaveLength(written === '第8条' ? 1 : 0);
  });

  it('leaves a basis unconfirmed that it does not know, and says so', () => {
    const registers = registerOf('客户资料', ['客户名称', '电话', '违约金依据'], ['甲公司', '1', '面议']);
    expect(registers.customers).toMatchObject([{ penaltyBasis: null }]);
    expect(registers.faults).toMatchObject([{ value: '面议', reason: { kind: 'wordUnknown' }, rowCounts: true }]);
  });

  it('joins the rows of one customer, the first cell that is filled before the next, and says where they differ', () => {
    const registers = registerOf(
      '客户资料',
      ['客户名称', '电话', '地址', '信用额度'],
      ['甲公司', '', '某路1号', 100],
      [' 甲公司', '010-1', '某路2号', 100],
    );
    expect(registers.customers).toMatchObject([
      { customer: { name: '甲公司' }, phone: '010-1', address: '某路1号', creditLimitCents: 10000, rowNumber: 2 },
    ]);
    expect(registers.notices).toContainEqual({
      ...{ kind: 'customerRepeated', customer: '甲公司', sheetName: '客户资料', rowNumbers: [2, 3] },
      differing: ['address'],
    });
  });
});
