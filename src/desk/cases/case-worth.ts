import type { Desk } from '../desk';
import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { Agency } from '../../registers/agencies/agency';
import type { CaseClaims } from './case-claims';

/** A way to go: suit with preservation, an order to pay, mediation by the court, or by a body of 机构 out of court. */
export type CaseWay = 'suit' | 'paymentOrder' | 'courtMediation' | 'outOfCourt';

/** What a way costs and leaves; cents. */
export interface WayWorth {
  readonly way: CaseWay;
  /** Whose fees are in it; null: nobody's. */
  readonly agency: string | null;
  /** What the court takes beforehand. */
  readonly courtCents: Cents;
  /** Fixed fee of the body; null: 机构 names none. */
  readonly fixedCents: Cents | null;
  /** Of what comes in, a fraction of 1; null: 机构 names none. */
  readonly recoveredShare: number | null;
  /** Until money comes, as the policy sheet has it; null: nobody has said. */
  readonly days: number | null;
  /** What is left of the claim where all of it, half of it, or nothing comes in; fees of courts not given back. */
  readonly left: { readonly full: Cents; readonly half: Cents; readonly none: Cents };
}

/**
 * The ways of a case beside each other, in figures only: courts alone, then with each body of 机构 that has a fee (R26). Where no fees of
 * courts are reckoned, out of court alone; in a foreign currency, in which no fees of bodies stand either, none.
 */
export function caseWorth(
  { registers, policy }: Desk,
  { totalCents, acceptanceCents, preservationCents, paymentOrderCents }: CaseClaims,
): readonly WayWorth[] {
  if (preservationCents === null) return [];
  const priced = (kinds: readonly Agency['kind'][]): Agency[] =>
    (registers.agencies ?? []).filter(
      ({ kind, fixedCents, recoveredShare }) => kinds.includes(kind) && (fixedCents !== null || recoveredShare !== null),
    );
  const ways = (way: CaseWay, courtCents: Cents, days: number, bodies: readonly (Agency | null)[]): WayWorth[] =>
    bodies.map((body) => worthOf({ way, courtCents, days: days === 0 ? null : days }, body, totalCents));
  const [orderDays, mediationDays, outOfCourtDays] = policy.cases.daysToMoney;
  const outOfCourt = ways('outOfCourt', 0, outOfCourtDays, priced(['agency', 'mediator']));
  if (acceptanceCents === null || paymentOrderCents === null) return outOfCourt;
  const half = new Exact(acceptanceCents).div(2).toDecimalPlaces(0).toNumber();
  return [
    ...ways('suit', acceptanceCents + preservationCents, policy.negotiation.daysToMoney, [null, ...priced(['lawyer'])]),
    ...ways('paymentOrder', paymentOrderCents, orderDays, [null]),
    ...ways('courtMediation', half, mediationDays, [null]),
    ...outOfCourt,
  ];
}

function worthOf(known: Pick<WayWorth, 'way' | 'courtCents' | 'days'>, body: Agency | null, totalCents: Cents): WayWorth {
  const left = (recoveredCents: Cents): Cents => {
    const share = new Exact(recoveredCents)
      .times(String(body?.recoveredShare ?? 0))
      .toDecimalPlaces(0)
      .toNumber();
    return recoveredCents - share - (body?.fixedCents ?? 0) - known.courtCents;
  };
  return {
    ...known,
    ...{ agency: body?.customer.name ?? null, fixedCents: body?.fixedCents ?? null, recoveredShare: body?.recoveredShare ?? null },
    left: { full: left(totalCents), half: left(new Exact(totalCents).div(2).toDecimalPlaces(0).toNumber()), none: left(0) },
  };
}
