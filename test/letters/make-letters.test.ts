import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Letter } from '../../src/letters/letter';
import { makeLetters } from '../../src/letters/make-letters';
import type { LetterOutput, MadeFile, TemplateChoice } from '../../src/letters/made-file';
import { templateFileName } from '../../src/letters/template-file-name';
import type { Row } from '../support/desk-of-cells';
import { paragraphTexts, wordFile, wordParagraph, wordParts } from '../support/word-file';
import { letterDesk, letterOf } from './letter-desk';

const folder = path.join(__dirname, '..', '..', 'assets', 'letters');
const defaults = (choice: TemplateChoice): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(path.join(folder, templateFileName(choice)))));

async function filesOf(letters: readonly Letter[], ...outputs: readonly LetterOutput[]): Promise<readonly MadeFile[]> {
  const made = await makeLetters(letters, defaults, outputs, () => undefined, 'zh-CN');
  if (made.kind !== 'made') throw new Error(JSON.stringify(made.faults));
  return made.files;
}

const textsOf = (bytes: Uint8Array): string[] => paragraphTexts(wordParts(bytes)['word/document.xml'] ?? '');

const invoices = (customer: string, count: number): Row[] =>
  Array.from({ length: count }, (_, index) => [customer, `2444200000001234${5000 + index}`, '2024-12-02', '2025-01-01', 1_000 + index]);

const oddName = 'A & <B> "C" {应付总额}';
const desk = letterDesk({
  ledger: [...invoices('甲公司', 1), ...invoices('乙公司', 12), ...invoices(oddName, 60)],
  customers: [
    ['甲公司', '合同'],
    [oddName, '合同'],
  ],
});
const accountOf = (name: string) => {
  const account = [...desk.accounts.values()].find(({ customer }) => customer.name === name);
  if (account === undefined) throw new Error(name);
  return account;
};
const numbered = (letters: readonly Letter[]): Letter[] =>
  letters.map((letter, index) => ({ ...letter, fileName: `CK-${index + 1}`, number: `CK-${index + 1}` }));

