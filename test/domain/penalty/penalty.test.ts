import { readDay } from '../../../src/domain/calendar/read-day';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { penalty } from '../../../src/domain/penalty/penalty';
import { penaltyByReceipts } from '../../../src/domain/penalty/penalty-by-receipts';
import { FaultyTiers, compileTiers, tierFault } from '../../../src/domain/penalty/penalty-tiers';
import type { AfterLastTier, PenaltyMethod, PenaltyTier, TierFault } from '../../../src/domain/penalty/penalty-tiers';
import { penaltyWorking } from '../../../src/domain/penalty/penalty-working';

const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};
const usual: readonly PenaltyTier[] = [
  { upToDays: 30, dailyRate: 0.0003 },
  { upToDays: 90, dailyRate: 0.0005 },
];
const compiled = (method: PenaltyMethod, afterLast: AfterLastTier, tiers = usual) => compileTiers({ tiers, method, afterLast });
const marginal = compiled('marginal', 'continue');
const due = day('2025-01-01');

describe('penalty', () => {
  it('charges the worked example 1,650.00: 30 days at 0.03%, 15 at 0.05% (R13)', () => {
    expect(penalty(10_000_000, due, day('2025-02-15'), marginal)).toBe(165_000);
  });

  it('charges the worked example 2,250.00 by the whole-period variant (R14)', () => {
    expect(penalty(10_000_000, due, day('2025-02-15'), compiled('whole', 'continue'))).toBe(225_000);
  });

  it.each([
    ['marginal', 'continue', 0, 0],
    ['marginal', 'continue', 1, 3_000],
    ['marginal', 'continue', 30, 90_000],
    ['marginal', 'continue', 31, 95_000],
    ['marginal', 'continue', 90, 390_000],
    ['marginal', 'continue', 91, 395_000],
    ['marginal', 'continue', 120, 540_000],
    // The last day whose rates stand in a table, and those after it.
    ['marginal', 'continue', 1_097, 5_425_000],
    ['marginal', 'continue', 1_098, 5_430_000],
    ['marginal', 'continue', 2_000, 9_940_000],
    ['marginal', 'stop', 90, 390_000],
    ['marginal', 'stop', 91, 390_000],
    ['marginal', 'stop', 1_000, 390_000],
    ['whole', 'continue', 30, 90_000],
    ['whole', 'continue', 31, 155_000],
    ['whole', 'continue', 120, 600_000],
    ['whole', 'continue', 1_097, 5_485_000],
    ['whole', 'continue', 1_098, 5_490_000],
    ['whole', 'continue', 2_000, 10_000_000],
    ['whole', 'stop', 90, 450_000],
    ['whole', 'stop', 91, 450_000],
    ['whole', 'stop', 1_000, 450_000],
  ] as const)('%s, %s, %i days on 100,000.00 makes %i cents (R13, R14)', (method, afterLast, days, cents) => {
    expect(penalty(10_000_000, due, due + days, compiled(method, afterLast))).toBe(cents);
  });

  it('is nothing before the due date, on nothing, and on a credit (R10, R13)', () => {
    expect(penalty(10_000_000, due, due - 40, marginal)).toBe(0);
    expect(penalty(0, due, due + 40, marginal)).toBe(0);
    expect(penalty(-10_000_000, due, due + 40, marginal)).toBe(0);
  });

  it('rounds once, half up, per invoice (R13)', () => {
    expect(penalty(1_667, due, due + 1, marginal)).toBe(1);
    expect(penalty(1_666, due, due + 1, marginal)).toBe(0);
    expect(penalty(5_000, due, due + 1, marginal)).toBe(2);
    expect(penalty(15_000, due, due + 1, marginal)).toBe(5);
  });

  it('stays exact where the product is no safe integer', () => {
    expect(penalty(99_999_999_999_999, due, due + 1_096, marginal)).toBe(54_199_999_999_999);
  });

  it('takes rates that have no short decimal', () => {
    expect(penalty(10_000_000, due, due + 365, compiled('marginal', 'continue', [{ upToDays: null, dailyRate: 0.18 / 365 }]))).toBe(
      1_800_000,
    );
    expect(penalty(10_000_000, due, due + 10, compiled('marginal', 'continue', [{ upToDays: null, dailyRate: 1 / 3 }]))).toBe(33_333_333);
  });

  it('throws rather than give a sum that is no safe number of cents', () => {
    expect(() =>
      penalty(99_999_999_999_999, due, due + 1_000, compiled('marginal', 'continue', [{ upToDays: null, dailyRate: 1 }])),
    ).toThrow('no safe number of cents');
  });
});

