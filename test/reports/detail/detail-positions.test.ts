import { detailPositions, detailRowNumbers, UnlistedCustomer } from '../../../src/reports/detail/detail-positions';
import type { PositionSketch } from '../../support/aged-ledger-fixture';
import { sketchedBook, sketchedPosition } from '../../support/aged-ledger-fixture';

const shown = (...sketches: readonly PositionSketch[]): [number, number][] =>
  detailPositions(sketchedBook('CNY', sketches)).map(({ customerNumber, position }) => [customerNumber, position.source.rowNumber]);

const big = { customer: '甲', balanceCents: 500_00, standing: '正常' } as const;
const little = { customer: '乙', balanceCents: 20_00, standing: '关注' } as const;
const paid = { customer: '甲', balanceCents: 0, standing: '正常', settled: true } as const;

describe('detailPositions', () => {
  it('come by customer as the analysis numbers them, then by due date, rows without one last, then by place', () => {
    expect(
      shown(
        { ...little, rowNumber: 4, row: { dueDay: 45_000 } },
        { ...big, rowNumber: 5, row: { dueDay: null } },
        { ...big, rowNumber: 8, row: { dueDay: 45_900 } },
        { ...big, rowNumber: 7, row: { dueDay: 45_900 } },
        { ...big, rowNumber: 9, row: { dueDay: 45_800 } },
      ),
    ).toEqual([
      [1, 9],
      [1, 7],
      [1, 8],
      [1, 5],
      [2, 4],
    ]);
  });

  it('put what is paid with its penalty still owed below everything open, of all customers (R15)', () => {
    expect(shown({ ...paid, rowNumber: 4, penaltyCents: 5 }, { ...big, rowNumber: 5 }, { ...little, rowNumber: 6 })).toEqual([
      [1, 5],
      [2, 6],
      [1, 4],
    ]);
  });

  it.each<[string, Partial<PositionSketch>, boolean]>([
    ['a balance', { balanceCents: 1 }, true],
    ['a credit', { balanceCents: -1, standing: '贷项' }, true],
    ['a penalty', { penaltyCents: 1 }, true],
    ['what was written off', { writtenOffCents: 1 }, true],
    ['a credit of nothing', { standing: '贷项' }, true],
    ['an unreadable row of nothing', { standing: '待核实' }, true],
    ['nothing at all', {}, false],
  ])('show %s: %j, %s (R12, R35)', (_what, sketch, isThere) => {
    expect(shown({ ...big, rowNumber: 4 }, { ...paid, rowNumber: 5, ...sketch }).some(([, row]) => row === 5)).toBe(isThere);
  });

  it('are none of a customer that the book does not list: a fault of the program', () => {
    const book = sketchedBook('CNY', [{ ...big, rowNumber: 4 }]);
    const stranger = sketchedPosition({ ...little, rowNumber: 5 });
    expect(() => detailPositions({ ...book, positions: [...book.positions, stranger] })).toThrow(UnlistedCustomer);
  });
});

describe('detailRowNumbers', () => {
  it('say on which row of the sheet each position of the main currency stands', () => {
    const main = sketchedBook('CNY', [
      { ...little, rowNumber: 4 },
      { ...big, rowNumber: 5 },
      { ...paid, rowNumber: 6 },
    ]);
    expect([...detailRowNumbers({ main })].map(([{ source }, row]) => [source.rowNumber, row])).toEqual([
      [5, 7],
      [4, 8],
    ]);
  });
});
