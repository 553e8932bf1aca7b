import { readdirSync } from 'node:fs';
import path from 'node:path';

import { alertSheetEnUS } from '../../src/texts/alerts/sheet-en-US';
import { topDebtorsEnUS } from '../../src/texts/top-debtors/en-US';
import { enUS as commandEnUS } from '../../src/workbench/words/en-US';
import { pageWordsOf } from '../../src/workbench/words/page-words';

const folder = path.join(__dirname, '../../src/texts');

/**
 * What a text comes to with one thing for everything that it takes: values by themselves, of an object, else a list; none where it takes
 * others.
 */
function saidOf(text: (...values: unknown[]) => unknown, one: unknown): string[] {
  const whatComesOf = (first: unknown): string[] => {
    try {
      const said = text(first, ...Array<unknown>(text.length).fill(one));
      return [said].flat().filter((line): line is string => typeof line === 'string');
    } catch {
      return [];
    }
  };
  const said = [...whatComesOf(one), ...whatComesOf(new Proxy({}, { get: () => one }))];
  return said.length > 0 ? said : whatComesOf([one]);
}

/** Every text of an object that takes values, by where it stands. */
function textsIn(words: unknown, where: string): (readonly [where: string, text: (...values: unknown[]) => unknown])[] {
  if (typeof words === 'function') return [[where, words as (...values: unknown[]) => unknown]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) => textsIn(part, `${where}.${key}`));
}

const nouns =
  'days|months|quarters|years|hours|minutes|weeks|rows|columns|cells|sheets|worksheets|workbooks|files|customers|debtors|others|invoices|instalments|receipts|letters|promises|breaches|disputes|alerts|calls|visits|faults|places|items|things|balances|reports|settings|sums|amounts|contacts|plans|tables|sides|lines|dates|words|templates|characters|rates';

/** One of something that is said as if it were many, with up to two words between. */
const pluralOfOne = new RegExp(
  `(?<![\\d.,:–/-])1 (?:(?!(?:of|in|on|at|to|for|from|is|was|has|that|without|the|still)\\b)[a-z]+ ){0,2}(?:${nouns})\\b`,
);

/** These take days that bear a decimal, 1.0 days, days of a year, or are said of two sheets at least. */
const neverOne = new Set([
  'card.days',
  'lower.onTime',
  'reasons.daysLate',
  'findings.days',
  'debtor.conductLine',
  'notes.edges',
  'basis.statutory',
  'summary.graded',
  'faults.whichLedger',
]);

/** The English texts of every feature, as their files have them. */
async function englishTexts() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('en-US.ts'));
  const modules = await Promise.all(
    files.map(async (file) => [file.replaceAll(path.sep, '/'), (await import(path.join(folder, file))) as unknown] as const),
  );
  return [...modules, ['command', commandEnUS] as const, ['page', pageWordsOf('en-US')] as const]
    .flatMap(([name, words]) => textsIn(words, name))
    .filter(([where]) => !neverOne.has(where.split('.').slice(-2).join('.')));
}

describe('English texts of one', () => {
  it('call no single thing many', async () => {
    const texts = await englishTexts();
    const plurals = (one: unknown) =>
      texts.map(([where, text]) => [where, saidOf(text, one).filter((line) => pluralOfOne.test(line))] as const);
    expect(texts.filter(([, text]) => saidOf(text, 1).length > 0).length).toBeGreaterThan(250);
    // A text that takes its numbers as texts is right by those, one that takes numbers by these.
    const byText = new Map(plurals('1'));
    expect(plurals(1).filter(([where, lines]) => lines.length > 0 && (byText.get(where) ?? []).length > 0)).toEqual([]);
  });
});

describe('English texts of several', () => {
  it('part names by commas, on sheets too', () => {
    const { card } = topDebtorsEnUS;
    expect(card.dispute({ day: '2025-11-15', invoices: ['A1', 'A2'], content: 'quality' })).toBe('raised 2025-11-15 (A1, A2) quality');
    expect(card.dispute({ day: '2025-11-15', invoices: [], content: 'quality' })).toBe('raised 2025-11-15 (all invoices) quality');
    expect(alertSheetEnUS.claims.invoices(['A1', 'A2'])).toBe('A1, A2');
  });
});
