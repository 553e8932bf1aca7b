import type { CellValue } from '../../../src/cells/cell-value';
import type { Collection } from '../../../src/registers/collections/collection';
import { registerOf } from '../../support/registers-of-cells';

const headings = [
  ...[
    '编号',
    '日期',
    '客户',
    '发票号',
    '方式',
    '阶段',
    '金额',
    '内容',
    '承诺日期',
    '承诺金额',
    '快递单号',
    '寄出',
    '签收',
    '退回',
    '经办人',
  ],
  ...['时间', '同行人', '结果', '费用', '满意度'],
];

function rowOf(cells: Readonly<Record<string, CellValue>>): CellValue[] {
  return headings.map((heading) => cells[heading] ?? '');
}

const call = { 日期: 45720, 客户: '甲公司', 方式: '电话' };

function read(...rows: readonly Readonly<Record<string, CellValue>>[]): ReturnType<typeof registerOf> {
  return registerOf('催收记录', headings, ...rows.map(rowOf));
}

function one(cells: Readonly<Record<string, CellValue>>): Collection {
  const [row] = read({ ...call, ...cells }).collections ?? [];
  if (row === undefined) throw new Error('no row was read');
  return row;
}

describe('a row of 催收记录', () => {
  it('is read with every column of R39', () => {
    const registers = read({
      ...{ 编号: 'CS0001', 日期: 45720, 客户: '甲公司', 发票号: '00012', 方式: '函件', 阶段: '首次催款函', 金额: 1000.5 },
      ...{
        内容: '请付款',
        承诺日期: '2025-03-31',
        承诺金额: '1,000',
        快递单号: 'EMS1',
        寄出: 45721,
        签收: 45723,
        退回: '',
        经办人: '李敏',
      },
      ...{ 时间: 0.4375, 同行人: '赵强', 结果: '已接通', 费用: 12.5, 满意度: 4 },
    });
    expect(registers.faults).toEqual([]);
    expect(registers.collections).toEqual([
      {
        sheetName: '催收记录',
        rowNumber: 2,
        customer: { key: '甲公司', name: '甲公司' },
        number: 'CS0001',
        day: 45720,
        invoiceNumbers: ['00012'],
        method: 'letter',
        stage: 1,
        amountCents: 100050,
        content: '请付款',
        promisedDay: 45747,
        promisedCents: 100000,
        waybill: 'EMS1',
        sentDay: 45721,
        receivedDay: 45723,
        returnedDay: null,
        collector: '李敏',
        minuteOfDay: 630,
        companion: '赵强',
        result: '已接通',
        costCents: 1250,
        satisfaction: 4,
      },
    ]);
  });

  it.each([
    ['函件', 'letter'],
    [' 书面催收 ', 'letter'],
    ['电话催收', 'call'],
    ['上门', 'visit'],
    ['微信', 'other'],
    ['Phone call', 'call'],
    ['', 'other'],
  ])('has the method %s as %s', (written, method) => {
    expect(one({ 方式: written }).method).toBe(method);
  });

  it.each([
    ['首次催款函', 1],
    ['第二次催款函', 2],
    ['律师函（草稿）', 3],
    [1, 1],
    ['对账函', null],
    ['', null],
  ])('has the stage %s as %s (R21)', (written, stage) => {
    const registers = read({ ...call, 阶段: written });
    expect(registers.collections?.[0]?.stage).toBe(stage);
    expect(registers.faults).toEqual([]);
  });

  it('counts without the cells that it can do without, and every one of them is named', () => {
    const registers = read({
      ...call,
      方式: '托梦',
      阶段: '第九次',
      承诺日期: '月底',
      费用: '若干',
      满意度: 6,
      时间: '早些时候',
      签收: '已签收',
    });
    expect(registers.collections).toMatchObject([
      { method: 'other', stage: null, promisedDay: null, costCents: null, satisfaction: null, minuteOfDay: null, receivedDay: null },
    ]);
    expect(registers.faults.map(({ place, heading, reason, rowCounts }) => [place.column, heading, reason.kind, rowCounts])).toEqual([
      [4, '方式', 'wordUnknown', true],
      [5, '阶段', 'wordUnknown', true],
      [8, '承诺日期', 'dateUnreadable', true],
      [12, '签收', 'dateUnreadable', true],
      [15, '时间', 'timeUnreadable', true],
      [18, '费用', 'amountUnreadable', true],
      [19, '满意度', 'numberOutside', true],
    ]);
  });

  it('is nothing without its day or its customer, and both are named', () => {
    const registers = read(call, { 方式: '电话', 内容: '无人接听', 日期: '上周' });
    expect(registers.collections).toHaveLength(1);
    expect(registers.faults).toEqual([
      {
        register: 'collections',
        place: { sheetName: '催收记录', row: 2, column: 1 },
        value: '上周',
        heading: '日期',
        reason: { kind: 'dateUnreadable' },
        rowCounts: false,
        rowDay: null,
      },
    ]);
    const alone = read({ 方式: '电话', 内容: '无人接听', 日期: '上周' });
    expect(alone.collections).toEqual([]);
    expect(alone.faults.map(({ heading, reason, rowCounts }) => [heading, reason.kind, rowCounts])).toEqual([
      ['客户', 'missing', false],
      ['日期', 'dateUnreadable', false],
    ]);
  });

  it('names several invoices parted by 、 , or ; as the ledger spells them', () => {
    expect(one({ 发票号: 'a2、00012' }).invoiceNumbers).toEqual(['A2', '00012']);
    expect(one({ 发票号: 'A2；12, A2' }).invoiceNumbers).toEqual(['A2', '00012']);
    expect(one({ 发票号: 12 }).invoiceNumbers).toEqual(['00012']);
    expect(one({ 发票号: '' }).invoiceNumbers).toEqual([]);
  });

  it('takes the customer of its invoice, else the one above it, where its own cell is blank', () => {
    const registers = read(call, { 日期: 45721, 方式: '电话', 发票号: 'B1' }, { 日期: 45722, 方式: '电话' });
    expect(registers.collections?.map(({ customer }) => customer.name)).toEqual(['甲公司', '乙（集团）公司', '甲公司']);
    expect(registers.notices).toContainEqual({
      kind: 'filledFromAbove',
      register: 'collections',
      sheetName: '催收记录',
      rowNumbers: [4],
    });
  });
});
