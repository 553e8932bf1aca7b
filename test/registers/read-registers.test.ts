import { sheetOf, workbookOf } from '../support/ledger-of-cells';
import { registerOf, registersIn, registersOf, smallLedger } from '../support/registers-of-cells';

const headings = ['日期', '客户', '发票号', '方式', '内容'];

describe('readRegisters', () => {
  it('compares customers and invoices as the ledger does (R12a)', () => {
    const registers = registerOf('催收记录', headings, [45720, ' 乙(集团)公司 ', 'b1', '电话', '']);
    expect(registers.collections).toMatchObject([{ customer: { name: '乙（集团）公司' }, invoiceNumbers: ['B1'] }]);
    expect(registers.notices).toEqual([{ kind: 'registerRead', register: 'collections', sheetName: '催收记录', count: 1 }]);
  });

  it('keeps a row that names an invoice of another customer, and says whose it is', () => {
    const registers = registerOf('催收记录', headings, [45720, '甲公司', 'B1', '电话', '']);
    expect(registers.collections).toMatchObject([{ customer: { name: '甲公司' }, invoiceNumbers: ['B1'] }]);
    expect(registers.notices).toContainEqual({
      ...{ kind: 'unknownInvoice', register: 'collections', customer: '甲公司', invoiceNumber: 'B1', holder: '乙（集团）公司' },
      place: { sheetName: '催收记录', row: 1, column: 2 },
    });
  });

  it('takes what stands in place of a number in a letter’s row of credits for no invoice (R39)', () => {
    const registers = registerOf(
      '催收记录',
      headings,
      [45720, '甲公司', '贷项抵减', '函件', ''],
      [45721, '甲公司', 'Credits deducted', '函件', ''],
    );
    expect(registers.collections).toHaveLength(2);
    expect(registers.notices).toEqual([{ kind: 'registerRead', register: 'collections', sheetName: '催收记录', count: 2 }]);
  });

  it('joins the sheets of one register in their order', () => {
    const registers = registersOf(
      sheetOf('催收记录2024', [headings, [45400, '甲公司', '', '电话', 'a']]),
      sheetOf('催收记录2025', [headings, [45720, '甲公司', '', '电话', 'b']]),
    );
    expect(registers.collections?.map(({ sheetName, content }) => [sheetName, content])).toEqual([
      ['催收记录2024', 'a'],
      ['催收记录2025', 'b'],
    ]);
  });

  it('passes over repeated headings, blank rows and remarks under the table', () => {
    const registers = registerOf(
      '催收记录',
      headings,
      [45720, '甲公司', '', '电话', 'a'],
      ['', '', '', '', ''],
      headings,
      [45721, '甲公司', '', '电话', 'b'],
      ['制表人：李敏', '', '', '', ''],
    );
    expect(registers.collections?.map(({ rowNumber }) => rowNumber)).toEqual([2, 5]);
    expect(registers.faults).toEqual([]);
  });

  it('says that a sheet is hidden, how many rows are, and names what lacks columns', () => {
    const registers = registersOf(
      sheetOf(
        '争议',
        [
          ['客户', '提出日期'],
          ['甲公司', 45720],
          ['甲公司', 45721],
        ],
        { visible: false, hiddenRows: [2] },
      ),
      sheetOf('坏账核销', [
        ['客户', '发票号', '批准人'],
        ['甲公司', 'A2', '总经理'],
      ]),
    );
    expect(registers.notices).toEqual([
      { kind: 'registerRead', register: 'disputes', sheetName: '争议', count: 2 },
      { kind: 'hiddenSheetRead', sheetName: '争议' },
      { kind: 'hiddenRowsRead', sheetName: '争议', count: 1 },
      { kind: 'registerIncomplete', register: 'writeOffs', sheetName: '坏账核销', headingRowNumber: 1, missing: ['day', 'amount'] },
    ]);
    expect(registers.writeOffs).toBeNull();
  });

  it('reads what is typed below an Excel table', () => {
    const tables = [{ name: 'T', row: 0, column: 0, rows: 2, columns: 3 }];
    const registers = registersOf(
      sheetOf(
        '争议',
        [
          ['客户', '提出日期', '内容'],
          ['甲公司', 45720, 'a'],
          ['甲公司', 45721, 'b'],
          ['甲公司', '昨天', 'c'],
          ['注：以书面为准', '', ''],
        ],
        {
          tables,
        },
      ),
      sheetOf(
        '客户资料',
        [
          ['客户名称', '电话', '地址'],
          ['甲公司', '1', 'a'],
          ['丙公司', '2', ''],
        ],
        { tables },
      ),
    );
    expect(registers.disputes?.map(({ content }) => content)).toEqual(['a', 'b']);
    expect(registers.faults).toMatchObject([{ value: '昨天', place: { row: 3 } }]);
    expect(registers.customers?.map(({ customer }) => customer.name)).toEqual(['甲公司', '丙公司']);
  });

  it('has no rows for headings alone, which is more than not to know', () => {
    const registers = registerOf('争议', ['客户', '发票号', '提出日期', '内容', '解决日期']);
    expect(registers.disputes).toEqual([]);
    expect(registers.plans).toBeNull();
  });

  it('counts days from 1904 where the workbook does (R1)', () => {
    const sheets = [
      smallLedger,
      sheetOf('争议', [
        ['客户', '提出日期'],
        ['甲公司', 44258],
      ]),
    ];
    expect(registersIn({ ...workbookOf(...sheets), dateSystem: 1904 }).disputes).toMatchObject([{ raisedDay: 45720 }]);
  });
});
