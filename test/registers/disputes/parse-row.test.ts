import { registerOf } from '../../support/registers-of-cells';

const headings = ['客户', '发票号', '提出日期', '内容', '解决日期'];

describe('a row of 争议', () => {
  it('is read with every column of R39; a blank 发票号 names none', () => {
    const registers = registerOf(
      '争议',
      headings,
      ['甲公司', '', 45700, '数量异议', ''],
      ['乙(集团)公司', 'B1', '2025年2月14日', '', 45720],
    );
    expect(registers.faults).toEqual([]);
    expect(registers.disputes).toEqual([
      {
        ...{ sheetName: '争议', rowNumber: 2, customer: { key: '甲公司', name: '甲公司' } },
        ...{ invoiceNumbers: [], raisedDay: 45700, content: '数量异议', resolvedDay: null },
      },
      {
        ...{ sheetName: '争议', rowNumber: 3, customer: { key: '乙(集团)公司', name: '乙（集团）公司' } },
        ...{ invoiceNumbers: ['B1'], raisedDay: 45702, content: '', resolvedDay: 45720 },
      },
    ]);
  });

  it('is nothing without the day it was raised, even where the customer stands alone', () => {
    const registers = registerOf('争议', headings, ['甲公司', '', '', '数量异议', ''], ['乙（集团）公司', '', '', '', '']);
    expect(registers.disputes).toEqual([]);
    expect(registers.faults.map(({ place, reason }) => [place.row, place.column, reason.kind])).toEqual([
      [1, 2, 'missing'],
      [2, 2, 'missing'],
    ]);
  });

  it('says a date whose order nothing shows (R1)', () => {
    const registers = registerOf('争议', headings, ['甲公司', '', '03/04/2025', '数量异议', '']);
    expect(registers.faults).toMatchObject([{ value: '03/04/2025', reason: { kind: 'dateOrderOpen' }, rowCounts: false }]);
    const shown = registerOf('争议', headings, ['甲公司', '', '03/04/2025', '', ''], ['甲公司', '', '03/25/2025', '', '']);
    expect(shown.disputes?.map(({ raisedDay }) => raisedDay)).toEqual([45720, 45741]);
  });
});
