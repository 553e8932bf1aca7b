import { SharedStringsWriter } from '../../../src/workbench/files/shared-strings-writer';
import { TextBytes } from '../../../src/workbench/files/text-bytes';

describe('text collected as bytes', () => {
  it('comes back whole, however many pieces it grew over', () => {
    const bytes = new TextBytes();
    for (let row = 0; row < 40_000; row++) bytes.add(`第${row}行😀`);
    const text = new TextDecoder().decode(bytes.encoded);
    expect(text).toHaveLength(348_890);
    expect(text.startsWith('第0行😀第1行😀')).toBe(true);
    expect(text.endsWith('第39998行😀第39999行😀')).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  it('is empty when nothing was added', () => {
    expect(new TextBytes().encoded).toHaveLength(0);
  });
});

describe('the part of texts', () => {
  it('gives each text one number, in the order of first use', () => {
    const texts = new SharedStringsWriter();
    expect(['客户', ' <A&B> ', '客户', '_x0041_'].map((text) => texts.numberOf(text))).toEqual([0, 1, 0, 2]);
    expect(new TextDecoder().decode(texts.part())).toContain(
      'count="4" uniqueCount="3"><si><t xml:space="preserve">客户</t></si><si><t xml:space="preserve"> &lt;A&amp;B&gt; </t></si>' +
        '<si><t xml:space="preserve">_x005F_x0041_</t></si></sst>',
    );
  });
});
