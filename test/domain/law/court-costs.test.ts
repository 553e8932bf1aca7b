import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';

import { courtCost, courtCostKinds } from '../../../src/domain/law/court-costs';
import { defaultGuaranteeRate, preservationGuarantee } from '../../../src/domain/law/preservation-guarantee';

describe('courtCost', () => {
  it.each([
    [8_000, 5_000, 10_000, 5_000, 1_667],
    [350_000, 655_000, 227_000, 515_000, 218_333],
    [30_000_000, 19_180_000, 500_000, 9_740_000, 6_393_333],
  ])('charges on %d yuan what the regulation works out (R26)', (claim, acceptance, preservation, enforcement, paymentOrder) => {
    const costs = courtCostKinds.map((kind) => courtCost(new Decimal(claim), kind));
    expect(costs).toEqual([acceptance, preservation, enforcement, paymentOrder]);
  });

  it.each([
    ['10000', 5_000],
    ['10000.01', 5_000],
    ['100000', 230_000],
    ['200000', 430_000],
    ['500000', 880_000],
    ['1000000', 1_380_000],
    ['2000000', 2_280_000],
    ['5000000', 4_680_000],
    ['10000000', 8_180_000],
    ['20000000', 14_180_000],
    ['10746388.62', 8_627_833],
  ])('takes the lower step at its edge: acceptance of %s yuan is %d fen (R26)', (claim, fen) => {
    expect(courtCost(new Decimal(claim), 'acceptance')).toBe(fen);
  });

  it.each([
    ['1000', 'preservation', 3_000],
    ['1000.01', 'preservation', 3_000],
    ['100000', 'preservation', 102_000],
    ['896000', 'preservation', 500_000],
    ['10000', 'enforcement', 5_000],
    ['500000', 'enforcement', 740_000],
    ['5000000', 'enforcement', 5_240_000],
    ['10000000', 'enforcement', 7_740_000],
  ] as const)('%s yuan: %s is %d fen (R26)', (claim, kind, fen) => {
    expect(courtCost(new Decimal(claim), kind)).toBe(fen);
  });

  it('charges nothing on no claim (R26)', () => {
    expect(courtCostKinds.map((kind) => courtCost(new Decimal(0), kind))).toEqual([0, 0, 0, 0]);
  });

  it('never falls as the claim grows, whatever it is for (R26)', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(cents, cents, fc.constantFrom(...courtCostKinds), (a, b, kind) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(courtCost(new Decimal(low).div(100), kind)).toBeLessThanOrEqual(courtCost(new Decimal(high).div(100), kind));
      }),
    );
  });
});

describe('preservationGuarantee', () => {
  it.each([
    ['88925.94', 2_667_778],
    ['244.25', 7_328],
    ['0', 0],
  ])('is 30%% of %s yuan: %d fen (R26)', (amount, fen) => {
    expect(preservationGuarantee(new Decimal(amount), defaultGuaranteeRate)).toBe(fen);
  });

  it('is the whole sum where a court asks for it before suit (R26)', () => {
    expect(preservationGuarantee(new Decimal('1234.56'), new Decimal(1))).toBe(123_456);
  });
});
