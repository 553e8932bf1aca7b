import { filledDocument } from '../../src/documents/filled-document';
import type { KnownTag } from '../../src/documents/known-tags';
import { paragraphTexts, wordFile, wordParagraph, wordParts } from '../support/word-file';

const tags: readonly KnownTag[] = [{ field: 'name', names: ['名称'], use: 'text' }];
const properties = { title: '摘要', subject: '', keywords: ['2025-12'], author: '甲公司', day: '2025-12-31' };
const filled = (text: string): Uint8Array => filledDocument(wordFile({ body: wordParagraph(text) }), tags, { name: 'A & B' }, properties);

describe('filledDocument', () => {
  it('fills a template with its values and says what it is', () => {
    const parts = wordParts(filled('致：{名称}'));
    expect(paragraphTexts(parts['word/document.xml'] ?? '')).toEqual(['致：A & B']);
    expect(parts['docProps/core.xml']).toContain('<dc:title>摘要</dc:title>');
  });

  it('throws for a template of ours that names what there is not', () => {
    expect(() => filled('{别名}')).toThrow(TypeError);
  });
});
