import { auditBand } from '../../../src/domain/aging/audit-band';
import { areBandEdges, customBandIndex, customBands } from '../../../src/domain/aging/custom-bands';
import { daysOverdue } from '../../../src/domain/aging/days-overdue';
import { monitoringEdges } from '../../../src/domain/aging/monitoring-band';
import { defaultRiskEdges, riskClass } from '../../../src/domain/aging/risk-class';
import { readDay } from '../../../src/domain/calendar/read-day';

const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};

describe('daysOverdue', () => {
  it.each([
    ['2025-01-01', '2025-02-15', 45],
    ['2025-01-01', '2025-01-01', 0],
    ['2025-01-02', '2025-01-01', -1],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s is %i (R2)', (due, asOf, days) => {
    expect(daysOverdue(day(due), day(asOf))).toBe(days);
  });
});

describe('riskClass', () => {
  it.each([
    [-5, '正常'],
    [0, '正常'],
    [1, '关注'],
    [30, '关注'],
    [31, '次级'],
    [45, '次级'],
    [90, '次级'],
    [91, '可疑'],
    [180, '可疑'],
    [181, '损失'],
    [4000, '损失'],
  ])('puts %i days in %s (R5)', (days, name) => {
    expect(riskClass(days, defaultRiskEdges)).toBe(name);
  });

  it('takes other edges (R5)', () => {
    expect([10, 11, 20, 21, 40, 41].map((days) => riskClass(days, [10, 20, 40]))).toEqual(['关注', '次级', '次级', '可疑', '可疑', '损失']);
  });
});

describe('monitoringEdges', () => {
  it.each([
    [-1, '未到期'],
    [0, '未到期'],
    [1, '1-30天'],
    [30, '1-30天'],
    [31, '31-60天'],
    [60, '31-60天'],
    [61, '61-90天'],
    [90, '61-90天'],
    [91, '90天以上'],
  ])('puts %i days in %s (R6)', (days, band) => {
    expect(customBands(monitoringEdges)[customBandIndex(days, monitoringEdges)]).toBe(band);
  });
});

describe('auditBand', () => {
  it.each([
    ['2024-03-05', '2024-03-05', '1年以内'],
    ['2024-03-05', '2024-03-01', '1年以内'],
    ['2024-03-05', '2025-03-05', '1年以内'],
    ['2024-03-05', '2025-03-06', '1-2年'],
    ['2024-03-05', '2026-03-05', '1-2年'],
    ['2024-03-05', '2026-03-06', '2-3年'],
    ['2024-02-29', '2025-02-28', '1年以内'],
    ['2024-02-29', '2025-03-01', '1-2年'],
    ['2024-02-29', '2028-02-29', '3-4年'],
    ['2020-06-30', '2025-06-30', '4-5年'],
    ['2020-06-30', '2025-07-01', '5年以上'],
    ['1999-01-01', '2025-07-01', '5年以上'],
  ])('an invoice of %s stands at %s in %s (R7)', (invoice, asOf, band) => {
    expect(auditBand(day(invoice), day(asOf))).toBe(band);
  });
});

describe('custom bands', () => {
  it('name themselves by their edges (R8)', () => {
    expect(customBands([30, 60, 90])).toEqual(['未到期', '1-30天', '31-60天', '61-90天', '90天以上']);
    expect(customBands([7, 15])).toEqual(['未到期', '1-7天', '8-15天', '15天以上']);
    expect(customBands([360])).toEqual(['未到期', '1-360天', '360天以上']);
  });

  it.each([
    [-3, 0],
    [0, 0],
    [1, 1],
    [7, 1],
    [8, 2],
    [15, 2],
    [16, 3],
    [999, 3],
  ])('put %i days in band %i of 7, 15 (R8)', (days, index) => {
    expect(customBandIndex(days, [7, 15])).toBe(index);
  });

  it.each([
    [[30, 60], true],
    [[1], true],
    [[], false],
    [[0, 30], false],
    [[30, 30], false],
    [[60, 30], false],
    [[1.5], false],
    [[-1, 5], false],
    [[NaN], false],
  ])('accept %j as edges: %s (R8)', (edges, accepted) => {
    expect(areBandEdges(edges)).toBe(accepted);
  });
});
