import { openExcelDesk, watched, type ExcelDesk } from '../excel-desk';

const longRemark = '双方确认本批货物已按合同约定交付并验收合格，质保金另行结算。'.repeat(40);

/** Rows of a number and a remark. */
function rowsWith(remark: (row: number) => string, rows: number): (string | number)[][] {
  return Array.from({ length: rows }, (_, row) => [row, remark(row)]);
}

describe('reading cells that hold more than a common value', () => {
  let desk: ExcelDesk;

  beforeEach(async () => {
    desk = await openExcelDesk();
  });

  afterEach(() => desk.close());

  it('asks again in halves where an answer is too large, and misses no row', async () => {
    desk.book.sheets[0]?.cells.write(
      0,
      0,
      rowsWith((row) => `${row}${longRemark}`, 3_000),
    );
    desk.book.addSheet('后面').cells.write(0, 0, [['最后']]);
    desk.host.traffic.reset();
    const control = watched();
    const { workbook } = await desk.workbook().read(control);
    expect(workbook.sheets.map(({ values }) => values.length)).toEqual([3_000, 1]);
    expect(workbook.sheets[0]?.values.every(([number, remark], row) => number === row && remark === `${row}${longRemark}`)).toBe(true);
    expect(workbook.sheets[1]?.values).toEqual([['最后']]);
    // Three before the values; 10 MB are refused, then 5 MB; 750 rows get through, and by their size the others.
    expect(desk.host.traffic.syncs).toBe(10);
    expect(control.steps.map(({ subject, done }) => `${subject} ${done}`)).toEqual([
      'Sheet1 750',
      'Sheet1 1442',
      'Sheet1 2133',
      'Sheet1 2824',
      'Sheet1 3000',
      '后面 1',
    ]);
  });

  it('gives up with the fault where a single row is too large', async () => {
    desk.book.sheets[0]?.cells.write(0, 0, [Array.from({ length: 100 }, () => '长'.repeat(32_000))]);
    await expect(desk.workbook().read(watched())).rejects.toMatchObject({ name: 'WorkbookRefused', refusal: { kind: 'tooMuchData' } });
  });
});