describe('makeLetters', () => {
  it('lists all invoices of a letter of 1, 12 and 60, each once and with its sums', async () => {
    for (const [name, count] of [
      ['甲公司', 1],
      ['乙公司', 12],
      [oddName, 60],
    ] as const) {
      const [file] = await filesOf([letterOf(desk, 'first', 'zh-CN', accountOf(name))], 'separate');
      const texts = textsOf(file?.bytes ?? new Uint8Array());
      const numbers = invoices(name, count).map(([, number]) => number);
      // Once in the letter, and once a period in its enclosure, where there is a penalty.
      const times = name === '乙公司' ? 1 : 3;
      expect(texts.filter((text) => /^2444/.test(text)).sort()).toEqual(
        numbers.flatMap((number) => Array<unknown>(times).fill(number)).sort(),
      );
      expect(texts).toContain(`致：${name}`);
      expect(texts.join('\n')).not.toMatch(/\{[#/^]/);
    }
  });

  it('puts the letters of each kind into one document, in their order, with page numbers from 1 in each', async () => {
    const names = ['甲公司', '乙公司', oddName];
    const letters = numbered([
      ...names.map((name) => letterOf(desk, 'first', 'zh-CN', accountOf(name))),
      letterOf(desk, 'second', 'zh-CN', accountOf('甲公司')),
    ]);
    const files = await filesOf(letters, 'combined');
    expect(files.map(({ name }) => name)).toEqual(['首次催款函_2025-02-15_共3份.docx', '二次催款函_2025-02-15_共1份.docx']);
    const parts = wordParts(files[0]?.bytes ?? new Uint8Array());
    const xml = parts['word/document.xml'] ?? '';
    expect(paragraphTexts(xml).filter((text) => text.startsWith('致：'))).toEqual(names.map((name) => `致：${name}`));
    expect(xml.match(/<w:pgNumType[^>]*w:start="1"/g)).toHaveLength(3);
    expect(parts['docProps/core.xml']).toContain('<cp:keywords>CK-1; CK-2; CK-3; 甲公司; 乙公司; A &amp; &lt;B&gt;');
  });

  it('gives a zip with a document a letter, each under a name of its own', async () => {
    const letters = ['甲公司', '乙公司'].map((name) => letterOf(desk, 'first', 'zh-CN', accountOf(name)));
    const [zip] = await filesOf([...letters, ...letters], 'zip');
    expect(zip?.name).toBe('函件_2025-02-15_共4份.zip');
    const inside = unzipSync(zip?.bytes ?? new Uint8Array());
    expect(Object.keys(inside)).toEqual([
      'CK-20250215-001_甲公司_首次催款函_2025-02-15.docx',
      'CK-20250215-001_乙公司_首次催款函_2025-02-15.docx',
      'CK-20250215-001_甲公司_首次催款函_2025-02-15 (2).docx',
      'CK-20250215-001_乙公司_首次催款函_2025-02-15 (2).docx',
    ]);
    expect(Object.values(inside).map((bytes) => textsOf(bytes).find((text) => text.startsWith('致：')))).toEqual([
      '致：甲公司',
      '致：乙公司',
      '致：甲公司',
      '致：乙公司',
    ]);
  });

  it('makes the same bytes of the same letters', async () => {
    const letters = [letterOf(desk, 'agreement'), letterOf(desk, 'statement'), letterOf(desk, 'first', 'en-US')];
    expect(await filesOf(letters, 'combined', 'zip', 'separate')).toEqual(await filesOf(letters, 'combined', 'zip', 'separate'));
  });

  it('takes a breath after every twenty letters and leaves nothing when it is stopped there', async () => {
    const letters = Array.from({ length: 45 }, () => letterOf(desk, 'first', 'zh-CN', accountOf('甲公司')));
    const seen: [number, number][] = [];
    await makeLetters(letters, defaults, ['combined', 'zip'], (done, total) => void seen.push([done, total]), 'zh-CN');
    expect(seen).toEqual([
      [20, 45],
      [40, 45],
      [45, 45],
    ]);
    const stop = (): void => {
      throw new Error('stopped');
    };
    await expect(makeLetters(letters, defaults, ['combined'], stop, 'zh-CN')).rejects.toThrow('stopped');
  });

  it('pauses more often where letters are long: 120 periods and 60 invoices each', async () => {
    const letters = Array.from({ length: 6 }, () => letterOf(desk, 'first', 'zh-CN', accountOf(oddName)));
    const seen: number[] = [];
    await makeLetters(letters, defaults, ['combined'], (done) => void seen.push(done), 'zh-CN');
    expect(seen).toEqual([4, 6]);
  });

  it('names the template that can’t be used, with all its faults, and writes nothing', async () => {
    const own = wordFile({ body: [wordParagraph('{客户名}'), wordParagraph('{#发票明细}')].join('') });
    const made = await makeLetters(
      [letterOf(desk, 'first')],
      () => Promise.resolve(own),
      ['combined'],
      () => undefined,
      'zh-CN',
    );
    expect(made).toEqual({
      kind: 'badTemplate',
      template: { kind: 'first', language: 'zh-CN' },
      faults: [
        { kind: 'unclosedLoop', part: 'word/document.xml', tag: '发票明细' },
        { kind: 'unknownTag', part: 'word/document.xml', tag: '客户名', nearest: '客户名称' },
      ],
    });
  });

  it('calls a zip in the user’s language, whatever its letters speak', async () => {
    const made = await makeLetters([letterOf(desk, 'first')], defaults, ['zip'], () => undefined, 'en-US');
    expect(made.kind === 'made' ? made.files.map(({ name }) => name) : made).toEqual(['Letters_2025-02-15_1.zip']);
  });

  it('writes nothing for no letters', async () => {
    expect(await filesOf([], 'combined', 'zip', 'separate')).toEqual([]);
  });
});
