import { cleanText } from './clean-text';
import { escapeXml } from './xml';

/** A column of a table; widths are parts of the whole. */
export interface BlockColumn {
  readonly heading: string;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A part of a document that is written without a template. */
export type DocumentBlock =
  /** `body` is indented by two characters; `mark` stands in a box that nobody may overlook. */
  | { readonly kind: 'title' | 'heading' | 'body' | 'plain' | 'right' | 'small' | 'mark'; readonly text: string }
  /** A heading row that comes again on each page; the last row bold where it holds sums. */
  | {
      readonly kind: 'table';
      readonly columns: readonly BlockColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly hasSums?: boolean;
    }
  | { readonly kind: 'newPage' };

type TextBlock = Extract<DocumentBlock, { readonly text: string }>;

// A4 with margins of 2.5 cm, in twentieths of a point.
const [pageWidth, pageHeight, margin] = [11906, 16838, 1417];
const textWidth = pageWidth - 2 * margin;

/** Runs in half points, alignment, what else a paragraph has, and whether it is bold. */
const looks: Readonly<
  Record<TextBlock['kind'], { readonly size: number; readonly bold?: true; readonly paragraph: string; readonly heading?: true }>
> = {
  title: { size: 36, bold: true, heading: true, paragraph: '<w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>' },
  heading: { size: 24, bold: true, heading: true, paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="60"/>' },
  body: { size: 24, paragraph: '<w:spacing w:after="60" w:line="360" w:lineRule="auto"/><w:ind w:firstLine="480"/>' },
  plain: { size: 24, paragraph: '<w:spacing w:after="60" w:line="320" w:lineRule="auto"/>' },
  right: { size: 24, paragraph: '<w:spacing w:after="60" w:line="360" w:lineRule="auto"/><w:jc w:val="right"/>' },
  small: { size: 18, paragraph: '<w:spacing w:after="40"/>' },
  mark: {
    size: 21,
    bold: true,
    paragraph: `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="12" w:space="4" w:color="C00000"/>`).join('')}</w:pBdr><w:spacing w:after="160"/><w:jc w:val="center"/>`,
  },
};

/** What still has to be filled in, 【待填：…】, is coloured so that nobody misses it. */
const gap = /(【[^【】]*】)/;

/** The parts of a document of blocks, by their names: A4, page numbers in its footer; `packedDocument` makes a .docx of them. */
export function writtenParts(blocks: readonly DocumentBlock[]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': rootRelationships,
      'word/document.xml': documentXml(blocks),
      'word/_rels/document.xml.rels': documentRelationships,
      'word/styles.xml': stylesXml,
      'word/footer1.xml': footerXml,
    }).map(([name, xml]) => [name, `${declaration}${xml}`]),
  );
}

function documentXml(blocks: readonly DocumentBlock[]): string {
  const body = blocks.map(blockXml).join('');
  const section =
    `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${pageWidth}" w:h="${pageHeight}"/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  return `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}${section}</w:body></w:document>`;
}

function blockXml(block: DocumentBlock): string {
  if (block.kind === 'newPage') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  if (block.kind === 'table') return tableXml(block);
  const { size, bold, paragraph, heading } = looks[block.kind];
  return `<w:p><w:pPr>${paragraph}</w:pPr>${runsXml(block.text, size, bold === true, heading === true)}</w:p>`;
}

function runsXml(text: string, size: number, bold: boolean, isHeading = false): string {
  return cleanText(text)
    .split(gap)
    .filter((part) => part !== '')
    .map((part) => {
      const font = isHeading ? '<w:rFonts w:eastAsia="黑体"/>' : '';
      const mark = gap.test(part) ? '<w:highlight w:val="yellow"/>' : '';
      const look = `<w:rPr>${font}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/>${mark}</w:rPr>`;
      const lines = part.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
      return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
    })
    .join('');
}

function tableXml({ columns, rows, hasSums = false }: Extract<DocumentBlock, { kind: 'table' }>): string {
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / parts) * textWidth));
  const line = (
    texts: readonly string[],
    look: { readonly isHeading: boolean; readonly bold: boolean; readonly staysWithNext: boolean },
  ): string => {
    const keep = look.staysWithNext ? '<w:keepNext/>' : '';
    const cells = columns.map(({ align = 'left' }, index) => {
      const shade = look.isHeading ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : '';
      const paragraph = `<w:pPr>${keep}<w:spacing w:before="20" w:after="20"/><w:jc w:val="${look.isHeading ? 'center' : align}"/></w:pPr>`;
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr><w:p>${paragraph}${runsXml(texts[index] ?? '', 18, look.bold)}</w:p></w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${look.isHeading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  };
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
    .join('');
  // Sums never stand on a page without a line that they are of.
  const last = rows.length - 1;
  const body = rows.map((row, index) =>
    line(row, { isHeading: false, bold: hasSums && index === last, staysWithNext: hasSums && index === last - 1 }),
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    line(
      columns.map(({ heading }) => heading),
      { isHeading: true, bold: true, staysWithNext: true },
    ) +
    body.join('') +
    '</w:tbl><w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>'
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/></Types>`;

const rootRelationships = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelationships = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/footer" Target="footer1.xml"/></Relationships>`;

const stylesXml =
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>` +
  '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';

const footerXml = `<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;
