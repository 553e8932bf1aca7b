import { auditBands } from '../domain/aging/audit-band';
import { areBandEdges } from '../domain/aging/custom-bands';
import { customaryProvisionRates, type ProvisionRates, provisionRatesOf } from '../domain/ratios/provision';
import { defaultPolicy } from '../policy/default-policy';

import { cellsOf, isBlank, quoted } from './cell';
import { readNumber } from './read-cell';
import { demand } from './read-setting';

/** Upper edges of bands in days, in one row or column; blank cells are passed over, no edges at all are the default ones (R8). */
export function readEdges(given: unknown): readonly number[] {
  const cells = cellsOf(given)
    .map((cell) => demand(cell))
    .filter((cell) => !isLeft(cell));
  if (cells.length === 0) return defaultPolicy.customBandEdges;
  const edges = cells.map((cell) => demand(readNumber(cell, 'edges') ?? { fault: 'missing', argument: 'edges' }).toNumber());
  return areBandEdges(edges) ? edges : demand<number[]>({ fault: 'notRising', argument: 'edges', value: cells.map(quoted).join(', ') });
}

/**
 * So many words that stand in for the preset ones; a blank cell, or a 0 among words, which desktop Excel makes of a blank, keeps its
 * preset.
 */
export function readLabels(given: unknown, preset: readonly string[]): readonly (string | number)[] {
  const cells = cellsOf(given).map((cell) => demand(cell));
  if (cells.every(isLeft)) return preset;
  if (cells.length !== preset.length) {
    return demand<string[]>({ fault: 'wrongSize', argument: 'labels', size: String(cells.length), expected: String(preset.length) });
  }
  // 0 to 4 are labels too.
  const areNumbers = cells.every((cell) => typeof cell === 'number');
  return preset.map((word, index) => (cells[index] === 0 && !areNumbers ? word : (labelOf(cells[index]) ?? word)));
}

/** Six provision rates as fractions of 1, youngest band first; none, blank or all 0, are the customary ones (R31). */
export function readProvisionRates(given: unknown): ProvisionRates {
  const cells = cellsOf(given).map((cell) => demand(cell));
  if (cells.every(isBlank) || (cells.every(isLeft) && [1, auditBands.length].includes(cells.length))) return customaryProvisionRates;
  const rates = cells.map((cell) => demand(readNumber(cell, 'rates') ?? { fault: 'missing', argument: 'rates' }));
  const bad = rates.findIndex((rate) => rate.isNegative() || rate.greaterThan(1));
  if (bad >= 0) return demand<ProvisionRates>({ fault: 'outOfRange', argument: 'rates', value: quoted(cells[bad]) });
  const byBand = provisionRatesOf(rates);
  return (
    byBand ??
    demand<ProvisionRates>({ fault: 'wrongSize', argument: 'rates', size: String(cells.length), expected: String(auditBands.length) })
  );
}

/** Blank, or the 0 that desktop Excel makes of a blank. */
function isLeft(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

function labelOf(cell: unknown): string | number | null {
  return isBlank(cell) ? null : typeof cell === 'number' ? cell : quoted(cell);
}
