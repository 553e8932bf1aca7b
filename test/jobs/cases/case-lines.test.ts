import { readFileSync } from 'node:fs';
import path from 'node:path';

import { caseLines } from '../../../src/jobs/cases/case-lines';
import { doubledInterest } from '../../../src/cases/doubled-interest';
import { debtorCases } from '../../../src/desk/debtor-cases';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { formatCents } from '../../../src/domain/money/cents';
import { desksOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

interface Input extends Tables {
  readonly case: string;
  readonly asOf: readonly string[];
}

interface Expected {
  /** How a person comes to it. */
  readonly reckoned: string;
  readonly deadlines: readonly (readonly string[])[];
  readonly doubled: Readonly<Record<string, unknown>> | null;
}

const caseFile = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, '../../cases/court-by-hand', file), 'utf8'));
const { asOf: days, case: _case, ...tables } = caseFile('input.json') as Input;
const expected = caseFile('expected.json') as readonly Expected[];

describe('a case in court that was reckoned by hand (R43, R26, R19)', () => {
  const desks = desksOfTables(tables);

  it.each(days.map((day, index) => [day, expected[index]] as const))('stands at %s as a person comes to it', (day, answer) => {
    const { reckoned, deadlines, doubled, ...claims } = answer ?? { reckoned: '', deadlines: [], doubled: null };
    const desk = desks(day);
    const [line] = caseLines(desk) ?? [];
    expect(reckoned).not.toBe('');
    expect(line?.claims).toMatchObject(claims);
    expect(line?.deadlines.map(({ kind, date }) => [kind, date])).toEqual(deadlines);
    if (doubled === null) {
      expect(line?.claims.doubled).toBeNull();
      return;
    }
    const { segments, ...sums } = doubled;
    expect(line?.claims.doubled).toEqual(sums);
    const [one] = debtorCases(desk);
    const working = one === undefined ? null : doubledInterest(desk, one);
    expect(
      working?.segments.map((segment) => [
        formatIsoDay(segment.from),
        formatIsoDay(segment.to),
        segment.days,
        formatCents(segment.baseCents),
      ]),
    ).toEqual(segments);
  });

  it('names the articles that two sources confirm, and of the others the law alone (facts-law.md §12)', () => {
    expect(caseLines(desks('2025-07-20'))?.[0]?.deadlines).toEqual([
      { kind: 'appeal', date: '2025-07-30', article: 171 },
      { kind: 'enforcement', date: '2027-08-10', article: 250 },
    ]);
  });

  it('is null where there is no 案件', () => {
    expect(caseLines(desksOfTables({ ledger: tables.ledger })('2025-07-20'))).toBeNull();
  });
});
