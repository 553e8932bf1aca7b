import type { Desk } from '../desk/desk';
import type { Cents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import type { Agency } from '../registers/agencies/agency';
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
  /** What is left of the claim where all of it, half of it, or nothing comes in; fees of courts not given back. */
  readonly left: { readonly full: Cents; readonly half: Cents; readonly none: Cents };
}

/** The ways of a case beside each other, in figures only: courts alone, then with each body of 机构 that has a fee (R26). */
export function caseWorth(
  desk: Desk,
  { totalCents, acceptanceCents, preservationCents, paymentOrderCents }: CaseClaims,
): readonly WayWorth[] {
  const agencies = desk.registers.agencies ?? [];
  const priced = (kinds: readonly Agency['kind'][]): Agency[] =>
    agencies.filter(({ kind, fixedCents, recoveredShare }) => kinds.includes(kind) && (fixedCents !== null || recoveredShare !== null));
  const ways = (way: CaseWay, courtCents: Cents, bodies: readonly (Agency | null)[]): WayWorth[] =>
    bodies.map((body) => worthOf(way, courtCents, body, totalCents));
  const half = new Exact(acceptanceCents).div(2).toDecimalPlaces(0).toNumber();
  return [
    ...ways('suit', acceptanceCents + preservationCents, [null, ...priced(['lawyer'])]),
    ...ways('paymentOrder', paymentOrderCents, [null]),
    ...ways('courtMediation', half, [null]),
    ...ways('outOfCourt', 0, priced(['agency', 'mediator'])),
  ];
}

function worthOf(way: CaseWay, courtCents: Cents, body: Agency | null, totalCents: Cents): WayWorth {
  const left = (recoveredCents: Cents): Cents => {
    const share = new Exact(recoveredCents)
      .times(String(body?.recoveredShare ?? 0))
      .toDecimalPlaces(0)
      .toNumber();
    return recoveredCents - share - (body?.fixedCents ?? 0) - courtCents;
  };
  return {
    ...{ way, agency: body?.customer.name ?? null, courtCents },
    ...{ fixedCents: body?.fixedCents ?? null, recoveredShare: body?.recoveredShare ?? null },
    left: { full: left(totalCents), half: left(new Exact(totalCents).div(2).toDecimalPlaces(0).toNumber()), none: left(0) },
  };
}
