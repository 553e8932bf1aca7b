import fc from 'fast-check';

import { Exact } from '../../src/domain/money/exact';
import { penalty, roundedShare } from '../../src/domain/penalty/penalty';
import { penaltyByReceipts } from '../../src/domain/penalty/penalty-by-receipts';
import { compileTiers } from '../../src/domain/penalty/penalty-tiers';
import type { CompiledTiers, PenaltyTerms } from '../../src/domain/penalty/penalty-tiers';
import { penaltyWorking } from '../../src/domain/penalty/penalty-working';
import type { PenaltyWorking } from '../../src/domain/penalty/penalty-working';
import type { AppliedReceipt } from '../../src/domain/penalty/receipts';

const due = 45000;

/** Tiers whose rates are so many millionths a day; the oracle below reckons in these whole numbers. */
interface Case {
  readonly edges: readonly (number | null)[];
  readonly millionths: readonly number[];
  readonly method: 'marginal' | 'whole';
  readonly afterLast: 'continue' | 'stop';
}

const cases = (rising: boolean): fc.Arbitrary<Case> =>
  fc
    .record({
      gaps: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 4 }),
      endless: fc.boolean(),
      rates: fc.array(
        fc.oneof(
          fc.integer({ min: 0, max: 20 }).map((rate) => rate * 100),
          fc.integer({ min: 0, max: 9999 }),
        ),
        { minLength: 4, maxLength: 4 },
      ),
      method: fc.constantFrom('marginal' as const, 'whole' as const),
      afterLast: fc.constantFrom('continue' as const, 'stop' as const),
    })
    .map(({ gaps, endless, rates, method, afterLast }) => {
      const edges = gaps.map((_, index): number | null =>
        endless && index === gaps.length - 1 ? null : gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap),
      );
      const used = rates.slice(0, edges.length);
      return { edges, millionths: rising ? used.sort((one, other) => one - other) : used, method, afterLast };
    });
const termsOf = ({ edges, millionths, method, afterLast }: Case): PenaltyTerms => ({
  tiers: edges.map((upToDays, index) => ({ upToDays, dailyRate: (millionths[index] ?? 0) / 1e6 })),
  method,
  afterLast,
});
const compiledOf = (some: Case): CompiledTiers => compileTiers(termsOf(some));
const overdue = fc.integer({ min: -10, max: 900 });
const balance = fc.oneof(
  fc.integer({ min: -1000, max: 200_000 }),
  fc.integer({ min: 0, max: 100_000_000_000 }),
  fc.integer({ min: 1e13, max: 1e14 }),
);
const receipts = fc.array(
  fc.record({ day: fc.integer({ min: due - 50, max: due + 950 }), amountCents: fc.integer({ min: -50_000, max: 90_000 }) }),
  { maxLength: 6 },
);

/** The rule word for word: day by day, each day's base and rate looked up anew, in whole numbers, rounded once. */
function dayByDay(amount: number, days: number, paid: readonly AppliedReceipt[], { edges, millionths, method, afterLast }: Case): number {
  const lastEdge = edges.at(-1) ?? Infinity;
  const tierAt = (day: number): number => {
    const tier = edges.findIndex((edge) => edge === null || day <= edge);
    return tier === -1 ? edges.length - 1 : tier;
  };
  const bases = Array.from({ length: Math.max(0, days) }, (_, index) =>
    amount <= 0
      ? 0
      : Math.max(0, amount - paid.filter(({ day }) => day < due + index + 1).reduce((sum, { amountCents }) => sum + amountCents, 0)),
  );
  const reached = bases.reduce((last, base, index) => (base > 0 ? index + 1 : last), 0);
  let total = 0n;
  for (const [index, base] of bases.entries()) {
    const day = index + 1;
    const rate = afterLast === 'stop' && day > lastEdge ? 0 : (millionths[tierAt(method === 'whole' ? reached : day)] ?? 0);
    total += BigInt(base) * BigInt(rate);
  }
  return Number((total + 500_000n) / 1_000_000n);
}

