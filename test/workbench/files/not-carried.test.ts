import type { NotCarried } from '../../../src/workbench/files/workbook-file';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage, type HandMadeParts } from './hand-made-package';

const file = new XlsxFile();
const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const drawing = (inside: string): string => `<xdr:wsDr xmlns:xdr="http://x" xmlns:a="http://a" xmlns:r="http://r">${inside}</xdr:wsDr>`;
const onSheet = (kind: NotCarried['kind'], count = 1): NotCarried => ({ kind, sheet: '表', count });

async function lostOf(parts: HandMadeParts): Promise<readonly NotCarried[]> {
  return (await file.read(await handMadePackage(parts))).notCarried;
}

describe('what is lost when a workbook is saved again', () => {
  it.each<[string, HandMadeParts, readonly NotCarried[]]>([
    [
      'ranges that may be edited',
      { worksheet: `${cell}<protectedRanges><protectedRange sqref="A1" name="甲"/></protectedRanges>` },
      [onSheet('protectedRange')],
    ],
    ['scenarios', { worksheet: `${cell}<scenarios><scenario name="好"/><scenario name="坏"/></scenarios>` }, [onSheet('scenario', 2)]],
    ['pictures in headers', { worksheet: `${cell}<legacyDrawingHF r:id="rId1"/>` }, [onSheet('headerPicture')]],
    [
      'a split window',
      { worksheet: `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" topLeftCell="C1"/></sheetView></sheetViews>${cell}` },
      [onSheet('splitView')],
    ],
    [
      'conditional formats of the newer list',
      {
        worksheet: `${cell}<extLst><ext><x14:conditionalFormattings xmlns:x14="http://x14"><x14:conditionalFormatting><x14:cfRule type="iconSet" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      },
      [onSheet('conditionalFormat')],
    ],
    [
      'what-if tables',
      { worksheet: '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>5</v></c></row></sheetData>' },
      [onSheet('dataTableFormula')],
    ],
    [
      'custom table styles',
      {
        worksheet: cell,
        styles:
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><tableStyles><tableStyle name="公司"/></tableStyles></styleSheet>',
      },
      [{ kind: 'tableStyle', sheet: null, count: 1 }],
    ],
    [
      'a drawing with a slicer, as a whole',
      {
        worksheet: `${cell}<drawing r:id="rId1"/>`,
        sheetRelations: [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'slicer', '../slicers/slicer1.xml'],
        ],
        others: {
          'xl/drawings/drawing1.xml': drawing(
            '<xdr:pic/><xdr:sp/><xdr:graphicFrame><sle:slicer xmlns:sle="http://s" name="客户"/></xdr:graphicFrame>',
          ),
        },
      },
      [onSheet('slicer'), onSheet('picture'), onSheet('shape')],
    ],
    [
      'a drawing that leads nowhere',
      {
        worksheet: `${cell}<drawing r:id="rId1"/>`,
        sheetRelations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
        others: { 'xl/drawings/drawing1.xml': drawing('<xdr:pic><a:blip r:embed="rId7"/></xdr:pic>') },
      },
      [onSheet('picture')],
    ],
    [
      'notes with looks of their own',
      {
        worksheet: cell,
        sheetRelations: [['rId1', 'comments', '../comments1.xml']],
        others: {
          'xl/comments1.xml':
            '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>会计</author></authors><commentList>' +
            '<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>会计:</t></r><r><rPr><sz val="9"/></rPr><t>平常</t></r></text></comment>' +
            '<comment ref="A2" authorId="0"><text><r><t>看</t></r><r><rPr><b/></rPr><t>这里</t></r></text></comment></commentList></comments>',
        },
      },
      [onSheet('commentLook')],
    ],
  ])('%s: named', async (_, parts, expected) => {
    expect(await lostOf(parts)).toEqual(expected);
  });

  it('nothing of a drawing that stands by itself: pictures and shapes are written as they were', async () => {
    const parts: HandMadeParts = {
      worksheet: `${cell}<drawing r:id="rId1"/>`,
      sheetRelations: [['rId1', 'drawing', '/xl/drawings/drawing1.xml']],
      others: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>',
        'xl/drawings/drawing1.xml': drawing('<xdr:pic><a:blip r:embed="rId1"/></xdr:pic><xdr:sp/>'),
        'xl/drawings/_rels/drawing1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://r/image" Target="/xl/media/image1.png"/></Relationships>',
        'xl/media/image1.png': 'PNG',
      },
    };
    expect(await lostOf(parts)).toEqual([]);
    const again = await file.read(await file.write((await file.read(await handMadePackage(parts))).content));
    expect(again.notCarried).toEqual([]);
    const kept = again.content.sheets[0]?.features.keptDrawing;
    expect([...(kept?.parts.keys() ?? [])]).toEqual([
      'xl/drawings/drawing10001.xml',
      'xl/drawings/_rels/drawing10001.xml.rels',
      'xl/media/image10002.png',
    ]);
    expect(new TextDecoder().decode(kept?.parts.get('xl/media/image10002.png')?.bytes)).toBe('PNG');
  });
});

describe('what a sheet says of itself', () => {
  it('is carried: zeros hidden, sums above their groups, a link over several cells', async () => {
    const { content } = await file.read(
      await handMadePackage({
        worksheet:
          '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView showZeros="0" view="pageBreakPreview" workbookViewId="0"/></sheetViews>' +
          `${cell}<hyperlinks><hyperlink ref="A1:B2" location="表!A9" display="去"/></hyperlinks>`,
      }),
    );
    const { content: again } = await file.read(await file.write(content));
    for (const {
      sheets: [sheet],
    } of [content, again]) {
      expect([...(sheet?.features.viewAttributes ?? [])]).toEqual([
        ['showZeros', '0'],
        ['view', 'pageBreakPreview'],
      ]);
      expect(sheet?.features.outlineSummary).toEqual({ below: false, right: true });
      expect(sheet?.features.hyperlinks.map(({ row, col, location }) => [row, col, location])).toEqual([
        [0, 0, '表!A9'],
        [0, 1, '表!A9'],
        [1, 0, '表!A9'],
        [1, 1, '表!A9'],
      ]);
    }
  });

  it('keeps the hash of a password, and no password of ours fits it', async () => {
    const { content } = await file.read(
      await handMadePackage({ worksheet: `${cell}<sheetProtection password="CC1A" sheet="1" autoFilter="0"/>` }),
    );
    const { content: again } = await file.read(await file.write(content));
    expect(again.sheets[0]?.features.protection).toEqual({
      allowed: { autoFilter: true },
      password: null,
      fileAttributes: 'password="CC1A" sheet="1" autoFilter="0"',
    });
  });
});
