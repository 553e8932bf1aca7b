import { openTemplate } from '../../src/documents/open-template';
import type { TemplateFault } from '../../src/documents/template-fault';
import { forgedZip } from '../support/forged-zip';
import { wordFile, wordParagraph } from '../support/word-file';
import type { WordFile } from '../support/word-file';
import { letterTags } from './letter-tags';

const megabyte = 1024 * 1024;

function faultsOf(file: Uint8Array | Partial<WordFile>): readonly TemplateFault[] {
  const bytes = file instanceof Uint8Array ? file : wordFile({ body: wordParagraph('{客户名称}'), ...file });
  const opened = openTemplate(bytes, letterTags);
  return opened.kind === 'faults' ? opened.faults : [];
}

const faultsOfText = (...paragraphs: readonly string[]) =>
  faultsOf({ body: paragraphs.map(wordParagraph).join('') }).map((fault) =>
    'part' in fault && fault.part === 'word/document.xml' ? { ...fault, part: '' } : fault,
  );

const bytesOf = (...values: readonly number[]): Uint8Array => Uint8Array.from([...values, ...Array<number>(40).fill(0)]);
const utf16 = (text: string): number[] => Array.from(text, (character) => [character.charCodeAt(0), 0]).flat();
/** Bytes that no packing makes smaller. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff);
};

describe('openTemplate: what is no .docx', () => {
  it.each<[string, Uint8Array, string]>([
    ['an old .doc, renamed', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'oldWord'],
    ['a .docx under a password', bytesOf(0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage')), 'encrypted'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'pdf'],
    ['an RTF', new TextEncoder().encode('{\\rtf1 hello}'), 'rtf'],
    ['a page saved as .docx', new TextEncoder().encode('\uFEFF<html><body>'), 'html'],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['something else', new TextEncoder().encode('催款函 {客户名称}'), 'unknown'],
  ])('%s is told by what it is', (_what, bytes, format) => {
    expect(faultsOf(bytes)).toEqual([{ kind: 'notDocx', format }]);
  });

  it('a zip of other things is no .docx, and neither is a workbook', () => {
    const zip = forgedZip([{ path: 'a.txt', bytes: new Uint8Array(3) }]);
    expect(faultsOf(zip)).toEqual([{ kind: 'notDocx', format: 'otherZip' }]);
    const types = new TextEncoder().encode(
      '<Types><Override PartName="/xl/workbook.xml" ContentType="…spreadsheetml.sheet.main+xml"/></Types>',
    );
    expect(faultsOf(forgedZip([{ path: '[Content_Types].xml', bytes: types }]))).toEqual([{ kind: 'notDocx', format: 'spreadsheet' }]);
  });

  it('a .docx that was cut short is damaged, and so is one whose text has no body', () => {
    const whole = wordFile({ body: wordParagraph('x') });
    expect(faultsOf(whole.slice(0, whole.length - 40))).toEqual([{ kind: 'damaged', part: null }]);
    expect(faultsOf({ parts: { 'word/document.xml': '<w:document/>' } })).toEqual([{ kind: 'damaged', part: 'word/document.xml' }]);
    expect(faultsOf({ body: '<w:p><w:r></w:p></w:r>' })).toEqual([{ kind: 'damaged', part: 'word/document.xml' }]);
  });
});

describe('openTemplate: what is too large', () => {
  it('a picture of 20 MB is named with its size, whatever the file comes to', () => {
    expect(faultsOf({ parts: { 'word/media/image1.png': noise(20 * megabyte) } })).toEqual([
      { kind: 'pictureTooLarge', part: 'word/media/image1.png', bytes: 20 * megabyte, mostBytes: megabyte },
    ]);
  });

  it('a zip bomb is refused by what it says of itself, before it is unpacked', () => {
    expect(faultsOf({ parts: { 'word/bomb.xml': new Uint8Array(40 * megabyte) } })).toEqual([
      { kind: 'unpacksTooLarge', bytes: expect.any(Number) as number, mostBytes: 24 * megabyte },
    ]);
  });

  it('a bomb that says it is small is cut off where it says that it ends', () => {
    const part = { path: 'word/document.xml', bytes: new Uint8Array(40 * megabyte), says: { size: 100 } };
    expect(faultsOf(forgedZip([part])).map(({ kind }) => kind)).toEqual(['notDocx']);
  });

  it('a file that is larger than a workbook keeps is refused with both sizes', () => {
    const [fault] = faultsOf({ parts: { 'word/other.bin': noise(3 * megabyte) } });
    expect(fault).toMatchObject({ kind: 'fileTooLarge', mostBytes: 2 * megabyte });
  });
});

describe('openTemplate: what runs, or is fetched from elsewhere', () => {
  it.each<[string, Partial<WordFile>, TemplateFault]>([
    ['macros', { parts: { 'word/vbaProject.bin': 'x' }, mainType: 'document' }, { kind: 'macros', part: 'word/vbaProject.bin' }],
    [
      'an embedded workbook',
      { parts: { 'word/embeddings/oleObject1.bin': 'x' } },
      { kind: 'embeddedObject', part: 'word/embeddings/oleObject1.bin' },
    ],
    ['a control', { parts: { 'word/activeX/activeX1.xml': '<x/>' } }, { kind: 'embeddedObject', part: 'word/activeX/activeX1.xml' }],
    [
      'a picture on a server',
      { relationships: '<Relationship Id="r9" Type="http://x/image" Target="http://example.com/a.png" TargetMode="External"/>' },
      { kind: 'externalContent', part: 'word/_rels/document.xml.rels', target: 'http://example.com/a.png' },
    ],
    [
      'a field that fetches a picture, in two pieces',
      {
        body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://example.com/b.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      },
      { kind: 'externalContent', part: 'word/document.xml', target: 'INCLUDEPICTURE "http://example.com/b.png"' },
    ],
    [
      'text of another document',
      { relationships: '<Relationship Id="r9" Type="http://x/aFChunk" Target="chunk.html"/>' },
      { kind: 'embeddedObject', part: 'chunk.html' },
    ],
  ])('%s', (_what, file, fault) => {
    expect(faultsOf(file)).toEqual([fault]);
  });

  it('a link in the text, a page number and the template that a document was made from are none', () => {
    const settings = {
      'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/></w:settings>',
      'word/_rels/settings.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///C:/a.dotx" TargetMode="External"/></Relationships>',
    };
    const link = '<Relationship Id="r9" Type="http://x/hyperlink" Target="https://example.com" TargetMode="External"/>';
    const body = `${wordParagraph('{客户名称}')}<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`;
    const opened = openTemplate(wordFile({ body, parts: settings, relationships: link }), letterTags);
    expect(opened.kind).toBe('template');
    if (opened.kind === 'faults') return;
    const { parts } = opened.template.source;
    expect(new TextDecoder().decode(parts.get('word/settings.xml'))).toBe('<w:settings><w:zoom w:percent="100"/></w:settings>');
    expect(parts.has('word/_rels/settings.xml.rels')).toBe(false);
  });
});

describe('openTemplate: tags', () => {
  it('may be written in either language, with white space, in full width or in other letter case', () => {
    expect(
      faultsOfText(
        '{客户名称}{ 客户名称 }{Customer name}{CUSTOMERNAME}{＃发票明细}{发票号码}{／发票明细}{#Invoices}{Invoice number}{/发票明细}',
      ),
    ).toEqual([]);
    expect(faultsOfText('{#有违约金}x{/有违约金}{^Has penalty}y{/}')).toEqual([]);
  });

  it('that are unknown are named with the nearest known one, all at once', () => {
    expect(faultsOfText('{客户名}{应付总金额}{完全不相干的东西}', '{@客户名称}{constructor}')).toEqual([
      { kind: 'unknownTag', part: '', tag: '客户名', nearest: '客户名称' },
      { kind: 'unknownTag', part: '', tag: '应付总金额', nearest: '应付总额' },
      { kind: 'unknownTag', part: '', tag: '完全不相干的东西', nearest: null },
      { kind: 'unknownTag', part: '', tag: '@客户名称', nearest: '客户名称' },
      { kind: 'unknownTag', part: '', tag: 'constructor', nearest: null },
    ]);
  });

  it.each<[string, readonly string[], readonly TemplateFault[]]>([
    ['one never closed', ['致{客户名称'], [{ kind: 'unclosedTag', part: '', tag: '客户名称' }]],
    ['one never opened', ['客户名称}'], [{ kind: 'unopenedTag', part: '', tag: '客户名称' }]],
    ['doubled braces', ['{{客户名称}}'], [{ kind: 'doubledBraces', part: '', tag: '客户名称' }]],
    ['a loop that never ends', ['{#发票明细}{发票号码}'], [{ kind: 'unclosedLoop', part: '', tag: '发票明细' }]],
    ['the end of a loop that never began', ['{/发票明细}'], [{ kind: 'unopenedLoop', part: '', tag: '发票明细' }]],
    [
      'a loop that ends as another',
      ['{#发票明细}{/有违约金}'],
      [{ kind: 'loopMismatch', part: '', tag: '发票明细', closedBy: '有违约金' }],
    ],
    ['full-width braces', ['｛客户名称｝'], [{ kind: 'fullWidthBraces', part: '', tag: '客户名称' }]],
    [
      'a list as if it were a text',
      ['{发票明细}{有违约金}'],
      [
        { kind: 'notText', part: '', tag: '发票明细' },
        { kind: 'notText', part: '', tag: '有违约金' },
      ],
    ],
    ['a cell of a row outside its rows', ['{发票号码}'], [{ kind: 'outsideRows', part: '', tag: '发票号码', list: '发票明细' }]],
  ])('%s', (_what, paragraphs, faults) => {
    expect(faultsOfText(...paragraphs)).toEqual(faults);
  });

  it('a loop that begins in a table and ends outside it is misplaced', () => {
    const body = `<w:tbl><w:tr><w:tc>${wordParagraph('{#发票明细}')}</w:tc></w:tr></w:tbl>${wordParagraph('{/发票明细}')}`;
    expect(faultsOf({ body })).toEqual([{ kind: 'misplacedTag', part: 'word/document.xml', tag: '发票明细' }]);
  });

  it('are found in headers and footers too, with the part that they stand in', () => {
    expect(faultsOf({ header: wordParagraph('{客户名}'), footer: wordParagraph('{应付总额') })).toEqual([
      { kind: 'unclosedTag', part: 'word/footer1.xml', tag: '应付总额' },
      { kind: 'unknownTag', part: 'word/header1.xml', tag: '客户名', nearest: '客户名称' },
    ]);
  });

  it('are found where Word has cut them into runs', () => {
    const body = '<w:p><w:r><w:t>{客户</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>名</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p>';
    expect(faultsOf({ body })).toEqual([{ kind: 'unknownTag', part: 'word/document.xml', tag: '客户名', nearest: '客户名称' }]);
  });

  it('in parts that are not merged are faults: they would go out as they are written', () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = '<w:p><w:r><w:t>见 {客户</w:t></w:r><w:r><w:t>名称}</w:t></w:r></w:p>';
    expect(
      faultsOf({
        parts: {
          'word/endnotes.xml': `<w:endnotes ${w}><w:endnote w:id="1">${note}</w:endnote></w:endnotes>`,
          'word/charts/chart1.xml': '<c:chart><a:p><a:r><a:t>{应付总额}</a:t></a:r></a:p><c:v>{0}</c:v></c:chart>',
          'docProps/custom.xml': '<Properties><property name="a"><vt:lpwstr>｛客户名称｝</vt:lpwstr></property></Properties>',
          'docProps/core.xml': '<cp:coreProperties><dc:title>{客户名称}</dc:title></cp:coreProperties>',
          'word/settings.xml': '<w:settings><w15:docId w15:val="{0A1B2C3D-0000-4000-8000-000000000000}"/></w:settings>',
        },
      }),
    ).toEqual([
      { kind: 'unmergedTag', part: 'word/endnotes.xml', tag: '客户名称' },
      { kind: 'unmergedTag', part: 'word/charts/chart1.xml', tag: '应付总额' },
      { kind: 'unmergedTag', part: 'docProps/custom.xml', tag: '客户名称' },
    ]);
  });

  it('in comments are no faults, as no letter has them', () => {
    const comment = `<w:comments><w:comment w:id="1">${wordParagraph('{客户名称}')}</w:comment></w:comments>`;
    expect(faultsOf({ parts: { 'word/comments.xml': comment } })).toEqual([]);
  });

  it('in braces of other languages and prose are left alone', () => {
    expect(faultsOfText('｛注：以实际为准｝【客户名称】')).toEqual([]);
  });
});
