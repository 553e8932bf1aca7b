import { foldHeading } from './read-heading';
import type { Heading } from './read-heading';

/** What a role's column may be called, and which headings only seem to be it. */
export interface HeadingRule {
  /** Folded word → its rank in the registry, 0 the best. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Words long enough to give the role away inside a longer heading, best first. */
  readonly telling: readonly string[];
  readonly misleading: RegExp;
}

const never = /(?!)/;

/** Folds a registry line once; `misleading` is held against headings that merely contain a word. */
export function headingRule(words: readonly string[], misleading: RegExp = never): HeadingRule {
  const ranks = new Map<string, number>();
  for (const word of words) {
    const folded = foldHeading(word);
    if (!ranks.has(folded)) ranks.set(folded, ranks.size);
  }
  const telling = [...ranks.keys()].filter((word) => word.length >= (/^[\x20-\x7e]+$/.test(word) ? 9 : 3));
  return { ranks, telling, misleading };
}

/**
 * How well a heading names a role: 1 down to 0.9 for a word of the registry by its rank, about 0.6 where it contains one, 0 for no match.
 */
export function matchHeading(heading: Heading, rule: HeadingRule): number {
  if (heading.qualifier !== '') return matchAnew(heading, rule);
  const scores = known.get(rule) ?? new Map<string, number>();
  const before = scores.get(heading.text);
  if (before !== undefined) return before;
  const score = matchAnew(heading, rule);
  if (scores.size >= mostKnown) scores.clear();
  known.set(rule, scores.set(heading.text, score));
  return score;
}

/** Any row may be the row of headings, so that the same texts are held against the same rules again and again. */
const known = new WeakMap<HeadingRule, Map<string, number>>();
const mostKnown = 4096;

/** As `matchHeading`, for whoever keeps in mind what came of it. */
export function matchAnew(heading: Heading, rule: HeadingRule): number {
  if (heading.text === '') return 0;
  if (!rule.ranks.has(heading.qualifier) && rule.misleading.test(heading.qualifier)) return 0;
  const rank = rule.ranks.get(heading.text) ?? rankInBothTongues(heading, rule);
  if (rank !== undefined) return 1 - (rank / Math.max(1, rule.ranks.size)) * 0.1;
  if (rule.misleading.test(heading.text)) return 0;
  const index = rule.telling.findIndex((word) => heading.text.includes(word));
  const word = rule.telling[index];
  return word === undefined ? 0 : 0.55 + (word.length / heading.text.length) * 0.1 - index * 0.0001;
}

/**
 * The best rank of the parts of `currency币种`, `kundecustomer客户` and `已收bezahlt` with `paid` in brackets: a Chinese word and a Latin one of
 * the same role; what else stands there is of a third tongue.
 */
function rankInBothTongues({ text, qualifier }: Heading, rule: HeadingRule): number | undefined {
  const parts = partsByScript(text);
  if (parts.length < 2 && qualifier === '') return undefined;
  const ranks = parts.map((part) => rule.ranks.get(part));
  if (!ranks.includes(undefined)) return Math.min(...ranks.map((rank) => rank ?? 0));
  if (rule.misleading.test(text)) return undefined;
  const chinese = parts.find((part) => isHan(part) && rule.ranks.has(part));
  if (chinese === undefined) return undefined;
  const isLatinToo = (rule.ranks.has(qualifier) && !isHan(qualifier)) || parts.some((part) => !isHan(part) && bordersOn(part, rule.ranks));
  return isLatinToo ? rule.ranks.get(chinese) : undefined;
}

/** Runs of Chinese characters and what stands between them. */
export function partsByScript(text: string): readonly string[] {
  return text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
}

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part);

/** Whether a run of words in Latin letters begins or ends with a word of a registry. */
export function bordersOn(part: string, words: { has(word: string): boolean }): boolean {
  for (let length = part.length; length >= shortestWord; length -= 1)
    if (words.has(part.slice(0, length)) || words.has(part.slice(-length))) return true;
  return false;
}

/** Shorter ones begin or end too many others. */
const shortestWord = 4;
