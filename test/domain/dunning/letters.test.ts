import { letterStage } from '../../../src/domain/dunning/letter-stage';
import { letterThreshold } from '../../../src/domain/dunning/letter-threshold';

const rules = { firstOnDay: 15, secondOnDay: 45, lawyerAfterDays: 90, daysBetweenLetters: 15 };
const due = 45000;

describe('letterThreshold', () => {
  it.each([
    [-3, 0],
    [0, 0],
    [14, 0],
    [15, 1],
    [44, 1],
    [45, 2],
    [90, 2],
    [91, 3],
    [2000, 3],
  ])('at %i days overdue it is %i (R21)', (days, threshold) => {
    expect(letterThreshold(days, rules)).toBe(threshold);
  });
});

describe('letterStage', () => {
  it.each([
    [14, 0],
    [15, 1],
    [60, 1],
    [400, 1],
  ])('at %i days without a letter sent, stage %i is due: none is skipped (R21)', (days, stage) => {
    expect(letterStage(due, due + days, null, rules)).toBe(stage);
  });

  it.each([
    [44, 1, 15, 0],
    [45, 1, 15, 2],
    [45, 1, 30, 2],
    [45, 1, 31, 0],
    [91, 1, 15, 2],
    [90, 2, 45, 0],
    [91, 2, 45, 3],
    [91, 2, 76, 3],
    [91, 2, 77, 0],
    [500, 3, 100, 0],
    [45, 1, 50, 0],
  ] as const)('at %i days, stage %i sent on day %i, stage %i is due (R21)', (days, stage, sentOn, expected) => {
    expect(letterStage(due, due + days, { stage, day: due + sentOn }, rules)).toBe(expected);
  });
});
