import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { paperTemplateFile, summaryTemplateFile, templateFile } from '../../.config/letter-templates/template-file';
import { openTemplate } from '../../src/documents/open-template';
import { paperTags, paperTemplateName } from '../../src/documents/paper';
import { checkTemplate } from '../../src/letters/check-template';
import { letterChoices } from '../../src/letters/letter-wordings';
import { templateFileName } from '../../src/letters/template-file-name';
import { summaryTemplateName } from '../../src/reports/monthly/summary-tags';
import { languages } from '../../src/texts/language';
import { paragraphTexts, wordParts } from '../support/word-file';

const folder = path.join(__dirname, '..', '..', 'assets', 'letters');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));

describe('assets/letters', () => {
  it('holds a template for each letter in each of its languages, the monthly summary’s and that of papers, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [...letterChoices.map(templateFileName), ...languages.map(summaryTemplateName), paperTemplateName].sort(),
    );
  });

  it.each(languages)('holds the monthly summary in %s as npm run letters writes it', async (language) => {
    expect(wordParts(bytesOf(summaryTemplateName(language)))).toEqual(wordParts(await summaryTemplateFile(language)));
  });

  it('holds the template of papers as npm run letters writes it, without a fault', async () => {
    expect(wordParts(bytesOf(paperTemplateName))).toEqual(wordParts(await paperTemplateFile()));
    expect(openTemplate(bytesOf(paperTemplateName), paperTags).kind).toBe('template');
  });

  it.each(letterChoices)('holds $kind in $language as npm run letters writes it', async (choice) => {
    expect(wordParts(bytesOf(templateFileName(choice)))).toEqual(wordParts(await templateFile(choice.kind, choice.language)));
  });

  it.each(letterChoices)('holds $kind in $language without a fault', (choice) => {
    expect(checkTemplate(bytesOf(templateFileName(choice)), choice.kind)).toEqual([]);
  });

  it.each([
    ['first.zh-CN.docx', 'DCE6F2', '催款函'],
    ['second.zh-CN.docx', 'FBE3C8', '催款函（第二次）'],
    ['lawyer.zh-CN.docx', 'F3D3D0', '律师函（草稿）'],
  ])(
    '%s has a letterhead in its stage’s colour, a heading that repeats, an enclosure on a new page and page numbers',
    (file, color, title) => {
      const parts = wordParts(bytesOf(file));
      const xml = parts['word/document.xml'] ?? '';
      expect(paragraphTexts(xml).slice(0, 4)).toEqual(['{我方名称}', title, '编号：{函件编号}', '{发函日期}']);
      expect(xml.slice(0, xml.indexOf('{我方名称}'))).toContain(`w:fill="${color}"`);
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
      expect(xml).toMatch(/<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*附件一/s);
      expect(xml).toContain('（盖章）');
      expect(parts['word/footer1.xml']).toMatch(/第 .*PAGE.* 页/s);
    },
  );

  it.each(letterChoices)('$kind in $language leaves a column wide enough for an invoice number of twenty digits', (choice) => {
    const xml = wordParts(bytesOf(templateFileName(choice)))['word/document.xml'] ?? '';
    const tag = choice.language === 'zh-CN' ? '{发票号码}' : '{Invoice number}';
    const cells = xml.split('<w:tc>').filter((cell) => cell.includes(tag));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1]) < 2200)).toEqual([]);
  });

  it.each(letterChoices.filter(({ kind }) => kind !== 'agreement'))(
    '$kind in $language keeps the seal on the page of the sentence before it',
    ({ kind, language }) => {
      const xml = wordParts(bytesOf(templateFileName({ kind, language })))['word/document.xml'] ?? '';
      const paragraphs = xml
        .split('</w:p>')
        .map((paragraph) => [paragraph.includes('<w:keepNext/>'), paragraphTexts(paragraph).join('')] as const);
      const seal = paragraphs.findIndex(([, text]) => /（盖章）|\(seal\)/.test(text));
      const isTag = (text: string): boolean => /^\{[#^/][^{}]*\}$/.test(text);
      const before = paragraphs.slice(0, seal).filter(([, text]) => !isTag(text));
      const firstKept = before.map(([keepsNext]) => keepsNext).lastIndexOf(false) + 1;
      const kept = before.slice(firstKept).filter(([, text]) => text !== '');
      expect(kept.length).toBeGreaterThanOrEqual(3);
      expect(kept.some(([, text]) => text.length > 20)).toBe(true);
    },
  );

  it('has an agreement whose signatures stand in one row that no page cuts', () => {
    const xml = wordParts(bytesOf('agreement.zh-CN.docx'))['word/document.xml'] ?? '';
    const row = xml.split('<w:tr>').find((part) => part.includes('甲方（盖章）')) ?? '';
    expect(row).toContain('<w:cantSplit/>');
    for (const signed of ['乙方（盖章）', '保证人（签字或盖章）', '证件号码']) expect(row).toContain(signed);
  });

  it('refuses a template of another kind, which names what the letter has not', () => {
    expect(checkTemplate(bytesOf('first.zh-CN.docx'), 'statement')).toContainEqual({
      kind: 'unknownTag',
      part: 'word/document.xml',
      tag: '最长逾期天数',
      nearest: null,
    });
  });
});