describe('tierFault', () => {
  it.each<[readonly PenaltyTier[], TierFault | null]>([
    [usual, null],
    [[{ upToDays: null, dailyRate: 0 }], null],
    [[], { kind: 'noTiers' }],
    [
      [
        { upToDays: 30, dailyRate: 0.1 },
        { upToDays: 30, dailyRate: 0.1 },
      ],
      { kind: 'edgeNotRising', index: 1 },
    ],
    [[{ upToDays: 0, dailyRate: 0.1 }], { kind: 'edgeNotRising', index: 0 }],
    [[{ upToDays: 1.5, dailyRate: 0.1 }], { kind: 'edgeNotRising', index: 0 }],
    [
      [
        { upToDays: null, dailyRate: 0.1 },
        { upToDays: 30, dailyRate: 0.1 },
      ],
      { kind: 'endlessTierNotLast', index: 0 },
    ],
    [[{ upToDays: 30, dailyRate: -0.1 }], { kind: 'rateOutOfRange', index: 0 }],
    [[{ upToDays: 30, dailyRate: 1.01 }], { kind: 'rateOutOfRange', index: 0 }],
    [[{ upToDays: 30, dailyRate: NaN }], { kind: 'rateOutOfRange', index: 0 }],
  ])('says of %j: %j (R13)', (tiers, fault) => {
    expect(tierFault(tiers)).toEqual(fault);
  });

  it('makes faulty tiers impossible to compile', () => {
    expect(() => compiled('marginal', 'continue', [])).toThrow(FaultyTiers);
  });
});

/** Segments as text: from, to, days, base in cents, rate, exact yuan, and a mark past the last tier. */
const shown = (working: ReturnType<typeof penaltyWorking>): string[] =>
  working.segments.map((segment) =>
    [
      formatIsoDay(segment.from),
      formatIsoDay(segment.to),
      segment.days,
      segment.baseCents,
      segment.dailyRate,
      segment.amount.toString(),
      segment.afterLastTier ? 'reserved' : '',
    ]
      .join(' ')
      .trim(),
  );

describe('penaltyWorking', () => {
  it('shows each stretch with its days, base, rate and exact amount, legal action reserved past day 90 (R13)', () => {
    const working = penaltyWorking(10_000_001, due, day('2025-04-11'), marginal);
    expect(shown(working)).toEqual([
      '2025-01-02 2025-01-31 30 10000001 0.0003 900.00009',
      '2025-02-01 2025-04-01 60 10000001 0.0005 3000.0003',
      '2025-04-02 2025-04-11 10 10000001 0.0005 500.00005 reserved',
    ]);
    expect(working.totalCents).toBe(440_000);
  });

  it('shows the days past the last tier as bearing nothing where they stop (R13)', () => {
    expect(shown(penaltyWorking(10_000_000, due, due + 95, compiled('marginal', 'stop'))).at(-1)).toBe(
      '2025-04-02 2025-04-06 5 10000000 0 0 reserved',
    );
  });

  it('shows one rate for all days of the whole-period variant (R14)', () => {
    expect(shown(penaltyWorking(10_000_000, due, day('2025-02-15'), compiled('whole', 'continue')))).toEqual([
      '2025-01-02 2025-02-15 45 10000000 0.0005 2250',
    ]);
  });

  it('cuts at receipts: the day of payment still bears the old balance (R15)', () => {
    const working = penaltyWorking(10_000_000, due, day('2025-02-15'), marginal, [{ day: day('2025-01-21'), amountCents: 4_000_000 }]);
    expect(shown(working)).toEqual([
      '2025-01-02 2025-01-21 20 10000000 0.0003 600',
      '2025-01-22 2025-01-31 10 6000000 0.0003 180',
      '2025-02-01 2025-02-15 15 6000000 0.0005 450',
    ]);
    expect(working.totalCents).toBe(123_000);
  });

  it('has no segment where nothing is overdue', () => {
    expect(penaltyWorking(10_000_000, due, due, marginal)).toEqual({ segments: [], totalCents: 0 });
    expect(penaltyWorking(-10_000_000, due, due + 9, marginal)).toEqual({ segments: [], totalCents: 0 });
  });
});

