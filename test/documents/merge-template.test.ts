import fc from 'fast-check';

import { cleanText } from '../../src/documents/clean-text';
import { mergeTemplate } from '../../src/documents/merge-template';
import type { TemplateValues } from '../../src/documents/template-values';
import { paragraphTexts, wordFile, wordParagraph } from '../support/word-file';
import { soundTemplate } from './letter-tags';

const template = soundTemplate(
  wordFile({
    body: ['致 {客户名称}：', '{#发票明细}', '{发票号码}/{客户名称}', '{/发票明细}', '{#有违约金}有{/有违约金}{^有违约金}无{/有违约金}']
      .map(wordParagraph)
      .join(''),
    header: wordParagraph('{Total due}'),
  }),
);

const plain: TemplateValues = { customer: '甲公司', total: '1.00', hasPenalty: true, invoices: [{ number: 'A1' }, { number: 'A2' }] };

function merged(...letters: readonly TemplateValues[]): string[][] {
  return mergeTemplate(template, letters).map(({ texts }) => paragraphTexts(texts.get('word/document.xml') ?? ''));
}

describe('mergeTemplate', () => {
  it('fills texts, rows and conditions of many letters, each with its own', () => {
    expect(merged(plain, { ...plain, customer: '乙公司', hasPenalty: false, invoices: [] })).toEqual([
      ['致 甲公司：', 'A1/甲公司', 'A2/甲公司', '有'],
      ['致 乙公司：', '无'],
    ]);
    const headers = mergeTemplate(template, [plain, { ...plain, total: '2.00' }]).map(({ texts }) =>
      paragraphTexts(texts.get('word/header1.xml') ?? ''),
    );
    expect(headers).toEqual([['1.00'], ['2.00']]);
  });

  it.each([
    ['signs of XML', `A & <B> "C" 'D'`, `A & <B> "C" 'D'`],
    ['tags inside data', '{应付总额}{#发票明细}{/}｛x｝', '{应付总额}{#发票明细}{/}｛x｝'],
    ['raw XML', '<w:p/>&lt;{@customer}', '<w:p/>&lt;{@customer}'],
    ['signs of replacement', '$& $1 $$', '$& $1 $$'],
    ['line breaks of all kinds', 'a\r\nb\rc\nd\u2028e', 'a\nb\nc\nd\ne'],
    ['control characters', 'a\u0000\u0007\u001bb\ufffe', 'ab'],
    ['half a character', 'a\ud800b\udc00c\u{20BB7}', 'abc\u{20BB7}'],
    ['marks that turn the order of what follows round', '甲\u202e1.00\u202c乙\u2066\u2069', '甲1.00乙'],
    ['a tab', 'a\tb', 'a b'],
    ['spaces at the ends', '  a  ', '  a  '],
  ])('keeps %s as text', (_what, customer, shown) => {
    expect(merged({ ...plain, customer })[0]?.[0]).toBe(`致 ${shown}：`);
  });

  it('takes no member that every object has for a field', () => {
    const values = Object.create({ customer: 'inherited' }) as TemplateValues;
    expect(merged({ ...values, total: '', hasPenalty: false, invoices: [] })[0]?.[0]).toBe('致 ：');
  });

  it('whatever a text is, it comes out as it is once cleaned', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('{', '}', '<', '>', '&', '"', '\n', '\r', '\u0001', '\u202e', ' ', '甲'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (customer, numbers) => {
        const [texts = []] = merged({ ...plain, customer, invoices: numbers.map((number) => ({ number })) });
        const name = cleanText(customer);
        expect(texts).toEqual([`致 ${name}：`, ...numbers.map((number) => `${cleanText(number)}/${name}`), '有']);
      }),
    );
  });
});
