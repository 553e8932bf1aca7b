import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Desk } from '../../src/desk/desk';
import { negotiationOf } from '../../src/desk/negotiation';
import { formatCents } from '../../src/domain/money/cents';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

const folder = path.join(__dirname, '..', 'cases', 'negotiation');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const tables = read('input.json') as Tables;
const expected = read('expected.json') as { readonly asOf: string; readonly negotiations: Readonly<Record<string, unknown>> };

function talk(desk: Desk, customer: string): unknown {
  const account = desk.accounts.get(customer);
  const negotiation = account === undefined ? null : negotiationOf(desk, account);
  if (negotiation === null) return null;
  const { principalCents, creditsCents, penaltyCents, courtFees, offers, concessions } = negotiation;
  return {
    principal: formatCents(principalCents),
    credits: formatCents(creditsCents),
    penalty: formatCents(penaltyCents),
    fees: courtFees && [formatCents(courtFees.acceptanceCents), formatCents(courtFees.preservationCents)],
    offers: offers.map(({ step, amount, belowPrincipal }) => [step, formatCents(amount), belowPrincipal]),
    concessions: concessions.map(({ what, costCents, isOfPrincipal }) => [what, formatCents(costCents), isOfPrincipal]),
  };
}

describe('negotiationOf', () => {
  it.each(Object.entries(expected.negotiations))(
    'reckons the talk with %s as test/cases/negotiation does by hand (R33)',
    (customer, of) => {
      expect(talk(deskOfTables(tables, expected.asOf), customer)).toEqual(of);
    },
  );

  it('holds no price below the principal where time costs nothing, and names no cost of waiting (R33)', () => {
    const policy: Policy = { ...defaultPolicy, negotiation: { ...defaultPolicy.negotiation, yearlyRate: 0, openingFactor: 1.2 } };
    expect(talk(deskOfTables(tables, expected.asOf, {}, policy), '甲公司')).toMatchObject({
      offers: [
        ['opening', '151818.90', false],
        ['ideal', '126515.75', false],
        ['reasonable', '122630.00', false],
        ['bottom', '122630.00', false],
      ],
      concessions: [
        ['costs', '3885.75', false],
        ['halfPenalty', '1315.00', false],
        ['penalty', '2630.00', false],
        ['principal', '1200.00', true],
      ],
    });
  });

  it('is none where credits leave nothing to be paid', () => {
    const ledger = [
      ['甲公司', 'A1', '2025-09-30', '2025-10-31', 100] as const,
      ['甲公司', 'A2', '2025-09-30', '2025-10-31', -100] as const,
    ];
    expect(talk(deskOfTables({ ledger, receipts: [] }, '2025-12-31'), '甲公司')).toBeNull();
  });
});
