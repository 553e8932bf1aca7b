import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { Agency } from '../../registers/agencies/agency';
import { byCodePoints } from '../by-code-points';
import { agencyFee } from '../cases/agency-fee';
import { caseClaims } from '../cases/case-claims';
import { debtorCases } from '../debtor-cases';
import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { takesCourtFees } from '../takes-court-fees';
import { checkAge } from './check-age';
import type { CheckAge, CheckState } from './check-age';

/** A body of 机构, and how long ago its licence was checked; `missing` where no licence is entered. */
export interface AgencyChecked extends Omit<CheckAge, 'state'> {
  readonly agency: Agency;
  readonly state: CheckState;
}

/** What a body takes where all of a claim comes in, half of it, or nothing; cents. */
export interface AgencyFees {
  readonly agency: Agency;
  readonly full: Cents;
  readonly half: Cents;
  readonly none: Cents;
}

/** An open case with its claim, and what the bodies of 机构 that name a fee would take, the least at half recovery first. */
export interface CaseFees {
  readonly debtorCase: DebtorCase;
  readonly totalCents: Cents;
  readonly fees: readonly AgencyFees[];
}

/** The bodies of 机构 by name; null without the table. */
export const agenciesChecked = oncePerDesk((desk): readonly AgencyChecked[] | null => {
  const { agencies } = desk.registers;
  if (agencies === null) return null;
  return [...agencies]
    .sort((one, other) => byCodePoints(one.customer.name, other.customer.name) || one.rowNumber - other.rowNumber)
    .map((agency): AgencyChecked => {
      const age = checkAge(desk, agency.checkedDay);
      return { agency, ...age, state: agency.licence === '' && age.day === null ? 'missing' : age.state };
    });
});

/**
 * The fees of all bodies for each open case, in the order of their numbers (R43); none in a foreign currency, in which fees are not
 * entered.
 */
export function feesOfCases(desk: Desk): readonly CaseFees[] {
  if (!takesCourtFees(desk)) return [];
  const priced = (agenciesChecked(desk) ?? []).filter(({ agency }) => agency.fixedCents !== null || agency.recoveredShare !== null);
  return debtorCases(desk)
    .filter(({ record }) => record.state !== 'closed' && record.closedDay === null)
    .map((debtorCase): CaseFees => {
      const { totalCents } = caseClaims(desk, debtorCase);
      const half = new Exact(totalCents).div(2).toDecimalPlaces(0).toNumber();
      const fees = priced.map(
        ({ agency }): AgencyFees => ({
          agency,
          full: agencyFee(agency, totalCents),
          half: agencyFee(agency, half),
          none: agencyFee(agency, 0),
        }),
      );
      return {
        ...{ debtorCase, totalCents },
        fees: fees.sort((one, other) => one.half - other.half || byCodePoints(one.agency.customer.name, other.agency.customer.name)),
      };
    })
    .sort(
      (one, other) =>
        byCodePoints(one.debtorCase.record.number, other.debtorCase.record.number) ||
        byCodePoints(one.debtorCase.record.customer.name, other.debtorCase.record.customer.name),
    );
}
