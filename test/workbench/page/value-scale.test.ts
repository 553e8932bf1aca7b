import { valueScale } from '../../../src/workbench/page/value-scale';

const open = { minimum: null, maximum: null };

describe('valueScale', () => {
  it.each([
    [[137.73, 88.58], 7, [0, 20, 40, 60, 80, 100, 120, 140]],
    [[-1.86, 78.44], 5, [-20, 0, 20, 40, 60, 80]],
    [[0.3], 3, [0, 0.1, 0.2, 0.3]],
    [[], 3, [0, 0.5, 1]],
    [[-5], 3, [-6, -4, -2, 0]],
  ])('holds %j and zero in about %i round steps', (values, count, steps) => {
    expect(valueScale(values, count, open).steps).toEqual(steps);
  });

  it('keeps to ends that are given', () => {
    expect(valueScale([0.2], 4, { minimum: 0, maximum: 1 })).toEqual({ least: 0, most: 1, steps: [0, 0.25, 0.5, 0.75, 1] });
  });

  it.each([
    [[17.4], 7, [0, 5, 10, 15, 20]],
    [[0.3], 3, [0, 1]],
    [[137.73], 7, [0, 20, 40, 60, 80, 100, 120, 140]],
    [[160], 7, [0, 25, 50, 75, 100, 125, 150, 175]],
  ])('goes in whole steps through %j where labels show no decimals', (values, count, steps) => {
    expect(valueScale(values, count, { ...open, isWhole: true }).steps).toEqual(steps);
  });
});
