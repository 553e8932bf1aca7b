import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Desk } from '../../../src/desk/desk';
import { auditRoll } from '../../../src/desk/measures/audit-roll';
import { monthlyMeasures } from '../../../src/desk/measures/monthly-measures';
import { receiptsToCome } from '../../../src/desk/measures/receipts-to-come';
import { writeOffCandidates } from '../../../src/desk/write-off-candidates';
import { writtenOffClaims } from '../../../src/desk/written-off-claims';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

interface Input extends Tables {
  readonly case: string;
  readonly asOf: string;
}

/** How a person comes to it, and what comes of it; amounts in yuan. */
type Expected = Readonly<Record<string, unknown>> & { readonly reckoned: string };

const caseFile = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'cases', 'measures-by-hand', file), 'utf8'));
const inputs = caseFile('input.json') as readonly Input[];
const expected = caseFile('expected.json') as readonly Expected[];

/** What a case may tell, by its key. */
const told: Readonly<Record<string, (desk: Desk) => unknown>> = {
  toCome: (desk) => {
    const { weeks, pastExpectation, later, leftOut } = receiptsToCome(desk);
    const yuan = ({ byHabit, byDueDate }: typeof later) => [byHabit / 100, byDueDate / 100];
    const filled = weeks.filter(({ byHabit, byDueDate }) => byHabit + byDueDate > 0);
    return {
      weeks: Object.fromEntries(filled.map((week) => [formatIsoDay(week.from), yuan(week)])),
      past: yuan(pastExpectation),
      later: yuan(later),
      leftOut: leftOut / 100,
    };
  },
  roll: (desk) => {
    const { lines, differences } = auditRoll(desk) ?? { lines: [], differences: [] };
    return {
      lines: lines.map(({ band, thenCents, rolledCents, nowCents, fromBeforeCents }) => [
        ...[band, thenCents / 100, rolledCents / 100, nowCents / 100, fromBeforeCents / 100],
      ]),
      differences: differences.map(({ position, thenCents, nowCents }) => [position.row?.invoiceNumber, thenCents / 100, nowCents / 100]),
    };
  },
  candidates: (desk) =>
    writeOffCandidates(desk).map(({ position, status }) => [
      ...[position.row?.invoiceNumber, status, position.daysOverdue, position.balanceCents / 100],
    ]),
  claims: (desk) =>
    writtenOffClaims(desk).map(({ invoices, writtenOffCents, leftCents, limitationDay }) => [
      ...[invoices[0]?.row?.invoiceNumber, writtenOffCents / 100, leftCents / 100],
      limitationDay === null ? null : formatIsoDay(limitationDay),
    ]),
  writeOffs: (desk) =>
    Object.fromEntries(
      monthlyMeasures(desk).months.flatMap(({ period, writeOffsCents }) =>
        writeOffsCents === null || writeOffsCents === 0 ? [] : [[formatIsoDay(period.end), writeOffsCents / 100]],
      ),
    ),
  badDebtRatio: (desk) => monthlyMeasures(desk).badDebtRatio?.toFixed(4),
};

describe('measures that were reckoned by hand', () => {
  it('are there with an answer each', () => {
    expect(expected).toHaveLength(inputs.length);
  });

  it.each(inputs.map((input, index) => [input.case, input, expected[index]] as const))(
    '%s (R7, R20a, R35, R40)',
    (_case, { case: _name, asOf, ...tables }, answer) => {
      const { reckoned, ...sums } = answer ?? { reckoned: '' };
      const desk = deskOfTables(tables, asOf);
      expect(Object.fromEntries(Object.keys(sums).map((key) => [key, told[key]?.(desk)]))).toEqual(sums);
      expect(reckoned).not.toBe('');
    },
  );
});