describe('penaltyByReceipts', () => {
  const paid = (amount: number, days: number, receipts: readonly (readonly [day: number, cents: number])[], tiers = marginal): number =>
    penaltyByReceipts(
      amount,
      due,
      due + days,
      receipts.map(([after, amountCents]) => ({ day: due + after, amountCents })),
      tiers,
    );

  it('is the plain penalty without receipts (R15)', () => {
    expect(paid(10_000_000, 45, [])).toBe(165_000);
  });

  it('lowers the base from the day after each receipt (R15)', () => {
    expect(paid(10_000_000, 45, [[20, 4_000_000]])).toBe(123_000);
    expect(
      paid(10_000_000, 45, [
        [20, 1_000_000],
        [20, 3_000_000],
      ]),
    ).toBe(123_000);
    expect(paid(10_000_000, 45, [[44, 10_000_000]])).toBe(160_000);
    expect(paid(10_000_000, 45, [[45, 10_000_000]])).toBe(165_000);
  });

  it('has receipts before or on the due date lower the base at once (R15)', () => {
    expect(paid(10_000_000, 45, [[-100, 4_000_000]])).toBe(99_000);
    expect(paid(10_000_000, 45, [[0, 4_000_000]])).toBe(99_000);
  });

  it('leaves receipts after asOf out: they have not happened (R9)', () => {
    expect(
      paid(10_000_000, 45, [
        [46, 10_000_000],
        [400, 5],
      ]),
    ).toBe(165_000);
  });

  it('keeps the penalty of an invoice paid late in full, for ever the same (R15)', () => {
    expect(paid(10_000_000, 20, [[20, 10_000_000]])).toBe(60_000);
    expect(paid(10_000_000, 21, [[20, 10_000_000]])).toBe(60_000);
    expect(paid(10_000_000, 900, [[20, 10_000_000]])).toBe(60_000);
    expect(paid(10_000_000, 900, [[20, 10_000_000]], compiled('whole', 'continue'))).toBe(60_000);
    expect(paid(10_000_000, 900, [[40, 10_000_000]], compiled('whole', 'continue'))).toBe(200_000);
  });

  it('stops the base at 0 when overpaid, and raises it again by a returned bill (R15)', () => {
    expect(paid(10_000_000, 45, [[20, 15_000_000]])).toBe(60_000);
    expect(
      paid(10_000_000, 30, [
        [10, 10_000_000],
        [20, -10_000_000],
      ]),
    ).toBe(60_000);
    expect(
      paid(10_000_000, 30, [
        [10, 12_000_000],
        [20, -1_000_000],
      ]),
    ).toBe(30_000);
    expect(
      paid(10_000_000, 30, [
        [10, 12_000_000],
        [20, -3_000_000],
      ]),
    ).toBe(33_000);
  });

  it('takes receipts in any order, also of one day (R15)', () => {
    expect(
      paid(10_000_000, 45, [
        [30, 2_000_000],
        [-5, 1_000_000],
        [10, 3_000_000],
        [10, -1_000_000],
      ]),
    ).toBe(106_500);
    expect(
      paid(10_000_000, 45, [
        [10, -1_000_000],
        [10, 3_000_000],
        [30, 2_000_000],
        [-5, 1_000_000],
      ]),
    ).toBe(106_500);
  });
});
