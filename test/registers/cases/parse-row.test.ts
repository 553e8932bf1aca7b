import { newRegisterSheet } from '../../../src/registers/new-register-sheet';
import { registersAt } from '../../../src/registers/registers-at';
import { registerOf } from '../../support/registers-of-cells';

const headings = ['案件编号', '客户', '发票号', '状态', '法院或机构', '立案日期', '案号', '保全', '保全日期', '判决金额', '履行期限'];

describe('a row of 案件 (R43)', () => {
  it('is read with every column, and its invoices in the spelling of the ledger', () => {
    const { cases, faults, notices } = registerOf(
      '案件',
      headings,
      [
        'AJ001',
        '甲公司',
        '00012、a2',
        '诉讼',
        '沈阳市和平区人民法院',
        '2025-03-05',
        '（2025）辽0102民初1号',
        '诉前保全',
        45700,
        '3,000.00',
        45800,
      ],
      ['AJ002', '', 'B1', '', '', '', '', '', '', '', ''],
    );
    expect(faults).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['registerRead']);
    expect(cases?.[0]).toMatchObject({
      ...{ sheetName: '案件', rowNumber: 2, customer: { key: '甲公司', name: '甲公司' }, number: 'AJ001' },
      ...{ invoiceNumbers: ['00012', 'A2'], state: 'suit', court: '沈阳市和平区人民法院', filedDay: 45721 },
      ...{ docket: '（2025）辽0102民初1号', preservation: 'preSuit', preservationDay: 45700, judgmentCents: 300000, performanceDay: 45800 },
      ...{ judgmentDay: null, result: null, cause: null, note: '' },
    });
    expect(cases?.[1]).toMatchObject({ number: 'AJ002', customer: { name: '乙（集团）公司' }, state: null, preservation: null });
  });

  it('tells a number that comes again, with the cells of both (R43)', () => {
    const row = (number: string): string[] => [number, '甲公司', ...Array<string>(9).fill('')];
    const { cases, notices } = registerOf('案件', headings, row('AJ1'), row('AJ2'), row('AJ1'));
    expect(cases).toHaveLength(3);
    expect(notices).toContainEqual({
      kind: 'caseRepeated',
      caseNumber: 'AJ1',
      places: [
        { sheetName: '案件', row: 1, column: 0 },
        { sheetName: '案件', row: 3, column: 0 },
      ],
      areOfOne: true,
    });
  });

  it('tells of whom they are where the number is of several customers, the column wherever it stands (R43)', () => {
    const { notices } = registerOf('案件', ['客户', '案件状态', '案件编号'], ['甲公司', '诉讼', 'AJ1'], ['乙（集团）公司', '诉讼', 'AJ1']);
    expect(notices).toContainEqual({
      kind: 'caseRepeated',
      caseNumber: 'AJ1',
      places: [
        { sheetName: '案件', row: 1, column: 2 },
        { sheetName: '案件', row: 2, column: 2 },
      ],
      areOfOne: false,
    });
  });

  it('is nothing without a number or a customer, and every cell that can’t be read is told with its cell', () => {
    const { cases, faults } = registerOf(
      '案件',
      headings,
      ['', '甲公司', '', '诉讼', '', '', '', '', '', '', ''],
      ['AJ1', '', '', '诉讼', '', '', '', '', '', '', ''],
      ['AJ2', '甲公司', '', '再审', '', '2025-02-30', '', '也许', 45700, '约三千', ''],
    );
    expect(cases?.map(({ number }) => number)).toEqual(['AJ2']);
    expect(faults.map(({ place, reason, rowCounts }) => [place.row, place.column, reason.kind, rowCounts])).toEqual([
      [1, 0, 'missing', false],
      [2, 1, 'missing', false],
      [3, 3, 'wordUnknown', true],
      [3, 5, 'dateUnreadable', true],
      [3, 7, 'wordUnknown', true],
      [3, 9, 'amountUnreadable', true],
    ]);
  });

  it('takes a later date as blank, but for the day until which the judgment lets the debtor pay (R21a)', () => {
    const read = registerOf('案件', headings, ['AJ1', '甲公司', '', '', '', 45700, '', '诉前', 45690, '', 45800]);
    expect(registersAt(read, 45695).cases?.[0]).toMatchObject({ filedDay: null, preservationDay: 45690, performanceDay: 45800 });
  });

  it('has the columns of R43 in a new table, with lists for what is one of a few words', () => {
    const { sheetName, columns } = newRegisterSheet('cases', 'zh-CN');
    expect(sheetName).toBe('案件');
    expect(columns.slice(0, 12).map(({ heading }) => heading)).toEqual([
      ...[
        '案件编号',
        '客户',
        '发票号',
        '案件状态',
        '承办人',
        '法院或机构',
        '立案日期',
        '案号',
        '保全',
        '保全日期',
        '起诉状送达',
        '调解协议生效',
      ],
    ]);
    expect(columns.find(({ heading }) => heading === '案件状态')?.choices).toEqual([
      ...['准备', '调解', '支付令', '诉讼', '仲裁', '执行', '结案'],
    ]);
  });
});
