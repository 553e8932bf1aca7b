import { enUS } from '../../src/texts/en-US';
import { functionsEnUS } from '../../src/texts/functions/en-US';
import { enUS as commandEnUS } from '../../src/workbench/words/en-US';
import { pageWordsOf } from '../../src/workbench/words/page-words';

/** Whatever is asked of it is 1. */
const ones: unknown = new Proxy({}, { get: () => 1 });

/** A list of one. */
const list: unknown = [1];

/** What a text comes to with 1 for everything that it takes: a number, values of an object, else a list; none where it takes something else. */
function saidOfOne(text: (...values: unknown[]) => unknown): string[] {
  const with1 = (first: unknown): string[] => {
    try {
      const said = text(first, ...Array<unknown>(text.length).fill(1));
      return [said].flat().filter((line): line is string => typeof line === 'string');
    } catch {
      return [];
    }
  };
  const said = [...with1(1), ...with1(ones)];
  return said.length > 0 ? said : with1(list);
}

/** Every text of an object that takes values, by where it stands. */
function textsIn(words: unknown, path: string): (readonly [path: string, text: (...values: unknown[]) => unknown])[] {
  if (typeof words === 'function') return [[path, words as (...values: unknown[]) => unknown]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const nouns =
  'days|months|quarters|years|hours|minutes|weeks|rows|columns|cells|sheets|worksheets|workbooks|files|customers|debtors|others|invoices|instalments|receipts|letters|promises|breaches|disputes|claims|alerts|calls|visits|faults|places|items|things|balances|reports|settings|sums|amounts|contacts|plans|tables|sides|lines|dates|words|templates|characters|rates';

/** One of something that is said as if it were many, with up to two words between. */
const pluralOfOne = new RegExp(
  `(?<![\\d.,:–/-])1 (?:(?!(?:of|in|on|at|to|for|from|is|was|has|that|without|the|still)\\b)[a-z]+ ){0,2}(?:${nouns})\\b`,
);

/** These take days that bear a decimal, 1.0 days, or are said of two sheets at least. */
const neverOne = new Set([
  'texts.topDebtors.card.days',
  'texts.topDebtors.lower.onTime',
  'command.summary.graded',
  'command.faults.whichLedger',
]);

const all = [
  ...textsIn(enUS, 'texts'),
  ...textsIn(functionsEnUS, 'functions'),
  ...textsIn(commandEnUS, 'command'),
  ...textsIn(pageWordsOf('en-US'), 'page'),
].filter(([path]) => !neverOne.has(path));

describe('English texts of one', () => {
  it('call no single thing many', () => {
    const said = all.flatMap(([path, text]) => saidOfOne(text).map((line) => [path, line] as const));
    expect(said.length).toBeGreaterThan(250);
    expect(said.filter(([, line]) => pluralOfOne.test(line))).toEqual([]);
  });
});

describe('English texts of several', () => {
  it('part names by commas, on sheets too', () => {
    const { card } = enUS.topDebtors;
    expect(card.dispute({ day: '2025-11-15', invoices: ['A1', 'A2'], content: 'quality' })).toBe('raised 2025-11-15 (A1, A2) quality');
    expect(card.dispute({ day: '2025-11-15', invoices: [], content: 'quality' })).toBe('raised 2025-11-15 (all invoices) quality');
    expect(enUS.alerts.sheet.claims.invoices(['A1', 'A2'])).toBe('A1, A2');
  });
});
