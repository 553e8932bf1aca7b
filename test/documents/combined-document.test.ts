import fc from 'fast-check';

import { CombinedDocument, MixedTemplates } from '../../src/documents/combined-document';
import { mergeTemplate } from '../../src/documents/merge-template';
import { Packer } from '../../src/documents/pack-parts';
import { singleDocument } from '../../src/documents/single-document';
import type { Template } from '../../src/documents/template';
import type { TemplateValues } from '../../src/documents/template-values';
import { paragraphTexts, wordFile, wordParagraph, wordParts } from '../support/word-file';
import type { WordFile } from '../support/word-file';
import { soundTemplate } from './letter-tags';

const properties = {
  title: '首次催款函 & 清单',
  subject: '逾期款项催收',
  keywords: ['CK-1', '甲<公司>'],
  author: '我方',
  day: '2026-10-15',
};

const letterOf = (customer: string, total = '1.00'): TemplateValues => ({
  customer,
  total,
  hasPenalty: false,
  invoices: [{ number: 'A1' }],
});

function combined(template: Template, letters: readonly TemplateValues[]): Readonly<Record<string, string>> {
  const document = new CombinedDocument(template);
  for (const letter of mergeTemplate(template, letters)) document.add(letter);
  return wordParts(new Packer().pack(document.finish(properties)));
}

function combinedBody(file: WordFile, letters: readonly TemplateValues[]): string {
  return combined(soundTemplate(wordFile(file)), letters)['word/document.xml'] ?? '';
}

const textOf = (file: Partial<WordFile>): WordFile => ({ body: wordParagraph('致 {客户名称}'), ...file });
const sectionsOf = (xml: string): string[] => xml.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];

