import { registersAt } from '../../src/registers/registers-at';
import { sheetOf } from '../support/ledger-of-cells';
import { registersOf } from '../support/registers-of-cells';

const registers = registersOf(
  sheetOf('催收记录', [
    ['日期', '客户', '发票号', '方式', '阶段', '承诺日期', '寄出', '签收', '退回'],
    [45720, '甲公司', '', '函件', '首次催款函', '', 45721, 45723, 45730],
    [45725, '甲公司', 'A2', '电话', '', 45760, '', '', ''],
    [45726, '丁公司', 'X9', '电话', '', '', '', '', ''],
    [45726, '甲公司', 'X8', '电话', '', '', '', '', ''],
  ]),
  sheetOf('争议', [
    ['客户', '提出日期', '内容', '解决日期'],
    ['甲公司', 45720, '数量', 45726],
    ['甲公司', 45726, '质量', ''],
  ]),
  sheetOf('还款计划', [
    ['计划号', '客户', '期次', '到期日', '金额', '已付日期', '已付金额', '签订日期'],
    ['JH1', '甲公司', 1, 45724, 900, 45726, 900, 45720],
    ['JH1', '甲公司', 2, 45790, 900, '', '', 45728],
    ['JH2', '乙（集团）公司', 1, 45790, 900, '', '', 45726],
    ['JH3', '乙（集团）公司', 1, 45790, 900, '', '', ''],
  ]),
  sheetOf('坏账核销', [
    ['客户', '发票号', '日期', '金额', '批准人'],
    ['甲公司', 'A2', 45725, 100, '总经理'],
    ['甲公司', 'A2', 45726, 100, '总经理'],
  ]),
);

describe('registersAt', () => {
  const at = registersAt(registers, 45725);

  it('has a letter that was struck at no date, and counts it among none that are dated later', () => {
    const log = registersOf(
      sheetOf('催收记录', [
        ['日期', '客户', '发票号', '方式', '阶段', '寄出'],
        [45720, '甲公司', '', '函件', '首次催款函', ''],
        [45720, '甲公司', '', '函件', '作废', ''],
      ]),
    );
    expect(log.collections?.map(({ stage, struck }) => [stage, struck])).toEqual([
      [1, undefined],
      [null, true],
    ]);
    const after = registersAt(log, 50_000);
    expect(after.collections?.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(after.notices.filter(({ kind }) => kind === 'rowsAfterAsOf')).toEqual([]);
  });

  it('leaves out rows dated later, and blanks later dates but for those that look ahead (R21a)', () => {
    expect(
      at.collections?.map(({ rowNumber, promisedDay, sentDay, receivedDay, returnedDay }) => [
        rowNumber,
        promisedDay,
        sentDay,
        receivedDay,
        returnedDay,
      ]),
    ).toEqual([
      [2, null, 45721, 45723, null],
      [3, 45760, null, null, null],
    ]);
    expect(at.disputes?.map(({ rowNumber, resolvedDay }) => [rowNumber, resolvedDay])).toEqual([[2, null]]);
    expect(at.writeOffs?.map(({ rowNumber }) => rowNumber)).toEqual([2]);
  });

  it('has a plan from the earliest day on that one of its rows was signed, one without at every date', () => {
    expect(at.plans?.map(({ plan, ordinal, dueDay, paidDay, paidCents }) => [plan, ordinal, dueDay, paidDay, paidCents])).toEqual([
      ['JH1', '1', 45724, null, null],
      ['JH1', '2', 45790, null, null],
      ['JH3', '1', 45790, null, null],
    ]);
    expect(registersAt(registers, 45719).plans?.map(({ plan }) => plan)).toEqual(['JH3']);
  });

  it('says of what is dated later how many rows there are, and nothing else', () => {
    expect(at.notices).toEqual([
      { kind: 'registerRead', register: 'collections', sheetName: '催收记录', count: 2 },
      { kind: 'registerRead', register: 'disputes', sheetName: '争议', count: 1 },
      { kind: 'registerRead', register: 'plans', sheetName: '还款计划', count: 3 },
      { kind: 'registerRead', register: 'writeOffs', sheetName: '坏账核销', count: 1 },
      { kind: 'rowsAfterAsOf', register: 'collections', sheetName: '催收记录', count: 2, asOf: 45725 },
      { kind: 'rowsAfterAsOf', register: 'disputes', sheetName: '争议', count: 1, asOf: 45725 },
      { kind: 'rowsAfterAsOf', register: 'plans', sheetName: '还款计划', count: 1, asOf: 45725 },
      { kind: 'rowsAfterAsOf', register: 'writeOffs', sheetName: '坏账核销', count: 1, asOf: 45725 },
    ]);
  });

  it('says at a later date what it does not know', () => {
    const later = registersAt(registers, 45800);
    expect(later.notices.filter(({ kind }) => kind !== 'registerRead')).toEqual([
      {
        ...{ kind: 'unknownCustomer', register: 'collections', customer: '丁公司' },
        place: { sheetName: '催收记录', row: 3, column: 1 },
      },
      {
        ...{ kind: 'unknownInvoice', register: 'collections', customer: '甲公司', invoiceNumber: 'X8', holder: null },
        place: { sheetName: '催收记录', row: 4, column: 2 },
      },
      {
        ...{ kind: 'signingDaysDiffer', plan: 'JH1', customer: '甲公司', sheetName: '还款计划', rowNumbers: [2, 3] },
        days: [45720, 45728],
      },
    ]);
  });

  it('counts a row dated later that can not be read, and names none of its cells', () => {
    const unread = registersOf(
      sheetOf('坏账核销', [
        ['客户', '日期', '金额', '批准人'],
        ['甲公司', 45726, '', '总经理'],
      ]),
    );
    expect(unread.faults).toMatchObject([{ heading: '金额', rowDay: 45726 }]);
    expect(registersAt(unread, 45725)).toMatchObject({
      faults: [],
      notices: [
        { kind: 'registerRead', count: 0 },
        { kind: 'rowsAfterAsOf', register: 'writeOffs', sheetName: '坏账核销', count: 1, asOf: 45725 },
      ],
    });
  });

  it('knows nothing of a register that is not there', () => {
    expect(at.customers).toBeNull();
  });
});
