import {
  type AfterLastTier,
  compileTiers,
  type CompiledTiers,
  type PenaltyMethod,
  type PenaltyTier,
  tierFault,
} from '../domain/penalty/penalty-tiers';
import { defaultPolicy } from '../policy/default-policy';

import { isBlank, matrixOf, plainCell, quoted } from './cell';
import type { FunctionFault } from './fault';
import { readNumber, readWhole } from './read-cell';
import { demand, optionalChoice } from './read-setting';

const methodWords: Readonly<Record<PenaltyMethod, string>> = { marginal: '分段', whole: '整段' };
const afterLastWords: Readonly<Record<AfterLastTier, string>> = { continue: '延续', stop: '停止' };

/** Penalty terms made ready for many invoices: tiers are rows of last day and daily rate; what is left out is the default (R13, R14). */
export function readPenaltyTerms(given: unknown, givenMethod: unknown, givenAfterLast: unknown): CompiledTiers {
  const method = optionalChoice('method', givenMethod, methodWords);
  const afterLast = optionalChoice('afterLast', givenAfterLast, afterLastWords);
  if (given === null || given === undefined) return defaultTerms(method, afterLast);
  const rows = matrixOf(given)
    .map((row) => row.map((cell) => demand(plainCell(cell))))
    .filter((row) => !row.every(isBlank));
  if (rows.length === 0) return defaultTerms(method, afterLast);
  const tiers = rows.map((row, index) => demand(readTier(row, index === rows.length - 1)));
  return compileTiers({ tiers: demand(checkedTiers(tiers, rows)), method, afterLast });
}

/** The default tiers, compiled once a way: thousands of cells may each call for them. */
const compiledDefaults = new Map<string, CompiledTiers>();

function defaultTerms(method: PenaltyMethod, afterLast: AfterLastTier): CompiledTiers {
  const way = `${method} ${afterLast}`;
  let compiled = compiledDefaults.get(way);
  if (compiled === undefined)
    compiledDefaults.set(way, (compiled = compileTiers({ tiers: defaultPolicy.penalty.tiers, method, afterLast })));
  return compiled;
}

function readTier(row: readonly unknown[], isLast: boolean): PenaltyTier | FunctionFault {
  const [upTo, rate] = row;
  if (row.length !== 2) return { fault: 'wrongSize', argument: 'tiers', size: `${row.length}`, expected: '2' };
  // A blank cell inside a range comes as 0 on some desktops, and no tier ends on day 0.
  const upToDays = isLast && upTo === 0 ? null : readWhole(upTo, 'tiers');
  const dailyRate = readNumber(rate, 'tiers') ?? { fault: 'missing', argument: 'tiers' };
  if (typeof upToDays === 'object' && upToDays !== null) return upToDays;
  return 'fault' in dailyRate ? dailyRate : { upToDays, dailyRate: dailyRate.toNumber() };
}

function checkedTiers(tiers: readonly PenaltyTier[], rows: readonly (readonly unknown[])[]): readonly PenaltyTier[] | FunctionFault {
  const fault = tierFault(tiers);
  switch (fault?.kind) {
    case undefined:
      return tiers;
    case 'noTiers':
      return { fault: 'missing', argument: 'tiers' };
    case 'edgeNotRising':
      return { fault: 'notRising', argument: 'tiers', value: quoted(rows[fault.index]?.[0]) };
    case 'endlessTierNotLast':
      return { fault: 'endlessTierNotLast', argument: 'tiers', row: fault.index + 1 };
    case 'rateOutOfRange':
      return { fault: 'outOfRange', argument: 'tiers', value: quoted(rows[fault.index]?.[1]) };
  }
}
