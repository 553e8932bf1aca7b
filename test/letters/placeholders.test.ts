import { TagNames } from '../../src/documents/tag-names';
import { letterChoices, letterWording } from '../../src/letters/letter-wordings';
import type { Placeholder } from '../../src/letters/placeholder';
import { placeholderNotes } from '../../src/letters/placeholder-notes';
import { placeholders, placeholdersOf, tagsOf, type PlaceholderField } from '../../src/letters/placeholders';
import type { LetterBlock } from '../../src/texts/letters/letter-block';

const everything: readonly Placeholder[] = placeholders.flatMap((placeholder: Placeholder) => [placeholder, ...placeholder.columns]);
const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const textsOf = (block: LetterBlock): readonly string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'table':
      return [`{#${block.rows}}`, ...block.columns.map(({ text }) => text), ...(block.total?.texts ?? [])];
    case 'columns':
      return [...block.left, ...block.right];
    default:
      return [];
  }
};

describe('placeholders', () => {
  it('name each thing by one name in a language, and no name stands for two things', () => {
    const fields = new Map<string, Set<string>>();
    for (const { field, name } of everything) {
      for (const each of [name['zh-CN'], name['en-US']]) fields.set(fold(each), (fields.get(fold(each)) ?? new Set<string>()).add(field));
    }
    expect([...fields].filter(([, meant]) => meant.size > 1)).toEqual([]);
    expect(fields.size).toBe(new Set(everything.map(({ field }) => field)).size * 2);
  });

  it('say what they are and give an example in both languages', () => {
    const noted = everything.map(({ field, use }) => ({ field, use, ...placeholderNotes[field as PlaceholderField] }));
    expect(noted.filter(({ meaning }) => meaning['zh-CN'] === '' || meaning['en-US'] === '')).toEqual([]);
    expect(Object.keys(placeholderNotes).sort()).toEqual([...new Set(everything.map(({ field }) => field))].sort());
    const mayBeEmpty = ['unit', 'penaltyNote', 'periodReceipts'];
    const without = noted.filter(({ use, sample, field }) => use === 'text' && sample['zh-CN'] === '' && !mayBeEmpty.includes(field));
    expect(without.map(({ field }) => field)).toEqual([]);
  });

  it('are for the letters that have them alone: a statement demands nothing by a date', () => {
    const names = placeholdersOf('statement').map(({ field }) => field);
    expect(names).toContain('statementItems');
    expect(names).not.toContain('finalPaymentDate');
    expect(placeholdersOf('agreement').map(({ field }) => field)).not.toContain('finalPaymentDate');
  });
});

describe('the wording of letters', () => {
  it.each(letterChoices)('of $kind in $language names nothing that the letter has not', ({ kind, language }) => {
    const { number, date, blocks } = letterWording(kind, language);
    const names = new TagNames(tagsOf(kind));
    const texts = [
      number,
      date,
      ...blocks.flatMap((block) => textsOf(block)),
      ...blocks.flatMap(({ when, unless }) => [when ?? '', unless ?? '']).map((tag) => (tag === '' ? '' : `{${tag}}`)),
    ];
    const tags = texts.flatMap((text) => [...text.matchAll(/\{#?([^{}]+)\}/g)].map(([, tag = '']) => tag));
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.filter((tag) => names.find(tag) === null)).toEqual([]);
  });

  it.each(letterChoices.filter(({ kind }) => kind === 'first' || kind === 'second' || kind === 'lawyer'))(
    'of $kind in $language has all that a demand must carry, and none of what it may not (R23)',
    ({ kind, language }) => {
      const names = new TagNames(tagsOf(kind));
      const texts = letterWording(kind, language).blocks.flatMap((block) => textsOf(block));
      const fields = new Set(texts.flatMap((text) => [...text.matchAll(/\{#?([^{}]+)\}/g)].map(([, tag = '']) => names.fieldOf(tag))));
      const needed = [
        ...[
          'companyName',
          'companyCreditCode',
          'customerName',
          'customerCreditCode',
          'contracts',
          'invoices',
          'invoiceNumber',
          'billed',
          'paid',
        ],
        ...['outstanding', 'dueDate', 'daysOverdue', 'principal', 'penaltyBasisText', 'penalty', 'cutOffDate', 'total', 'totalInWords'],
        ...['finalPaymentDate', 'bank', 'bankAccount', 'waybill', 'penaltyWorking', 'companyPhone'],
      ];
      expect(needed.filter((field) => !fields.has(field))).toEqual([]);
      const all = texts.join('\n');
      expect(all).toMatch(language === 'zh-CN' ? /保留/ : /reserve/);
      expect(all).toMatch(language === 'zh-CN' ? /违约金合计.*\{违约金续计\}/ : /\{Penalty total\}.*\{Further penalty\}/);
      expect(all).not.toMatch(/公安|刑事|报警|征信|police|criminal|credit bureau/i);
    },
  );

  it('of the second demand tells of credit and of the list of defaulters, and of the lawyer’s draft that it is one (R23)', () => {
    const all = (kind: 'second' | 'lawyer'): string =>
      letterWording(kind, 'zh-CN')
        .blocks.flatMap((block) => textsOf(block))
        .join('');
    expect(all('second')).toContain('可能影响贵司商业信用');
    expect(all('second')).toContain('失信被执行人名单');
    expect(all('lawyer')).toContain('草稿：供律师审核、修改后签发。未经执业律师签名并加盖律师事务所印章，不得寄出。');
    expect(all('lawyer')).toContain('证据清单');
  });
});
