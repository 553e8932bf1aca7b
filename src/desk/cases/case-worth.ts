import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { Agency } from '../../registers/agencies/agency';
import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { agencyFee } from './agency-fee';
import type { CaseClaims } from './case-claims';
import { orderHindrance } from './order-hindrance';
import type { OrderHindrance } from './order-hindrance';

/** A way to go: suit with preservation, an order to pay, mediation by the court, enforcement of a judgment, or a body of 机构 out of court. */
export type CaseWay = 'suit' | 'paymentOrder' | 'courtMediation' | 'enforcement' | 'outOfCourt';

/** What a way costs and leaves; cents. */
export interface WayWorth {
  readonly way: CaseWay;
  /** Whose fees are in it; null: nobody's. */
  readonly agency: string | null;
  /** What can come in at most: the claim; of a judgment what is unpaid and its doubled interest. */
  readonly baseCents: Cents;
  /** What the court takes beforehand, of enforcement its fee. */
  readonly courtCents: Cents;
  /** Fixed fee of the body; null: 机构 names none. */
  readonly fixedCents: Cents | null;
  /** Of what comes in, a fraction of 1; null: 机构 names none. */
  readonly recoveredShare: number | null;
  /** Until money comes, as the policy sheet has it; null: nobody has said. */
  readonly days: number | null;
  /** Why this way is closed as far as the workbook tells: an order to pay has conditions; null: it is not. */
  readonly hindrance: OrderHindrance | null;
  /** What is left where all of it, half of it, or nothing comes in; fees of courts not given back. */
  readonly left: { readonly full: Cents; readonly half: Cents; readonly none: Cents };
}

/**
 * The ways of a case beside each other, in figures only: courts alone, then with each body of 机构 that has a fee (R26). A case that is being
 * enforced goes no other way before a court; where no fees of courts are reckoned, out of court alone; in a foreign currency, in which no
 * fees of bodies stand either, none.
 */
export function caseWorth(desk: Desk, debtorCase: DebtorCase, claims: CaseClaims): readonly WayWorth[] {
  const { registers, policy } = desk;
  const { totalCents, acceptanceCents, preservationCents, paymentOrderCents, doubled } = claims;
  if (preservationCents === null) return [];
  const priced = (kinds: readonly Agency['kind'][]): Agency[] =>
    (registers.agencies ?? []).filter(
      ({ kind, fixedCents, recoveredShare }) => kinds.includes(kind) && (fixedCents !== null || recoveredShare !== null),
    );
  const isEnforced = debtorCase.record.state === 'enforcement';
  const baseCents = isEnforced && doubled !== null ? doubled.unpaidCents + doubled.interestCents : totalCents;
  const ways = (
    way: CaseWay,
    courtCents: Cents,
    days: number,
    bodies: readonly (Agency | null)[],
    hindrance: OrderHindrance | null = null,
  ): WayWorth[] => bodies.map((body) => worthOf({ way, baseCents, courtCents, days: days === 0 ? null : days, hindrance }, body));
  const [orderDays, mediationDays, outOfCourtDays] = policy.cases.daysToMoney;
  const lawyers = [null, ...priced(['lawyer'])];
  const outOfCourt = ways('outOfCourt', 0, outOfCourtDays, priced(['agency', 'mediator']));
  if (isEnforced) return [...ways('enforcement', doubled?.enforcementCents ?? 0, 0, doubled === null ? [] : lawyers), ...outOfCourt];
  if (acceptanceCents === null || paymentOrderCents === null) return outOfCourt;
  const half = new Exact(acceptanceCents).div(2).toDecimalPlaces(0).toNumber();
  return [
    ...ways('suit', acceptanceCents + preservationCents, policy.negotiation.daysToMoney, lawyers),
    ...ways('paymentOrder', paymentOrderCents, orderDays, [null], orderHindrance(desk, debtorCase, claims)),
    ...ways('courtMediation', half, mediationDays, [null]),
    ...outOfCourt,
  ];
}

function worthOf(known: Pick<WayWorth, 'way' | 'baseCents' | 'courtCents' | 'days' | 'hindrance'>, body: Agency | null): WayWorth {
  const left = (recoveredCents: Cents): Cents => recoveredCents - (body === null ? 0 : agencyFee(body, recoveredCents)) - known.courtCents;
  const half = new Exact(known.baseCents).div(2).toDecimalPlaces(0).toNumber();
  return {
    ...known,
    ...{ agency: body?.customer.name ?? null, fixedCents: body?.fixedCents ?? null, recoveredShare: body?.recoveredShare ?? null },
    left: { full: left(known.baseCents), half: left(half), none: left(0) },
  };
}
