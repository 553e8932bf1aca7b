import { Decimal } from 'decimal.js';

import { collectionPoints } from '../../../src/domain/risk/collection-points';
import { writeOffStatus } from '../../../src/domain/risk/write-off-status';

describe('collectionPoints', () => {
  it.each([
    [0, 2],
    [45, 2],
    [46, 0],
    [90, 0],
    [91, -3],
  ])('collected %d days after the invoice earns %d (R34)', (days, points) => {
    expect(collectionPoints(45658, 45658 + days, new Decimal(2), new Decimal(-3)).toNumber()).toBe(points);
  });
});

describe('writeOffStatus', () => {
  const small = new Decimal(50_000);
  it.each([
    // Due 2023-11-21: one year on 2024-11-21, three on 2026-11-21.
    [45617, small, ''],
    [45618, small, '小额逾期一年'],
    [45618, new Decimal('50000.01'), ''],
    [46347, new Decimal(1e6), ''],
    [46348, new Decimal(1e6), '逾期三年'],
    [46348, small, '逾期三年'],
    [46348, new Decimal(0), ''],
    [46348, new Decimal(-1), ''],
  ])('at day %d a balance of %s is "%s" (R35)', (asOf, balance, status) => {
    expect(writeOffStatus(45251, asOf, balance)).toBe(status);
  });
});
