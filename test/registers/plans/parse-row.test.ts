import { registerOf } from '../../support/registers-of-cells';

const headings = ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额', '签订日期'];

describe('a row of 还款计划', () => {
  it('is read with every column of R39', () => {
    const registers = registerOf('还款计划', headings, ['JH1', '甲公司', '00012、A2', 1, 45730, 900, 45730, 900, 45720]);
    expect(registers.faults).toEqual([]);
    expect(registers.plans).toEqual([
      {
        ...{ sheetName: '还款计划', rowNumber: 2, customer: { key: '甲公司', name: '甲公司' }, plan: 'JH1' },
        ...{ invoiceNumbers: ['00012', 'A2'], ordinal: '1', dueDay: 45730, amountCents: 90000 },
        ...{ paidDay: 45730, paidCents: 90000, signedDay: 45720 },
      },
    ]);
  });

  it('says by what an instalment is paid, and what stands beside it', () => {
    const registers = registerOf(
      '还款计划',
      ['计划号', '客户', '到期日', '金额', '付款方式', '备注'],
      ['JH1', '甲公司', 45730, 900, '银行承兑汇票', ''],
      ['JH1', '甲公司', 45760, 600, '以物抵债', '车床'],
      ['JH1', '甲公司', 45790, 600, '', ''],
    );
    expect(registers.plans?.map(({ means, note }) => [means, note])).toEqual([
      ['bill', undefined],
      ['asset', '车床'],
      [undefined, undefined],
    ]);
  });

  it('says who asked, who decides and what was decided, also for the rows of a merged plan', () => {
    const registers = registerOf(
      '还款计划',
      ['计划号', '客户', '到期日', '金额', '申请人', '申请日期', '审批人', '审批日期', '意见'],
      ['JH1', '甲公司', 45730, 900, '李敏', 45720, '王总', 45721, '驳回'],
      ['', '', 45760, 600, '', '', '', '', ''],
      ['JH2', '甲公司', 45760, 600, '', '', '', '', ''],
    );
    const said = { applicant: '李敏', appliedDay: 45720, approver: '王总', approvedDay: 45721, opinion: 'returned' };
    expect(registers.plans?.map(({ approval }) => approval)).toEqual([said, said, undefined]);
  });

  it('says as above where the cells of a merged plan are blank', () => {
    const registers = registerOf(
      '还款计划',
      headings,
      ['JH1', '甲公司', 'A2', 1, 45730, 900, '', '', 45720],
      ['', '', '', 2, 45760, 600, '', '', ''],
      ['', '甲公司', '', 3, 45790, 500, '', '', ''],
      ['JH2', '乙（集团）公司', '', 1, 45730, 100, '', '', ''],
      ['', '', '', 2, 45760, 100, '', '', ''],
    );
    expect(
      registers.plans?.map(({ plan, customer, invoiceNumbers, signedDay }) => [plan, customer.name, invoiceNumbers, signedDay]),
    ).toEqual([
      ['JH1', '甲公司', ['A2'], 45720],
      ['JH1', '甲公司', ['A2'], 45720],
      ['JH1', '甲公司', ['A2'], 45720],
      ['JH2', '乙（集团）公司', [], null],
      ['JH2', '乙（集团）公司', [], null],
    ]);
    expect(registers.notices).toContainEqual({
      kind: 'filledFromAbove',
      register: 'plans',
      sheetName: '还款计划',
      rowNumbers: [3, 4, 6],
    });
  });

  it('stays with its plan where the row above can not be read', () => {
    const registers = registerOf(
      '还款计划',
      headings,
      ['JH0', '乙（集团）公司', '', 1, 45700, 10, '', '', ''],
      ['JH1', '甲公司', 'A2', 1, 45730, '九百', '', '', ''],
      ['', '', '', 2, 45760, 600, '', '', ''],
    );
    expect(registers.plans?.map(({ plan, ordinal }) => [plan, ordinal])).toEqual([
      ['JH0', '1'],
      ['JH1', '2'],
    ]);
    expect(registers.faults).toMatchObject([{ place: { row: 2, column: 5 }, value: '九百', rowCounts: false }]);
  });

  it('is signed on the earliest day of its plan, and rows that differ are said (R39)', () => {
    const registers = registerOf(
      '还款计划',
      headings,
      ['JH1', '甲公司', '', 1, 45730, 900, '', '', 45725],
      ['JH1', '甲公司', '', 2, 45760, 600, '', '', 45720],
      ['JH1', '甲公司', '', 3, 45790, 600, '', '', ''],
    );
    expect(registers.plans?.map(({ signedDay }) => signedDay)).toEqual([45720, 45720, 45720]);
    expect(registers.notices).toContainEqual({
      ...{ kind: 'signingDaysDiffer', plan: 'JH1', customer: '甲公司', sheetName: '还款计划', rowNumbers: [2, 3, 4] },
      days: [45720, 45725],
    });
  });

  it('leaves out a printed sum, and says so', () => {
    const registers = registerOf(
      '还款计划',
      headings,
      ['JH1', '甲公司', '', 1, 45730, 900, '', '', ''],
      ['合计', '', '', '', '', 900, '', '', ''],
    );
    expect(registers.plans).toHaveLength(1);
    expect(registers.faults).toEqual([]);
    expect(registers.notices).toContainEqual({ kind: 'sumLeftOut', register: 'plans', sheetName: '还款计划', rowNumber: 3, word: '合计' });
  });

  it('reads sums in the unit of the table (R12c)', () => {
    const registers = registerOf('还款计划', ['还款计划（单位：万元）'], headings, ['JH1', '甲公司', '', 1, 45730, 1.5, '', '', '']);
    expect(registers.plans).toMatchObject([{ amountCents: 1500000, rowNumber: 3 }]);
  });
});