describe('penalty', () => {
  it('by whole numbers equals the penalty in exact decimals, in forty thousand cases (R13, R14)', () => {
    const rounds = fc.tuple(cases(false), fc.array(fc.tuple(balance, overdue), { minLength: 100, maxLength: 100 }));
    fc.assert(
      fc.property(rounds, ([some, invoices]) => {
        const tiers = compiledOf(some);
        const unlike = invoices.filter(
          ([amount, days]) => penalty(amount, due, due + days, tiers) !== penaltyWorking(amount, due, due + days, tiers).totalCents,
        );
        expect(unlike).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is rounded rightly up to the last product that the integer path lets through', () => {
    const scaleDigits = fc.integer({ min: 1, max: 12 });
    const distance = fc.oneof(fc.nat({ max: 1_000_000 }), fc.nat({ max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(scaleDigits, distance, (digits, below) => {
        const scale = 10 ** digits;
        const product = Number.MAX_SAFE_INTEGER - scale / 2 - below;
        expect(BigInt(roundedShare(product, scale))).toBe((BigInt(product) + BigInt(scale) / 2n) / BigInt(scale));
      }),
      { numRuns: 5000 },
    );
  });

  it('by receipts equals its working in exact decimals (R15)', () => {
    fc.assert(
      fc.property(cases(false), balance, overdue, receipts, (some, amount, days, paid) => {
        const tiers = compiledOf(some);
        expect(penaltyByReceipts(amount, due, due + days, paid, tiers)).toBe(
          penaltyWorking(amount, due, due + days, tiers, paid).totalCents,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('is what the rule says when followed day by day (R13–R15)', () => {
    fc.assert(
      fc.property(
        cases(false),
        fc.integer({ min: -1000, max: 200_000 }),
        fc.integer({ min: -10, max: 400 }),
        receipts,
        (some, amount, days, paid) => {
          expect(penaltyByReceipts(amount, due, due + days, paid, compiledOf(some))).toBe(dayByDay(amount, days, paid, some));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never falls with the balance (R13, R14)', () => {
    fc.assert(
      fc.property(cases(false), balance, fc.nat({ max: 100_000 }), overdue, (some, amount, more, days) => {
        const tiers = compiledOf(some);
        expect(penalty(amount + more, due, due + days, tiers)).toBeGreaterThanOrEqual(penalty(amount, due, due + days, tiers));
      }),
    );
  });

  it('never falls with the days, nor past the last tier, where rates do not fall (R13, R14)', () => {
    fc.assert(
      fc.property(cases(true), balance, overdue, fc.nat({ max: 200 }), receipts, (some, amount, days, later, paid) => {
        const tiers = compiledOf(some);
        expect(penalty(amount, due, due + days + later, tiers)).toBeGreaterThanOrEqual(penalty(amount, due, due + days, tiers));
        expect(penaltyByReceipts(amount, due, due + days + later, paid, tiers)).toBeGreaterThanOrEqual(
          penaltyByReceipts(amount, due, due + days, paid, tiers),
        );
      }),
    );
  });

  it('by the whole-period variant is never below the marginal one where rates do not fall (R14)', () => {
    fc.assert(
      fc.property(cases(true), balance, overdue, (some, amount, days) => {
        const marginal = compiledOf({ ...some, method: 'marginal' });
        const whole = compiledOf({ ...some, method: 'whole' });
        expect(penalty(amount, due, due + days, whole)).toBeGreaterThanOrEqual(penalty(amount, due, due + days, marginal));
      }),
    );
  });

  it('going on after the last tier is never below stopping there (R13)', () => {
    fc.assert(
      fc.property(cases(false), balance, overdue, receipts, (some, amount, days, paid) => {
        const goingOn = compiledOf({ ...some, afterLast: 'continue' });
        const stopping = compiledOf({ ...some, afterLast: 'stop' });
        expect(penaltyByReceipts(amount, due, due + days, paid, goingOn)).toBeGreaterThanOrEqual(
          penaltyByReceipts(amount, due, due + days, paid, stopping),
        );
      }),
    );
  });
});

describe('penalty segments', () => {
  it('cover every day that has a base once, in order, and sum to the penalty (R13, R15)', () => {
    fc.assert(
      fc.property(cases(false), fc.integer({ min: 1, max: 200_000 }), overdue, receipts, (some, amount, days, paid) => {
        const { segments, totalCents } = penaltyWorking(amount, due, due + days, compiledOf(some), paid);
        let before = due;
        let sum = 0;
        for (const { from, to, days: length, baseCents, amount: yuan } of segments) {
          expect(from).toBeGreaterThan(before);
          expect(to - from + 1).toBe(length);
          expect(length).toBeGreaterThan(0);
          expect(baseCents).toBeGreaterThan(0);
          before = to;
          sum += yuan.times(100).toNumber();
        }
        expect(before).toBeLessThanOrEqual(Math.max(due, due + days));
        expect(Math.abs(sum - totalCents)).toBeLessThanOrEqual(0.5001);
      }),
    );
  });

  it('are additive: a cut on any day changes nothing, and the marginal penalty to that day is that of the segments before the cut (R13)', () => {
    fc.assert(
      fc.property(
        cases(false),
        fc.integer({ min: 1, max: 200_000 }),
        fc.nat({ max: 300 }),
        fc.nat({ max: 300 }),
        (some, amount, first, second) => {
          const tiers = compiledOf({ ...some, method: 'marginal' });
          const whole = penaltyWorking(amount, due, due + first + second, tiers);
          const cut = penaltyWorking(amount, due, due + first + second, tiers, [{ day: due + first, amountCents: 0 }]);
          expect(exactSum(cut)).toBe(exactSum(whole));
          expect(exactSum({ segments: cut.segments.filter(({ to }) => to <= due + first) })).toBe(
            exactSum(penaltyWorking(amount, due, due + first, tiers)),
          );
        },
      ),
    );
  });

  it('are additive over balances, before rounding (R13)', () => {
    fc.assert(
      fc.property(cases(false), fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), overdue, (some, one, other, days) => {
        const working = (amount: number): PenaltyWorking => penaltyWorking(amount, due, due + days, compiledOf(some));
        expect(exactSum(working(one + other))).toBe(exactSum({ segments: [...working(one).segments, ...working(other).segments] }));
      }),
    );
  });
});

function exactSum({ segments }: Pick<PenaltyWorking, 'segments'>): string {
  return segments.reduce((sum, { amount }) => sum.plus(amount), new Exact(0)).toString();
}
