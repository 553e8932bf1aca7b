import { collectContent } from '../../../src/workbench/book/collect-content';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { openDesk } from '../../../src/workbench/host/desk';
import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { excelAtDesk } from '../host/excel-at-desk';
import { handMadePackage } from './hand-made-package';

describe('what an add-in keeps in the workbook', () => {
  it('survives saving and opening: settings, XML parts with their ids, marks on sheets, protection of the structure', async () => {
    const at = await excelAtDesk();
    let partId = '';
    await at.run(async (context) => {
      context.workbook.settings.add('receivables.sheets', ['甲 & <乙>', 2]);
      const part = context.workbook.customXmlParts.add('<p:policy xmlns:p="urn:policy"><p:rate>5</p:rate></p:policy>').load('id');
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.customProperties.add('receivables.sheet', '账龄明细');
      context.workbook.protection.protect('secret');
      await context.sync();
      partId = part.id;
    });
    const bytes = await new XlsxFile().write(collectContent(at.desk.book));
    await at.desk.close();
    const { content, notCarried } = await new XlsxFile().read(bytes);
    expect(notCarried).toEqual([]);
    const book = new Book(startHeadlessUniver(), { content });
    const again = await excelAtDesk({ book });
    await again.run(async (context) => {
      const setting = context.workbook.settings.getItem('receivables.sheets').load('value');
      const parts = context.workbook.customXmlParts.load('items/id,items/namespaceUri');
      const mark = context.workbook.worksheets.getItem('Sheet1').customProperties.getItem('RECEIVABLES.SHEET').load('key,value');
      context.workbook.protection.load('protected');
      await context.sync();
      expect(JSON.parse(JSON.stringify(setting.value))).toEqual(['甲 & <乙>', 2]);
      expect(parts.items.map(({ id, namespaceUri }) => [id, namespaceUri])).toEqual([[partId, 'urn:policy']]);
      expect([mark.key, mark.value, context.workbook.protection.protected]).toEqual(['receivables.sheet', '账龄明细', true]);
    });
    await again.desk.close();
    book.dispose();
  });

  it('survives in texts of 3 MB, changed and deleted parts included', async () => {
    const at = await excelAtDesk();
    const binary = 'TWFu'.repeat(750_000);
    const long = `<t:template xmlns:t="urn:template"><t:name>律师函 &amp; 告知书</t:name><t:data>${binary}</t:data></t:template>`;
    const other = long.replace('律师函', '催款函');
    await at.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const [first, second] = [customXmlParts.add(long), customXmlParts.add('<a xmlns="urn:a"/>')];
      first.load('id');
      await context.sync();
      const third = customXmlParts.add(long);
      await context.sync();
      first.setXml(other);
      third.delete();
      second.load('id');
      const xml = customXmlParts.getItem(first.id).getXml();
      await context.sync();
      expect(xml.value.length).toBe(other.length);
      second.setXml('<b xmlns="urn:b">&lt;</b>');
      await context.sync();
    });
    const bytes = await new XlsxFile().write(collectContent(at.desk.book));
    await at.desk.close();
    const { content, notCarried } = await new XlsxFile().read(bytes);
    expect(notCarried).toEqual([]);
    const book = new Book(startHeadlessUniver(), { content });
    const again = await excelAtDesk({ book });
    await again.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const kept = customXmlParts.getByNamespace('urn:template').getOnlyItem().getXml();
      const small = customXmlParts.getByNamespace('urn:b').getOnlyItem().getXml();
      const gone = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(kept.value === other).toBe(true);
      expect([small.value, gone.isNullObject, count.value]).toEqual(['<b xmlns="urn:b">&lt;</b>', true, 2]);
    });
    await again.desk.close();
    book.dispose();
  });

  it('keeps a file’s protection by a password as it is; no password opens it here', async () => {
    const bytes = await handMadePackage({
      worksheet: '<sheetData/>',
      beforeSheets: '<workbookProtection lockStructure="1" workbookPassword="CC1A"/>',
    });
    const { content } = await new XlsxFile().read(bytes);
    const book = new Book(startHeadlessUniver(), { content });
    const desk = await openDesk({ book });
    const excel = desk.window['Excel'] as typeof Excel;
    const refused = await excel
      .run(async (context) => {
        context.workbook.protection.unprotect('x');
        await context.sync();
      })
      .then(
        () => 'opened',
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
    expect(refused).toBe('BadPassword');
    const again = await new XlsxFile().read(await new XlsxFile().write(collectContent(book)));
    expect(again.content.documentParts?.structureProtection?.fileAttributes).toBe('lockStructure="1" workbookPassword="CC1A"');
    await desk.close();
    book.dispose();
  });
});
