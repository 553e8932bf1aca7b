import type { CellValue } from '../cells/cell-value';
import { largestFastYuan, readAmount } from '../domain/money/read-amount';
import type { UnitFactor } from '../domain/money/read-amount';
import type { Cents } from '../domain/money/cents';

/** What an amount cell holds: cents, nothing, or something that is no amount. */
export type Money = Cents | 'blank' | 'unreadable';

/** Reads an amount cell scaled by its column's unit (R12c). */
export function readMoney(value: CellValue, unit: UnitFactor): Money {
  if (value === '') return 'blank';
  if (typeof value === 'number' && unit === 1) {
    // Doubles that stand for whole cents, nearly all of a ledger, need no decimals.
    const cents = Math.round(value * 100);
    if (Math.abs(value) < largestFastYuan && Math.abs(value * 100 - cents) < 1e-4) return cents === 0 ? 0 : cents;
  }
  if (saysNothing(value)) return 'blank';
  const reading = readAmount(value, unit);
  if (reading.ok) return reading.cents;
  return reading.fault.kind === 'blank' ? 'blank' : 'unreadable';
}

/** Whether a cell of a column of sums says in a word or a stroke that there is nothing: 无, /, nil. */
export function saysNothing(value: CellValue): boolean {
  return typeof value === 'string' && value.length < 12 && /^\s*(?:[-－—–/／\\]+|无|没有|nil|none|n\/a)\s*$/i.test(value);
}

/** The cents of an amount that could be read, else 0. */
export function centsOrZero(money: Money): Cents {
  return typeof money === 'number' ? money : 0;
}
