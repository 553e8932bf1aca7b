import type { BookContent } from '../../../src/workbench/book/book-content';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage, type HandMadeParts } from './hand-made-package';

const file = new XlsxFile();

async function contentOf(parts: HandMadeParts): Promise<BookContent> {
  return (await file.read(await handMadePackage(parts))).content;
}

function cellsOf(content: BookContent): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [row, line] of content.sheets[0]?.cells ?? [])
    for (const [col, { value, formula }] of line) out[`${row},${col}`] = formula === undefined ? value : [formula, value];
  return out;
}

const rows = (inside: string): string => `<sheetData>${inside}</sheetData>`;

describe('reading an .xlsx of other writers', () => {
  it('takes inline texts, rich texts and texts with phonetic guides as their plain text', async () => {
    const content = await contentOf({
      sharedStrings:
        '<si><t>甲</t></si><si><r><t xml:space="preserve">乙 </t></r><r><rPr><b/></rPr><t>公司</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>',
      worksheet: rows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><t>a&amp;b_x000D_</t></is></c></row>',
      ),
    });
    expect(cellsOf(content)).toEqual({ '0,0': '甲', '0,1': '乙 公司', '0,2': '東京', '0,4': 'a&b\r' });
    expect(content.sheets[0]?.features.richTexts).toEqual([
      {
        row: 0,
        col: 1,
        runs: [
          { text: '乙 ', font: null },
          { text: '公司', font: { bold: true } },
        ],
      },
    ]);
  });

  it('keeps errors, booleans and empty formula results apart', async () => {
    const content = await contentOf({
      worksheet: rows(
        '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="str"><f>IF(TRUE,"")</f><v></v></c><c r="D2"><f>1/3</f><v>0.33333333333333331</v></c></row>',
      ),
    });
    expect(cellsOf(content)).toEqual({ '1,0': '#REF!', '1,1': true, '1,2': ['=IF(TRUE,"")', ''], '1,3': ['=1/3', 0.33333333333333331] });
  });

  it('tells formulas that came to an empty text from formulas that nobody has reckoned', async () => {
    const content = await contentOf({
      worksheet: rows(
        '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c><c r="C1" t="str"><f>""</f></c><c r="D1"><f>1</f><v></v></c><c r="E1" t="str"><v></v></c></row>',
      ),
    });
    expect(cellsOf(content)).toEqual({ '0,0': ['=""', ''], '0,1': ['=""', ''], '0,2': ['=""', null], '0,3': ['=1', null] });
  });

  it('reads cells without addresses in their order', async () => {
    expect(
      cellsOf(
        await contentOf({
          worksheet: rows('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>'),
        }),
      ),
    ).toEqual({ '0,0': 1, '0,1': 2, '4,2': 3, '4,3': 4 });
  });

  it('writes shared formulas out in full, relative references moved', async () => {
    const content = await contentOf({
      worksheet: rows(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1*$B$1+SUM(A:A)&amp;"A1"</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    });
    expect(cellsOf(content)).toEqual({
      '0,2': ['=A1*$B$1+SUM(A:A)&"A1"', 1],
      '0,3': ['=B1*$B$1+SUM(B:B)&"A1"', 2],
      '1,2': ['=A2*$B$1+SUM(A:A)&"A1"', 3],
    });
  });

  it('gives dates as day numbers of the 1900 system, also of files that count from 1904', async () => {
    const worksheet = rows(
      '<row r="1"><c r="A1" s="1"><v>44560</v></c><c r="B1"><v>44560</v></c><c r="C1" t="d"><v>2025-12-31T12:00:00</v></c><c r="D1" s="1" t="d"><v>2025-12-31</v></c></row>',
    );
    expect(cellsOf(await contentOf({ worksheet }))).toEqual({ '0,0': 44560, '0,1': 44560, '0,2': 46022.5, '0,3': 46022 });
    const of1904 = await contentOf({ worksheet, workbookProperties: 'date1904="1"' });
    // A cell without a date's format holds the file's own count, whatever way it is written.
    expect(cellsOf(of1904)).toEqual({ '0,0': 46022, '0,1': 44560, '0,2': 44560.5, '0,3': 46022 });
    expect(of1904.dateSystem).toBe(1904);
    const again = await file.read(await file.write(of1904));
    expect(again.content.dateSystem).toBe(1904);
    expect(cellsOf(again.content)).toMatchObject({ '0,0': 46022, '0,1': 44560 });
  });

  it('reads the cells that exist only, however far out they lie', async () => {
    const worksheet = `<cols><col min="3" max="16384" width="12" customWidth="1"/></cols>${rows(Array.from({ length: 20000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="XFD${i + 1}" s="1"/></row>`).join('') + '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')}`;
    const content = await contentOf({ worksheet });
    expect(content.sheets[0]?.cells.size).toBe(20001);
    expect(content.sheets[0]?.cells.get(1048575)?.get(16383)?.value).toBe(7);
    expect((await file.write(content)).length).toBeLessThan(1_000_000);
  });

  it('takes theme colours as Excel pairs them: 0 is white, 1 is the automatic black', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><name val="Calibri"/><sz val="11"/></font><font><color theme="0"/></font><font><color theme="1"/><b/></font></fonts>' +
      '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1"/><xf fontId="2" fillId="2"/></cellXfs></styleSheet>';
    const content = await contentOf({
      styles,
      worksheet: rows('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>'),
    });
    expect(content.styles).toEqual([{ color: '#FFFFFF' }, { bold: true, fill: '#FFFF00' }]);
  });

  it('reads sheets whose elements carry a namespace prefix', async () => {
    const bytes = await handMadePackage({
      worksheet: '',
      others: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(cellsOf((await file.read(bytes)).content)).toEqual({ '0,0': 5 });
  });
});

describe('what an .xlsx holds and the workbook does not', () => {
  it('is named by kind, sheet and count', async () => {
    const bytes = await handMadePackage({
      worksheet:
        `${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}<autoFilter ref="A1:B3"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>` +
        '<conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="1" rank="3"/><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><drawing r:id="rId1"/>',
      sheetRelations: [
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
        ['rId3', 'slicer', '../slicers/slicer1.xml'],
      ],
      bookRelations: [
        ['rId8', 'vbaProject', 'vbaProject.bin'],
        ['rId9', 'externalLink', 'externalLinks/externalLink1.xml'],
      ],
      others: {
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="http://x" xmlns:a="http://a" xmlns:r="http://r"><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:sp/></xdr:oneCellAnchor>' +
          '<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://c" r:id="rId5"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>',
        'xl/vbaProject.bin': 'x',
      },
    });
    const { notCarried } = await file.read(bytes);
    expect(notCarried).toEqual([
      { kind: 'macro', sheet: null, count: 1 },
      { kind: 'externalLink', sheet: null, count: 1 },
      { kind: 'pivotTable', sheet: '表', count: 1 },
      { kind: 'slicer', sheet: '表', count: 1 },
      { kind: 'picture', sheet: '表', count: 2 },
      { kind: 'shape', sheet: '表', count: 1 },
      { kind: 'chart', sheet: '表', count: 1 },
      { kind: 'conditionalFormat', sheet: '表', count: 1 },
      { kind: 'filterCriterion', sheet: '表', count: 1 },
    ]);
  });

  it('says that a chart sheet is left out, and keeps the other sheets', async () => {
    const bytes = await handMadePackage({
      worksheet: rows('<row r="1"><c r="A1"><v>1</v></c></row>'),
      bookRelations: [['rId7', 'chartsheet', 'chartsheets/sheet1.xml']],
      others: {
        'xl/workbook.xml':
          '<workbook xmlns:r="http://r"><sheets><sheet name="图" sheetId="2" r:id="rId7"/><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      },
    });
    const { content, notCarried } = await file.read(bytes);
    expect(content.sheets.map((sheet) => sheet.name)).toEqual(['表']);
    expect(notCarried).toEqual([{ kind: 'chartSheet', sheet: '图', count: 1 }]);
  });
});

describe('bytes that are no workbook', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();

  it.each([
    ['an empty file', Uint8Array.of(), 'empty'],
    ['a workbook with a password', Uint8Array.from([...ole, 0, 0, ...wide('EncryptedPackage')]), 'encrypted'],
    ['an .xls', Uint8Array.from([...ole, 0, 0, ...wide('Workbook')]), 'oldFormat'],
    ['an .xls of Excel 5', Uint8Array.from([...ole, 0, 0, ...wide('Book')]), 'oldFormat'],
    ['a .doc', Uint8Array.from([...ole, 0, 0, ...wide('WordDocument')]), 'notAWorkbook'],
    ['some text', new TextEncoder().encode('客户,金额 and some more text than a zip archive needs'), 'notAWorkbook'],
    ['half an archive', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array<number>(60).fill(7)]), 'damaged'],
  ])('tells %s', async (_, bytes, reason) => {
    await expect(file.read(bytes)).rejects.toMatchObject({ name: 'UnreadableFile', reason });
  });

  it('tells an archive without a workbook from a damaged one', async () => {
    const noWorkbook = await handMadePackage({ worksheet: '', others: { '_rels/.rels': '<Relationships/>' } });
    await expect(file.read(noWorkbook)).rejects.toMatchObject({ reason: 'notAWorkbook' });
    const whole = await handMadePackage({ worksheet: rows('') });
    await expect(file.read(whole.slice(0, whole.length - 30))).rejects.toMatchObject({ reason: 'damaged' });
  });
});
