import { Exact } from '../../../src/domain/money/exact';
import {
  ageMixPart,
  concentrationPart,
  disputesAndPromisesPart,
  latenessPart,
  limitationPart,
  longestOverduePart,
} from '../../../src/domain/risk/risk-parts';

const points = [0, 0.25, 0.5, 0.75, 1];

describe('ageMixPart', () => {
  it('weighs each class by its points (R29b)', () => {
    // (100 × 0 + 200 × 0.25 + 300 × 0.5 + 400 × 0.75 + 500 × 1) ÷ 1,500 = 1,000 ÷ 1,500.
    expect(ageMixPart({ 正常: 100, 关注: 200, 次级: 300, 可疑: 400, 损失: 500 }, points).toFixed(4)).toBe('0.6667');
    expect(ageMixPart({ 正常: 100, 关注: 0, 次级: 0, 可疑: 0, 损失: 0 }, points).toFixed(4)).toBe('0.0000');
    expect(ageMixPart({ 正常: 0, 关注: 0, 次级: 0, 可疑: 0, 损失: 1 }, points).toFixed(4)).toBe('1.0000');
  });

  it('is 0 where nothing is classed (R29b)', () => {
    expect(ageMixPart({ 正常: 0, 关注: 0, 次级: 0, 可疑: 0, 损失: 0 }, points).toNumber()).toBe(0);
  });
});

describe('longestOverduePart', () => {
  it.each([
    [0, '0.0000'],
    // 73 ÷ 365
    [73, '0.2000'],
    [364, '0.9973'],
    [365, '1.0000'],
    [366, '1.0000'],
  ])('of %s days is %s (R29b)', (days, part) => {
    expect(longestOverduePart(days, 365).toFixed(4)).toBe(part);
  });
});

describe('concentrationPart', () => {
  it.each([
    ['0', '0.0000'],
    ['0.3', '0.5000'],
    ['0.5999', '0.9998'],
    ['0.6', '1.0000'],
    ['7', '1.0000'],
    ['-0.3', '0.0000'],
  ])('of a ratio of %s is %s (R29b)', (ratio, part) => {
    expect(concentrationPart(new Exact(ratio), 0.6).toFixed(4)).toBe(part);
  });

  it('is 1 where there was no trade (R29b)', () => {
    expect(concentrationPart(null, 0.6).toNumber()).toBe(1);
  });
});

describe('latenessPart', () => {
  it.each([
    ['-5', '0.0000'],
    ['0', '0.0000'],
    ['45', '0.5000'],
    ['90', '1.0000'],
    ['90.1', '1.0000'],
  ])('of %s days late is %s (R29b)', (days, part) => {
    expect(latenessPart(new Exact(days), 90).toFixed(4)).toBe(part);
  });
});

describe('disputesAndPromisesPart', () => {
  it('adds half a point for each breach to the disputed share, at most 1 (R29b)', () => {
    // 250 of 1,000 disputed.
    expect(disputesAndPromisesPart(25_000, 100_000, 0, 0.5).toFixed(4)).toBe('0.2500');
    expect(disputesAndPromisesPart(25_000, 100_000, 1, 0.5).toFixed(4)).toBe('0.7500');
    expect(disputesAndPromisesPart(25_000, 100_000, 2, 0.5).toFixed(4)).toBe('1.0000');
    expect(disputesAndPromisesPart(0, 0, 1, 0.5).toFixed(4)).toBe('0.5000');
    // A cent, and disputed.
    expect(disputesAndPromisesPart(1, 1, 0, 0.5).toFixed(4)).toBe('1.0000');
  });

  it('is full from the cent at which share and breaches reach 1 (R29b)', () => {
    // 499.99, 500.00 and 500.01 of 1,000.00 disputed, and one breach of 0.5.
    expect(disputesAndPromisesPart(49_999, 100_000, 1, 0.5).toFixed(5)).toBe('0.99999');
    expect(disputesAndPromisesPart(50_000, 100_000, 1, 0.5).toFixed(5)).toBe('1.00000');
    expect(disputesAndPromisesPart(50_001, 100_000, 1, 0.5).toFixed(5)).toBe('1.00000');
  });
});

describe('limitationPart', () => {
  it.each([
    [-10, '1.0000'],
    [0, '1.0000'],
    // 1 − 365 ÷ 730
    [365, '0.5000'],
    [729, '0.0014'],
    [730, '0.0000'],
    [731, '0.0000'],
    [null, '0.0000'],
  ])('with %s days left is %s (R29b)', (days, part) => {
    expect(limitationPart(days, 730).toFixed(4)).toBe(part);
  });
});
