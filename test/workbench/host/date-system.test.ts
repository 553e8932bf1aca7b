import { collectContent } from '../../../src/workbench/book/collect-content';
import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage } from '../files/hand-made-package';
import { excelAtDesk, type ExcelAtDesk, plain } from './excel-at-desk';

// 2025-12-31 is day 44,560 of the 1904 system and day 46,022 of the 1900 system.
const SHEET =
  '<sheetData><row r="1"><c r="A1" s="1"><v>44560</v></c><c r="B1"><v>44560</v></c><c r="C1" s="1"><f>A1+1</f><v>44561</v></c></row></sheetData>';

let at: ExcelAtDesk;
let book: Book;
beforeAll(async () => {
  const { content } = await new XlsxFile().read(await handMadePackage({ worksheet: SHEET, workbookProperties: 'date1904="1"' }));
  book = new Book(startHeadlessUniver(), { content });
  at = await excelAtDesk({ book });
});
afterAll(async () => {
  await at.desk.close();
  book.dispose();
});

describe('a workbook that counts its days from 1904', () => {
  it('shows add-ins its own serials, and its DATE function tells so', async () => {
    await at.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:C1').load('values,formulas,text');
      const day = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      expect(plain(range.values)).toEqual([[44560, 44560, 44561]]);
      expect(plain(range.formulas)).toEqual([[44560, 44560, '=A1+1']]);
      expect(range.text[0]?.[0]).toMatch(/^(?:12\/31\/2025|2025\/12\/31)$/);
      expect(day.value).toBe(1);
    });
  });

  it('takes serials of its own, whether the format is set before or after, and typed dates', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('A3').numberFormat = [['yyyy-mm-dd']];
      sheet.getRange('A3:C3').values = [[44560, 44560, '2025-12-31']];
      sheet.getRange('B3').numberFormat = [['yyyy-mm-dd']];
      const range = sheet.getRange('A3:C3').load('values,text');
      await context.sync();
      expect(plain(range.values)).toEqual([[44560, 44560, 44560]]);
      expect(plain(range.text)).toEqual([['2025-12-31', '2025-12-31', '2025/12/31']]);
      sheet.getRange('B3').numberFormat = [['0']];
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([[44560, 44560, 44560]]);
    });
  });

  it('is written with the same serials', async () => {
    const { content } = await new XlsxFile().read(await new XlsxFile().write(collectContent(book)));
    expect(content.dateSystem).toBe(1904);
    // Inside, dates are serials of 1900.
    expect([content.sheets[0]?.cells.get(0)?.get(0)?.value, content.sheets[0]?.cells.get(0)?.get(1)?.value]).toEqual([46022, 44560]);
  });
});