describe('CombinedDocument', () => {
  it('gives each letter a section of its own that begins on a new page with page number 1', () => {
    const xml = combinedBody(textOf({ section: '<w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:fmt="decimal" w:start="7"/><w:cols/>' }), [
      letterOf('甲'),
      letterOf('乙'),
      letterOf('丙'),
    ]);
    const section =
      '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:fmt="decimal" w:start="1"/><w:cols/></w:sectPr>';
    expect(sectionsOf(xml)).toEqual([section, section, section]);
    expect(paragraphTexts(xml)).toEqual(['致 甲', '致 乙', '致 丙']);
    // The last section is the body's own; those before it end the last paragraph of their letter.
    expect(xml).toContain(`<w:p><w:pPr>${section}</w:pPr><w:r>`);
    expect(xml.endsWith(`${section}</w:body></w:document>`)).toBe(true);
  });

  it('keeps what a paragraph is like before the section that ends it', () => {
    const body =
      '<w:p><w:pPr><w:jc w:val="right"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>{客户名称}</w:t></w:r></w:p>';
    expect(combinedBody({ body }, [letterOf('甲'), letterOf('乙')])).toMatch(
      /^.*<w:p><w:pPr><w:jc w:val="right"\/><w:sectPr>.*?<\/w:sectPr><w:pPrChange w:id="1"><w:pPr\/><\/w:pPrChange><\/w:pPr><w:r><w:t[^>]*>甲/s,
    );
  });

  it('ends a letter that ends in a table with a paragraph of one point', () => {
    const body = `<w:tbl><w:tr><w:tc>${wordParagraph('{客户名称}')}</w:tc></w:tr></w:tbl>`;
    expect(combinedBody({ body }, [letterOf('甲'), letterOf('乙')])).toContain(
      '</w:tbl><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>',
    );
  });

  it('restarts page numbers at the first section alone where a letter has several', () => {
    const body = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p>${wordParagraph('{客户名称}')}`;
    expect(
      sectionsOf(combinedBody({ body, section: '<w:pgSz w:w="2"/>' }, [letterOf('甲'), letterOf('乙')])).map((section) =>
        section.includes('w:start="1"'),
      ),
    ).toEqual([true, false, true, false]);
  });

  it('leads each letter to a header with its own text, and letters that share one to one part', () => {
    const template = soundTemplate(wordFile(textOf({ header: wordParagraph('{应付总额}'), footer: wordParagraph('页') })));
    const parts = combined(template, [letterOf('甲', '1.00'), letterOf('乙', '2.00'), letterOf('丙', '1.00')]);
    const headerParts = Object.keys(parts).filter((name) => /^word\/(header|footer)/.test(name));
    expect(headerParts).toEqual(['word/header1.xml', 'word/footer1.xml', 'word/header1-letter1.xml']);
    expect(headerParts.map((name) => paragraphTexts(parts[name] ?? ''))).toEqual([['1.00'], ['页'], ['2.00']]);
    const references = sectionsOf(parts['word/document.xml'] ?? '').map((section) =>
      [...section.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(references).toEqual([
      ['header1', 'footer1'],
      ['rIdLetter1', 'footer1'],
      ['header1', 'footer1'],
    ]);
    expect(parts['word/_rels/document.xml.rels']).toContain('Id="rIdLetter1"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/header1-letter1.xml"');
  });

  it('counts the pages of a letter and not of all letters in a footer, and leaves data of that name alone', () => {
    const footer = '<w:p><w:r><w:instrText> NUMPAGES </w:instrText></w:r><w:r><w:t>NUMPAGES {客户名称}</w:t></w:r></w:p>';
    const parts = combined(soundTemplate(wordFile(textOf({ footer }))), [letterOf('NUMPAGES 公司'), letterOf('乙')]);
    expect(parts['word/footer1.xml']).toContain('<w:instrText> SECTIONPAGES </w:instrText>');
    expect(paragraphTexts(parts['word/footer1.xml'] ?? '')).toEqual(['NUMPAGES NUMPAGES 公司']);
  });

  it('begins the numbered lists of each letter anew', () => {
    const numbering = '<w:abstractNum w:abstractNumId="3"/><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>';
    const body = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>{客户名称}</w:t></w:r></w:p>';
    const parts = combined(soundTemplate(wordFile({ body, numbering })), [letterOf('甲'), letterOf('乙'), letterOf('丙')]);
    expect([...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['5', '6', '7']);
    expect(parts['word/numbering.xml']).toContain(
      '<w:num w:numId="7"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>',
    );
  });

  it('gives drawings numbers of their own and says names of paragraphs and bookmarks once', () => {
    const body =
      '<w:p w14:paraId="0A" w14:textId="0B"><w:bookmarkStart w:id="0" w:name="m"/><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Logo"/></wp:inline></w:drawing></w:r><w:r><w:t>{客户名称}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>';
    const xml = combinedBody({ body }, [letterOf('甲'), letterOf('乙')]);
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
    expect([xml.match(/w14:paraId/g)?.length, xml.match(/<w:bookmarkStart/g)?.length, xml.match(/<w:bookmarkEnd/g)?.length]).toEqual([
      1, 1, 1,
    ]);
  });

  it('gives each letter footnotes with its own text', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"/><w:footnote w:id="1">${wordParagraph('{应付总额}')}</w:footnote>`;
    const body = '<w:p><w:r><w:t>{客户名称}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
    const parts = combined(soundTemplate(wordFile({ body, footnotes })), [letterOf('甲', '1.00'), letterOf('乙', '2.00')]);
    expect([...(parts['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3']);
    expect(parts['word/footnotes.xml']).toMatch(/w:id="2">.*1\.00.*w:id="3">.*2\.00/s);
  });

  it('leaves the comments of the template behind', () => {
    const body =
      '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>{客户名称}</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="c"/></w:rPr><w:commentReference w:id="0"/></w:r></w:p>';
    const parts = combined(
      soundTemplate(
        wordFile({
          body,
          parts: { 'word/comments.xml': '<w:comments>老板说再凶一点</w:comments>' },
          relationships: '<Relationship Id="c" Type="http://x/comments" Target="comments.xml"/>',
        }),
      ),
      [letterOf('甲'), letterOf('乙')],
    );
    expect(Object.values(parts).join('')).not.toMatch(/comment|再凶一点/);
  });

  it('says in its properties what it is, in place of what its template said', () => {
    const core = combined(soundTemplate(wordFile(textOf({}))), [letterOf('甲')])['docProps/core.xml'];
    expect(core).toContain('<dc:title>首次催款函 &amp; 清单</dc:title><dc:subject>逾期款项催收</dc:subject><dc:creator>我方</dc:creator>');
    expect(core).toContain('<cp:keywords>CK-1; 甲&lt;公司&gt;</cp:keywords>');
    expect(core).toContain('2026-10-15T00:00:00Z');
  });

  it('throws for letters of two templates, and for none', () => {
    const [one, other] = [soundTemplate(wordFile(textOf({}))), soundTemplate(wordFile(textOf({})))];
    const document = new CombinedDocument(one);
    const [letter] = mergeTemplate(other, [letterOf('乙')]);
    expect(() => document.finish(properties)).toThrow(MixedTemplates);
    expect(() => letter && document.add(letter)).toThrow(MixedTemplates);
  });

  it('keeps all texts of however many letters in their order, and gives each one section', () => {
    const template = soundTemplate(wordFile(textOf({ header: wordParagraph('{应付总额}') })));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
            fc.integer({ min: 0, max: 3 }),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        (letters) => {
          const parts = combined(
            template,
            letters.map(([customer, total]) => letterOf(customer, String(total))),
          );
          const xml = parts['word/document.xml'] ?? '';
          expect(paragraphTexts(xml)).toEqual(letters.map(([customer]) => `致 ${customer.replaceAll('\u007f', '')}`));
          expect(sectionsOf(xml)).toHaveLength(letters.length);
          const headers = Object.keys(parts).filter((name) => name.startsWith('word/header'));
          expect(headers).toHaveLength(new Set(letters.map(([, total]) => total)).size);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('singleDocument', () => {
  it('is one letter with everything that its template has', () => {
    const template = soundTemplate(wordFile(textOf({ header: wordParagraph('{应付总额}'), parts: { 'word/media/a.png': 'PNG' } })));
    const [letter] = mergeTemplate(template, [letterOf('甲', '9.00')]);
    if (letter === undefined) throw new Error('no letter');
    const parts = wordParts(new Packer().pack(singleDocument(letter, properties)));
    expect(paragraphTexts(parts['word/document.xml'] ?? '')).toEqual(['致 甲']);
    expect(paragraphTexts(parts['word/header1.xml'] ?? '')).toEqual(['9.00']);
    expect(parts['word/media/a.png']).toBe('PNG');
  });

  it('is the same bytes whenever it is made, with the list of types first', () => {
    const template = soundTemplate(wordFile(textOf({})));
    const bytes = (): Uint8Array => {
      const [letter] = mergeTemplate(template, [letterOf('甲')]);
      if (letter === undefined) throw new Error('no letter');
      return new Packer().pack(singleDocument(letter, properties));
    };
    expect(bytes()).toEqual(bytes());
    expect(new TextDecoder().decode(bytes().slice(30, 49))).toBe('[Content_Types].xml');
  });
});
