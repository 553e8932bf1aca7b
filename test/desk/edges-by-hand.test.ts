import { readFileSync } from 'node:fs';
import path from 'node:path';

import { backTestOf } from '../../src/desk/back-test';
import { contactNotBefore } from '../../src/desk/contacts';
import { creditGradesOf } from '../../src/desk/credit-grades';
import type { Desk } from '../../src/desk/desk';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { desksOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** What a case says of an edge: why in words, and an answer a date. */
type Answers<Answer> = Readonly<Record<string, Answer>>;

/** The edges of a case: their tables, and what is expected of them. */
function edgesOf<Expected>(name: string): (readonly [edge: string, tables: Tables, expected: Expected])[] {
  const file = (part: string): unknown =>
    JSON.parse(readFileSync(path.join(__dirname, '..', 'cases', name, `${part}.json`), 'utf8')) as unknown;
  const tables = file('input') as Readonly<Record<string, Tables>>;
  const expected = file('expected') as Readonly<Record<string, Expected>>;
  if (Object.keys(tables).join() !== Object.keys(expected).join())
    throw new Error(`${name}: an edge without tables, or without an answer.`);
  return Object.entries(expected).map(([edge, answers]) => [edge, tables[edge] ?? { ledger: [] }, answers]);
}

/** What the desk of each date says, beside what it should. */
function compare<Answer>(tables: Tables, expected: Answers<Answer>, answerOf: (desk: Desk) => Answer): void {
  const deskAt = desksOfTables(tables);
  expect(Object.fromEntries(Object.keys(expected).map((asOf) => [asOf, answerOf(deskAt(asOf))]))).toEqual(expected);
}

interface GradeEdge {
  /** Grade and its reasons. */
  readonly grade?: Answers<string>;
  /** Grade, terms in days, suggested limit. */
  readonly limit?: Answers<string>;
  /** Grade, customers, balance, what of it was bad later. */
  readonly backTest?: Answers<readonly string[]>;
}

describe('the edges of R36 in test/cases/grade-edges', () => {
  const first = (desk: Desk) => (creditGradesOf(desk) ?? [])[0];
  it.each(edgesOf<GradeEdge>('grade-edges'))('%s', (_, tables, { grade = {}, limit = {}, backTest = {} }) => {
    compare(tables, grade, (desk) => {
      const { grade: letter = 'null', reasons = [] } = first(desk)?.graded ?? {};
      return [letter, reasons.join('+')].join(' ').trim();
    });
    compare(tables, limit, (desk) => {
      const { graded, terms, suggestedLimitCents: cents } = first(desk) ?? {};
      return [graded?.grade, terms?.toFixed(1), cents === null || cents === undefined ? null : formatCents(cents)]
        .map((part) => part ?? 'null')
        .join(' ');
    });
    compare(tables, backTest, (desk) =>
      (backTestOf(desk) ?? []).map(({ grade: letter, customers, balanceCents, laterBadCents }) =>
        [letter ?? 'null', customers, formatCents(balanceCents), formatCents(laterBadCents)].join(' '),
      ),
    );
  });
});

interface WorkEdge {
  /** Which kind of work; `owner`: who sees to it, whatever it is. */
  readonly kind: string;
  /** Amount and since. */
  readonly at: Answers<readonly string[]>;
}

describe('the edges of R41 in test/cases/work-edges', () => {
  it.each(edgesOf<WorkEdge>('work-edges'))('%s', (_, tables, { kind, at }) => {
    compare(tables, at, (desk) =>
      kind === 'owner'
        ? [...new Set(workOfDay(desk).map(({ owner }) => owner ?? ''))]
        : workOfDay(desk)
            .filter((item) => item.kind === kind)
            .map(({ amountCents, since }) =>
              [amountCents === null ? '-' : formatCents(amountCents), since === null ? '-' : formatIsoDay(since)].join(' '),
            ),
    );
  });
});

describe('the edges of R42 in test/cases/contact-edges', () => {
  it.each(edgesOf<{ readonly at: Answers<string> }>('contact-edges'))('%s', (_, tables, { at }) => {
    compare(tables, at, (desk) => {
      const day = contactNotBefore(desk, '甲公司');
      return day === null ? 'never' : formatIsoDay(day);
    });
  });
});
