import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

import { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { comparableContent } from './comparable-content';
import { everything } from './everything';

const file = new XlsxFile();

describe('XlsxFile', () => {
  it('reads what it wrote: one of everything comes back equal', async () => {
    const { content, notCarried } = await file.read(await file.write(everything));
    expect(notCarried).toEqual([]);
    expect(comparableContent(content)).toEqual(comparableContent(everything));
  });

  it('comes to rest: writing what was read changes nothing more', async () => {
    const { content } = await file.read(await file.write(everything));
    const again = await file.read(await file.write(content));
    expect(comparableContent(again.content)).toEqual(comparableContent(content));
  });

  it('carries everything through an opened workbook', async () => {
    const book = new Book(startHeadlessUniver(), { content: everything });
    await book.calculation.settle();
    const collected = collectContent(book);
    book.dispose();
    expect(comparableContent(collected)).toEqual(comparableContent(everything));
  });

  it('writes values and formulas a second reader reads', async () => {
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(await file.write(everything));
    const sheet = workbook.getWorksheet('台账 2025');
    expect(sheet?.getCell('A4').text).toBe('甲公司');
    expect(sheet?.getCell('B4').value).toBe(1234.5);
    expect(sheet?.getCell('D4').value).toBe('00123');
    expect(sheet?.getCell('A5').value).toBe(' 乙 & <丙>\n"丁" ');
    expect(sheet?.getCell('B6').formula).toBe('SUM(台账_1[金额(元)])');
    expect(sheet?.getCell('B6').result).toBe(1234.43);
    expect(sheet?.getCell('C6').result).toBe('大');
    expect(sheet?.getCell('A1').font?.name).toBe('微软雅黑');
    expect(sheet?.getCell('A1').font?.size).toBe(14);
    expect(sheet?.getCell('B4').numFmt).toBe('#,##0.00;[Red](#,##0.00);"–"');
    expect(sheet?.getTables().map((table) => table.name)).toEqual(['台账_1']);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['台账 2025', 'visible'],
      ['汇总', 'visible'],
      ["参数's", 'hidden'],
      ['A1', 'veryHidden'],
    ]);
  });
});
