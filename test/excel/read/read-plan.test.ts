import fc from 'fast-check';

import { ReadPlan, type ReadPart, type ReadTarget } from '../../../src/excel/read/read-plan';

const sheet = (rows: number, columns: number, withRowFlags = false): ReadTarget => ({ rows, columns, withRowFlags });

/** All responses that a plan asks for, each part of which comes with rows of this. */
function responsesOf(plan: ReadPlan<ReadTarget>, row: (part: ReadPart<ReadTarget>) => readonly unknown[]): ReadPart<ReadTarget>[][] {
  const responses: ReadPart<ReadTarget>[][] = [];
  for (let parts = plan.next(); parts.length > 0; parts = plan.next()) {
    responses.push(parts);
    for (const part of parts) plan.came(part, new Array<readonly unknown[]>(part.to - part.from).fill(row(part)));
  }
  return responses;
}

const spans = (responses: readonly (readonly ReadPart<ReadTarget>[])[]): number[][][] =>
  responses.map((parts) => parts.map(({ from, to }) => [from, to]));

describe('ReadPlan', () => {
  const nothing = (): readonly unknown[] => [];

  it('asks for many small sheets in one response', () => {
    const plan = new ReadPlan(Array.from({ length: 30 }, () => sheet(100, 10)));
    expect(responsesOf(plan, nothing)).toHaveLength(1);
  });

  it('cuts a large sheet by its width: 20,000 rows of 16 columns in four responses, the first of 2.5 megabytes', () => {
    const usual = Array.from({ length: 16 }, () => '十二个字abcdefg');
    const plan = new ReadPlan([sheet(20_000, 16)]);
    expect(spans(responsesOf(plan, () => usual))).toEqual([[[0, 6510]], [[6510, 13020]], [[13020, 19530]], [[19530, 20000]]]);
  });

  it('judges the rows to come by what those that came took', () => {
    // Ten columns of three digits: 40 bytes a row and not 240, but at least a third of that is counted.
    const numbers = Array.from({ length: 10 }, () => 123);
    expect(spans(responsesOf(new ReadPlan([sheet(1_000, 10)], 24_000), () => numbers)).slice(0, 3)).toEqual([
      [[0, 100]],
      [[100, 400]],
      [[400, 700]],
    ]);
    // Texts of 95 bytes: 1,000 a row.
    const texts = Array.from({ length: 10 }, () => 'a'.repeat(95));
    expect(spans(responsesOf(new ReadPlan([sheet(1_000, 10)], 24_000), () => texts)).slice(0, 3)).toEqual([
      [[0, 100]],
      [[100, 124]],
      [[124, 148]],
    ]);
  });

  it('learns nothing from a few rows', () => {
    const plan = new ReadPlan([sheet(50, 10), sheet(1_000, 10)], 24_000);
    expect(spans(responsesOf(plan, () => [])).slice(0, 3)).toEqual([
      [
        [0, 50],
        [0, 50],
      ],
      [[50, 150]],
      [[150, 450]],
    ]);
  });

  it('asks for half of what was too large, down to a single row', () => {
    const plan = new ReadPlan([sheet(3, 1), sheet(2, 1)]);
    const asked: number[][][] = [];
    let parts = plan.next();
    do {
      asked.push(...spans([parts]));
      if (!plan.halve(parts)) break;
      parts = plan.next();
    } while (asked.length < 9);
    expect(asked).toEqual([
      [
        [0, 3],
        [0, 2],
      ],
      [[0, 2]],
      [[0, 1]],
    ]);
  });

  it('asks for nothing where every sheet is empty', () => {
    expect(new ReadPlan([sheet(0, 0), sheet(0, 0)]).next()).toEqual([]);
  });

  it('covers every row of every sheet once, in order, whatever comes and however much of it is refused', () => {
    const target = fc.record({
      rows: fc.integer({ min: 0, max: 300 }),
      columns: fc.integer({ min: 1, max: 40 }),
      withRowFlags: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(target, { maxLength: 6 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        (targets, bound, chance) => {
          const plan = new ReadPlan(targets, bound);
          const came: ReadPart<ReadTarget>[] = [];
          for (let parts = plan.next(); parts.length > 0; parts = plan.next()) {
            if (chance.next().value === 0 && plan.halve(parts)) continue;
            came.push(...parts);
            for (const part of parts)
              plan.came(part, new Array<string[]>(part.to - part.from).fill(['a'.repeat(10 * (chance.next().value ?? 0))]));
          }
          for (const one of targets) {
            const covered = came
              .filter((part) => part.target === one)
              .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
            expect(covered).toEqual(Array.from({ length: one.rows }, (_, index) => index));
          }
        },
      ),
    );
  });
});
