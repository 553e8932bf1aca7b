import { matchAnew } from './match-heading';
import type { HeadingRule } from './match-heading';
import type { Heading } from './read-heading';

/** How well a heading names a role, from 0, of which none are listed, to 1. */
export interface RoleScore<Role extends string> {
  readonly role: Role;
  readonly score: number;
}

/** The roles that a heading may name, in the order of their rules. */
export function rolesNamed<Role extends string>(heading: Heading, rules: Readonly<Record<Role, HeadingRule>>): readonly RoleScore<Role>[] {
  if (heading.qualifier !== '') return rolesAnew(heading, rules);
  let ofRules = known.get(rules);
  if (ofRules === undefined) known.set(rules, (ofRules = new Map<string, readonly RoleScore<string>[]>()));
  const before = ofRules.get(heading.text) as readonly RoleScore<Role>[] | undefined; // of these rules
  if (before !== undefined) return before;
  if (ofRules.size >= mostKnown) ofRules.clear();
  const scores = rolesAnew(heading, rules);
  ofRules.set(heading.text, scores);
  return scores;
}

/** Any row may be the row of headings, so that the same texts are held against the same rules again and again, and name nothing. */
const known = new WeakMap<object, Map<string, readonly RoleScore<string>[]>>();
const mostKnown = 4096;

const rolesAnew = <Role extends string>(heading: Heading, rules: Readonly<Record<Role, HeadingRule>>): RoleScore<Role>[] =>
  (Object.keys(rules) as Role[]).map((role) => ({ role, score: matchAnew(heading, rules[role]) })).filter(({ score }) => score > 0);
