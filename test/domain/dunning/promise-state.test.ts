import { promiseState } from '../../../src/domain/dunning/promise-state';

/** 1,000.00 promised on day 100 for day 110. */
const promise = { day: 100, promisedDay: 110, sumCents: 100_000 };
const stateOf = (asOf: number, ...receipts: readonly (readonly [day: number, cents: number])[]): unknown => {
  const { state, missingCents } = promiseState(
    promise,
    receipts.map(([day, amountCents]) => ({ day, amountCents })),
    asOf,
  );
  return [state, missingCents];
};

describe('promiseState', () => {
  it('is open up to the promised day itself, and broken after it (R28c)', () => {
    expect(stateOf(110)).toEqual(['open', 100_000]);
    expect(stateOf(111)).toEqual(['broken', 100_000]);
    expect(stateOf(111, [105, 40_000])).toEqual(['broken', 60_000]);
  });

  it('is kept by receipts from the day it was made to the promised day, both included (R28c)', () => {
    expect(stateOf(111, [100, 60_000], [110, 40_000])).toEqual(['kept', 0]);
    expect(stateOf(111, [99, 60_000], [110, 40_000])).toEqual(['broken', 60_000]);
    expect(stateOf(120, [100, 60_000], [111, 40_000])).toEqual(['broken', 40_000]);
    expect(stateOf(120, [110, 99_999])).toEqual(['broken', 1]);
  });

  it('is kept from the moment at which the sum is reached, even before its date, and stays so (R28c)', () => {
    expect(stateOf(104, [105, 100_000])).toEqual(['open', 100_000]);
    expect(stateOf(105, [105, 100_000])).toEqual(['kept', 0]);
    expect(stateOf(120, [105, 100_000], [107, -100_000])).toEqual(['kept', 0]);
  });

  it('is not kept by what comes and goes on one day (R28c)', () => {
    expect(stateOf(120, [105, 100_000], [105, -100_000])).toEqual(['broken', 100_000]);
  });

  it('of nothing is kept at once (R28c)', () => {
    expect(promiseState({ ...promise, sumCents: 0 }, [], 100)).toEqual({ state: 'kept', receivedCents: 0, missingCents: 0 });
  });

  it('is unknown once its date has passed where no receipts are dated (R9)', () => {
    expect(promiseState(promise, null, 110).state).toBe('open');
    expect(promiseState(promise, null, 111).state).toBe('unknown');
  });
});
