import { profileColumn } from './column-profile';
import type { ColumnProfile } from './column-profile';
import type { HeadingRule } from './match-heading';
import type { Heading } from './read-heading';
import { rolesNamed } from './roles-named';
import type { RoleScore } from './roles-named';
import type { SourceSheet } from '../cells/source-workbook';

/**
 * What the cells of a role's column must look like; `namedAmount` are amounts that a heading which names them outright is believed, `time`
 * is anything but days, `text` takes anything.
 */
export type RoleContent = 'date' | 'time' | 'amount' | 'namedAmount' | 'terms' | 'text';

export interface RoleRule extends HeadingRule {
  readonly content: RoleContent;
}

export type RoleRules<Role extends string> = Readonly<Record<Role, RoleRule>>;

/** Which column plays which role; positions are those of `sheet.values`. */
export interface ColumnAssignment<Role extends string> {
  readonly columns: Partial<Record<Role, number>>;
  /** 0 … 1 for each role that has a column. */
  readonly scores: Partial<Record<Role, number>>;
  readonly headings: ReadonlyMap<number, Heading>;
  /** Roles with more columns of the same name, equally good. */
  readonly rivals: readonly { readonly role: Role; readonly columns: readonly number[] }[];
  /** What the columns left without a role could be as well, best first. */
  readonly further: readonly FurtherColumn<Role>[];
}

/** A column that a role's heading rule fits too, beside the one that plays the role. */
export interface FurtherColumn<Role extends string> {
  readonly role: Role;
  readonly column: number;
  readonly score: number;
  readonly heading: Heading;
}

interface Pair<Role> {
  readonly role: Role;
  readonly column: number;
  readonly score: number;
  readonly heading: Heading;
  readonly profile: ColumnProfile;
}

/**
 * Gives every role the column whose heading names it best and whose cells look right, each column to one role.
 * `headings` holds for each column its possible readings, the most telling first (two heading rows give several).
 */
export function assignColumns<Role extends string>(
  sheet: SourceSheet,
  headings: readonly (readonly Heading[])[],
  firstDataRow: number,
  rules: RoleRules<Role>,
  endRow = sheet.values.length,
): ColumnAssignment<Role> {
  const pairs = headings.flatMap((readings, column) =>
    pairsOf(readings, column, rules, () => profileColumn(sheet, column, firstDataRow, endRow)),
  );
  pairs.sort((a, b) => b.score - a.score || preference(b) - preference(a) || a.column - b.column);
  const columns: Partial<Record<Role, number>> = {};
  const scores: Partial<Record<Role, number>> = {};
  const named = new Map<number, Heading>();
  const chosen: Pair<Role>[] = [];
  for (const pair of pairs) {
    if (columns[pair.role] !== undefined || named.has(pair.column)) continue;
    columns[pair.role] = pair.column;
    scores[pair.role] = pair.score;
    named.set(pair.column, pair.heading);
    chosen.push(pair);
  }
  const rivals = chosen.flatMap((winner) => {
    const equals = pairs.filter((pair) => isRival(sheet, firstDataRow, endRow, pair, winner) && !named.has(pair.column));
    return equals.length === 0 ? [] : [{ role: winner.role, columns: [winner.column, ...equals.map((pair) => pair.column)] }];
  });
  const further = pairs.flatMap(({ role, column, score, heading }) => (named.has(column) ? [] : [{ role, column, score, heading }]));
  return { columns, scores, headings: named, rivals, further };
}

function pairsOf<Role extends string>(
  readings: readonly Heading[],
  column: number,
  rules: RoleRules<Role>,
  profileOf: () => ColumnProfile,
): Pair<Role>[] {
  let best: { heading: Heading; scores: readonly RoleScore<Role>[] } | null = null;
  for (const heading of readings) {
    const scores = rolesNamed(heading, rules);
    if (scores.length === 0) continue;
    best ??= { heading, scores };
    if (scores.some(({ score }) => score >= 0.9)) {
      best = { heading, scores };
      break;
    }
  }
  if (best === null) return [];
  const { heading, scores } = best;
  const profile = profileOf();
  return scores.flatMap(({ role, score }) => {
    const fit = contentFit(profile, rules[role].content, score);
    return fit === 0 ? [] : [{ role, column, score: score * fit, heading, profile }];
  });
}

/**
 * A heading that names the role outright stands against cells that can't be read, so that they are listed; one that only sounds like it
 * does not.
 */
function contentFit(profile: ColumnProfile, content: RoleContent, score: number): number {
  // An empty column may be right, but one with cells goes before it.
  if (profile.filled === 0) return 0.85;
  const outright = score >= 0.9 ? 0.5 : 0;
  switch (content) {
    case 'date':
      return profile.dates >= 0.5 ? 1 : outright;
    case 'time':
      return profile.dates >= 0.5 ? 0 : 1;
    case 'namedAmount':
      return profile.amounts >= 0.5 ? 1 : outright;
    case 'amount':
      return profile.amounts >= 0.5 ? 1 : profile.amounts > 0 || profile.filled < 3 ? outright : 0;
    // 结算方式 and its like, the registry's last words, more often hold 电汇 or 承兑 than terms.
    case 'terms':
      return profile.terms >= 0.3 ? 1 : score >= 0.945 ? outright : 0;
    case 'text':
      return 1;
  }
}

/** Of equally named columns yuan go before 万元, being more exact. */
function preference(pair: Pair<string>): number {
  return pair.heading.unit === null || pair.heading.unit === 1 ? 1 : 0;
}

function isRival(sheet: SourceSheet, firstDataRow: number, endRow: number, pair: Pair<string>, winner: Pair<string>): boolean {
  if (pair.role !== winner.role || pair.column === winner.column || pair.score !== winner.score) return false;
  if (preference(pair) !== preference(winner) || pair.profile.filled === 0) return false;
  return !sheet.values.slice(firstDataRow, endRow).every((row) => (row[pair.column] ?? '') === (row[winner.column] ?? ''));
}
