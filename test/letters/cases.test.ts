import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Tables } from '../support/desk-of-cells';
import { companyPolicy, letterDesk, letterOf } from './letter-desk';

interface Input extends Tables {
  readonly case: string;
  readonly asOf: string;
}

interface Expected {
  /** How a person comes to it. */
  readonly reckoned: string;
  /** Invoice, base, from, to, days, penalty. */
  readonly periods: readonly (readonly string[])[];
}

const caseFile = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, '..', 'cases', 'letters-by-hand', file), 'utf8'));
const inputs = caseFile('input.json') as readonly Input[];
const expected = caseFile('expected.json') as readonly Expected[];

describe('letters whose sums were reckoned by hand', () => {
  it('are there with an answer each', () => {
    expect(expected).toHaveLength(inputs.length);
  });

  it.each(inputs.map((input, index) => [input.case, input, expected[index]] as const))(
    '%s (R13, R16, R21b, R27)',
    (_case, { case: _name, asOf, ...tables }, answer) => {
      const { reckoned, periods, ...sums } = answer ?? { reckoned: '', periods: [] };
      const values = letterOf(letterDesk(tables, asOf, companyPolicy), 'first').values as Readonly<Record<string, unknown>>;
      expect(values).toMatchObject(sums);
      const working = values['penaltyWorking'] as readonly Readonly<Record<string, string>>[];
      expect(
        working.map(({ invoiceNumber, base, from, to, days, periodPenalty }) => [invoiceNumber, base, from, to, days, periodPenalty]),
      ).toEqual(periods);
      expect(reckoned).not.toBe('');
    },
  );
});
