import * as fc from 'fast-check';

import { catalogue } from '../../src/functions/catalogue';
import { errorCell, errorIn, errorOf, installCustomFunctions } from '../support/custom-functions';

installCustomFunctions();

type RowWise = (...given: readonly unknown[]) => unknown[][];

const day = fc.integer({ min: 43000, max: 47000 });
const yuan = fc.integer({ min: -10_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
const claim = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const terms = fc.constantFrom('月结30天', 'NET 30', '签收后3个工作日', '次月10日', '现结');

interface RowWiseCase {
  readonly id: keyof typeof catalogue;
  /** What each of its row arguments may hold. */
  readonly columns: readonly fc.Arbitrary<unknown>[];
}

const rowWise: readonly RowWiseCase[] = [
  { id: 'DAYSOVERDUE', columns: [day, day] },
  { id: 'AGINGCLASS', columns: [day, day] },
  { id: 'AGINGBAND', columns: [day, day] },
  { id: 'AUDITBAND', columns: [day, day] },
  { id: 'DUEDATE', columns: [day, terms] },
  { id: 'WORKDAYCN', columns: [day, fc.integer({ min: -60, max: 60 })] },
  { id: 'PENALTY', columns: [yuan, day, day] },
  { id: 'STATUTORYINTEREST', columns: [yuan, day, day] },
  { id: 'LPR', columns: [day] },
  { id: 'CONCENTRATION', columns: [yuan, claim] },
  { id: 'PROVISION', columns: [yuan, day, day] },
  { id: 'LETTERSTAGE', columns: [day, day] },
  { id: 'LIMITATIONDATE', columns: [day] },
  { id: 'COURTFEE', columns: [claim] },
  { id: 'GUARANTEE', columns: [claim] },
  { id: 'COLLECTIONPOINTS', columns: [day, day] },
  {
    id: 'CREDITGRADE',
    columns: [
      fc.integer({ min: -300, max: 900 }).map((tenths) => tenths / 10),
      fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
      fc.nat(400),
      fc.nat(4),
    ],
  },
  { id: 'WRITEOFFSTATUS', columns: [day, day, yuan] },
  { id: 'RMBUPPER', columns: [yuan] },
];

const blank = fc.constantFrom(null, undefined, '', '  ');

function call(id: keyof typeof catalogue, given: readonly unknown[]): unknown[][] {
  return (catalogue[id] as RowWise)(...given);
}

/** A single cell's answer as plain data, an error as its code. */
function single(id: keyof typeof catalogue, given: readonly unknown[]): unknown {
  try {
    return call(
      id,
      given.map((value) => [[value]]),
    )[0]?.[0];
  } catch (error) {
    return errorIn(error)?.[0];
  }
}

describe.each(rowWise)('$id over a range', ({ id, columns }) => {
  const anything = columns.map((column) =>
    fc.oneof({ weight: 6, arbitrary: column }, blank, fc.constant('??'), fc.constant(errorCell('#N/A'))),
  );
  /** Rows × columns of value lists, one value for each argument. */
  const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([rows, width]) => {
    const row = fc.array(fc.tuple(...anything), { minLength: width, maxLength: width });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

  it('answers in the same shape, each cell as it would alone, whatever its neighbours hold', () => {
    fc.assert(
      fc.property(
        matrix.filter((rows) => rows.length > 1 || (rows[0] ?? []).length > 1),
        (rows) => {
          const given = columns.map((_column, index) => rows.map((row) => row.map((values) => values[index])));
          const answers = call(id, given).map((row) => row.map((answer) => errorIn(answer)?.[0] ?? answer));
          expect(answers).toEqual(rows.map((row) => row.map((values) => single(id, values))));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is blank where a needed cell is blank', () => {
    fc.assert(
      fc.property(fc.tuple(...columns), blank, fc.nat(), (values, nothing, where) => {
        const given = values.map((value, index) => [[index === where % values.length ? nothing : value]]);
        expect(call(id, given)).toEqual([['']]);
      }),
      { numRuns: 20 },
    );
  });

  it('repeats a single cell beside a column', () => {
    fc.assert(
      fc.property(fc.tuple(...columns), fc.array(columns[0] ?? day, { minLength: 2, maxLength: 5 }), ([, ...rest], firsts) => {
        const answers = call(id, [firsts.map((first) => [first]), ...rest.map((value) => [[value]])]);
        expect(answers.map(([answer]) => errorIn(answer)?.[0] ?? answer)).toEqual(firsts.map((first) => single(id, [first, ...rest])));
      }),
      { numRuns: 20 },
    );
  });
});

describe('ranges of unequal sizes', () => {
  it.each(rowWise.filter(({ columns }) => columns.length > 1))('$id refuses them', ({ id, columns }) => {
    const column = (length: number): unknown[][] => Array.from({ length }, () => [45658]);
    expect(
      errorOf(() =>
        call(
          id,
          columns.map((_column, index) => column(index === 0 ? 2 : 3)),
        ),
      )[0],
    ).toBe('#VALUE!');
  });
});

describe('a 0 for a date', () => {
  it('is what desktop Excel sends for a blank cell, and so blank', () => {
    expect(catalogue.DAYSOVERDUE([[0], [45650]], [[45658]])).toEqual([[''], [8]]);
    expect(catalogue.LETTERSTAGE([[45000]], [[45658]], [[0]], [[0]])).toEqual([[1]]);
  });
});

describe('a penalty', () => {
  it('is the same by the quick ways, for cents and for finer sums, and in exact decimals (R13)', () => {
    const tiers = fc.constantFrom<unknown[][][]>(
      [
        [15, 0.0002],
        [60, 0.0004],
        ['', 0.0006],
      ],
      [[10, 0.00033333]],
      [['', 0.0000000000123]],
      [['', '']],
    );
    const way = fc.tuple(tiers, fc.constantFrom('marginal', 'whole'), fc.constantFrom('continue', 'stop'));
    const finer = fc.integer({ min: 1, max: 1_000_000_000 }).map((units) => units / 100_000);
    fc.assert(
      fc.property(fc.oneof(yuan, finer), day, day, way, (balance, due, asOf, penaltyTerms) => {
        const quick = catalogue.PENALTY([[balance]], [[due]], [[asOf]], ...penaltyTerms)[0]?.[0];
        expect(catalogue.PENALTYDETAIL(balance, due, asOf, ...penaltyTerms).at(-1)?.[5]).toBe(quick);
      }),
    );
  });
});
