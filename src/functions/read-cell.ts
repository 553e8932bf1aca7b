import type { Decimal } from 'decimal.js';

import { readDay } from '../domain/calendar/read-day';
import { isSerialDay, type SerialDay } from '../domain/calendar/serial-day';
import { type Cents, roundHalfUp } from '../domain/money/cents';
import { largestYuan } from '../domain/money/largest-amount';
import { largestFastYuan, readYuan } from '../domain/money/read-amount';
import type { FunctionArgument } from '../texts/functions/function-signatures';

import { isBlank, quoted } from './cell';
import type { FunctionFault } from './fault';

/** Reads one plain cell of an argument; null is blank. */
export type CellReader<T> = (cell: unknown, argument: FunctionArgument) => T | FunctionFault | null;

/** A sum of money: whole cents where it has no more than two decimals, else exact yuan. */
export type Money = Cents | Decimal;

/** A date; a 0 is blank too, for that is what desktop Excel makes of a blank cell (R1). */
export function readDate(cell: unknown, argument: FunctionArgument): SerialDay | FunctionFault | null {
  if (cell === 0 || isBlank(cell)) return null;
  if (typeof cell === 'number' && isSerialDay(cell)) return cell;
  const reading = readDay(cell);
  if (reading.ok) return reading.day;
  const value = quoted(cell);
  switch (reading.fault.kind) {
    case 'blank':
      return null;
    case 'unreadable':
      return { fault: 'notADate', argument, value };
    case 'impossible':
      return { fault: 'noSuchDay', argument, value };
    case 'ambiguousOrder':
      return { fault: 'ambiguousDate', argument, value };
  }
}

/** An exact number: a figure of money, a rate, a count. */
export function readNumber(cell: unknown, argument: FunctionArgument): Decimal | FunctionFault | null {
  const reading = readYuan(cell);
  if (reading.ok) return reading.yuan;
  return reading.fault.kind === 'blank' ? null : { fault: 'notAnAmount', argument, value: quoted(cell) };
}

/** A sum of money in exact yuan, at most 10^12 either way. */
export function readYuanCell(cell: unknown, argument: FunctionArgument): Decimal | FunctionFault | null {
  const yuan = readNumber(cell, argument);
  return yuan === null || 'fault' in yuan || yuan.abs().lessThanOrEqualTo(largestYuan)
    ? yuan
    : { fault: 'outOfRange', argument, value: quoted(cell) };
}

/** A sum of money, the quick way where a double is a whole number of cents. */
export function readMoney(cell: unknown, argument: FunctionArgument): Money | FunctionFault | null {
  if (typeof cell === 'number' && Math.abs(cell) < largestFastYuan) {
    const cents = Math.round(cell * 100);
    if (cents / 100 === cell) return cents === 0 ? 0 : cents;
  }
  const yuan = readYuanCell(cell, argument);
  return yuan === null || 'fault' in yuan || yuan.decimalPlaces() > 2 ? yuan : roundHalfUp(yuan);
}

/** A whole number. */
export function readWhole(cell: unknown, argument: FunctionArgument): number | FunctionFault | null {
  const number = readNumber(cell, argument);
  if (number === null || 'fault' in number) return number;
  const value = number.toNumber();
  return Number.isSafeInteger(value) && number.equals(value) ? value : { fault: 'outOfRange', argument, value: quoted(cell) };
}
