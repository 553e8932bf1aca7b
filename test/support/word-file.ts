import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** What a small .docx of the tests holds beside its body. */
export interface WordFile {
  /** The XML inside `<w:body>`, without its last section. */
  readonly body: string;
  readonly section?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relationships of the text. */
  readonly relationships?: string;
  readonly mainType?: string;
}

/** A .docx in bytes. */
export function wordFile({
  body,
  section = '',
  header,
  footer,
  numbering,
  footnotes,
  parts = {},
  relationships = '',
  mainType = 'document',
}: WordFile): Uint8Array {
  const members = [
    { name: 'header1', kind: 'header', root: 'hdr', xml: header },
    { name: 'footer1', kind: 'footer', root: 'ftr', xml: footer },
    { name: 'numbering', kind: 'numbering', root: 'numbering', xml: numbering },
    { name: 'footnotes', kind: 'footnotes', root: 'footnotes', xml: footnotes },
  ].filter((member) => member.xml !== undefined);
  const references = members
    .filter(({ kind }) => kind === 'header' || kind === 'footer')
    .map(({ kind, name }) => `<w:${kind}Reference w:type="default" r:id="${name}"/>`)
    .join('');
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.${mainType}.main+xml"/>${members.map(({ name, kind }) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}<w:sectPr>${references}${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${members.map(({ name, kind }) => `<Relationship Id="${name}" Type="${office}/${kind}" Target="${name}.xml"/>`).join('')}${relationships}</Relationships>`,
    ...Object.fromEntries(
      members.map(({ name, root, xml = '' }) => [`word/${name}.xml`, `<?xml version="1.0"?><w:${root} ${w}>${xml}</w:${root}>`]),
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );
}

/** A paragraph of one run. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;
}

/** The XML of the parts of a .docx. */
export function wordParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The texts of the paragraphs of a part, lines apart by `\n`; empty ones left out. */
export function paragraphTexts(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)]
        .map(([, text, lineEnd]) => (lineEnd === undefined ? unescaped(text ?? '') : '\n'))
        .join(''),
    )
    .filter((text) => text !== '');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
