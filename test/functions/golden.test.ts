import { catalogue } from '../../src/functions/catalogue';
import { installCustomFunctions } from '../support/custom-functions';
import { type GoldenCall, goldenCalls as calls } from '../support/golden-calls';

installCustomFunctions();

function call(fn: GoldenCall['fn'], args: readonly unknown[]): unknown {
  return (catalogue[fn] as (...given: readonly unknown[]) => unknown)(...args);
}

/** A single answer out of its one cell. */
function unwrapped(answer: unknown): unknown {
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}

describe('the golden calls', () => {
  it('are all there', () => {
    expect(calls).toHaveLength(216);
  });

  it.each(calls.map((line) => [line.fn, JSON.stringify(line.args), line] as const))(
    '%s%s answers to the digit',
    (_fn, _args, { fn, args, want }) => {
      const answer = call(fn, args);
      if (typeof want !== 'object') {
        expect(unwrapped(answer)).toBe(want);
        return;
      }
      const rows = (answer as unknown[][]).slice(1);
      expect(rows.map(([, day]) => day)).toEqual(want.dates);
      expect(rows.map(([, , amount]) => amount)).toEqual(want.amounts);
    },
  );

  const rowWise = calls.filter(({ fn, want }) => typeof want !== 'object' && fn !== 'PENALTYPAID');

  it('answer the same as a range of one cell, and as a column of two', () => {
    for (const { fn, args, want } of rowWise) {
      const asRange = args.map((value): unknown => (Array.isArray(value) ? value : [[value]]));
      expect([fn, call(fn, asRange)]).toEqual([fn, [[want]]]);
      const [first, ...rest] = args;
      expect([fn, call(fn, [[[first], [first]], ...rest])]).toEqual([fn, [[want], [want]]]);
    }
  });
});
