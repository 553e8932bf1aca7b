import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../domain/calendar/serial-day';
import { type Cents, roundHalfUp } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { plainText } from '../domain/text/plain-text';
import type { FunctionArgument } from '../texts/functions/function-signatures';

import { cellsOf, isBlank, quoted } from './cell';
import { excelError } from './excel-error';
import { isFault, type FunctionFault } from './fault';
import { readDate, readNumber, readWhole, readYuanCell } from './read-cell';

/** The value, or the fault thrown as Excel's error: for arguments that the whole answer hangs on. */
export function demand<T>(reading: T | FunctionFault): T {
  if (isFault(reading)) throw excelError(reading);
  return reading;
}

/** The one cell of an argument; null where it is blank or was left out. */
export function singleCell(argument: FunctionArgument, given: unknown): unknown {
  const cells = cellsOf(given);
  if (cells.length > 1) throw excelError({ fault: 'wrongSize', argument, size: String(cells.length), expected: '1' });
  const cell = demand(cells[0] ?? null);
  return isBlank(cell) ? null : cell;
}

/** A date that must be there. */
export function demandDate(argument: FunctionArgument, given: unknown): SerialDay {
  return demand(readDate(singleCell(argument, given), argument) ?? { fault: 'missing', argument });
}

/** An exact number; a blank counts 0, as in Excel's own sums. */
export function demandNumber(argument: FunctionArgument, given: unknown): Decimal {
  return demand(readNumber(singleCell(argument, given), argument)) ?? new Exact(0);
}

/** A sum of money in exact yuan that must be there. */
export function demandYuan(argument: FunctionArgument, given: unknown): Decimal {
  return demand(readYuanCell(singleCell(argument, given), argument) ?? { fault: 'missing', argument });
}

/** A sum of money that must be there, half up to cents. */
export function demandCents(argument: FunctionArgument, given: unknown): Cents {
  return roundHalfUp(demandYuan(argument, given));
}

/** A whole number from `least` to `most` that must be there. */
export function demandWhole(argument: FunctionArgument, given: unknown, least: number, most: number): number {
  const cell = singleCell(argument, given);
  const value = demand(readWhole(cell, argument) ?? { fault: 'missing', argument });
  return value >= least && value <= most ? value : demand<number>({ fault: 'outOfRange', argument, value: quoted(cell) });
}

/** An optional number from `least` to `most`; blank or left out is the default. */
export function optionalNumber(argument: FunctionArgument, given: unknown, preset: Decimal.Value, least: number, most: number): Decimal {
  const cell = singleCell(argument, given);
  const value = demand(readNumber(cell, argument)) ?? new Exact(preset);
  return value.greaterThanOrEqualTo(least) && value.lessThanOrEqualTo(most)
    ? value
    : demand<Decimal>({ fault: 'outOfRange', argument, value: quoted(cell) });
}

/** One of a list of numbers; blank or left out is the first. */
export function optionalOneOf<const N extends number>(argument: FunctionArgument, given: unknown, choices: readonly [N, ...N[]]): N {
  const cell = singleCell(argument, given);
  const value = demand(readNumber(cell, argument))?.toNumber();
  const chosen = value === undefined ? choices[0] : choices.find((choice) => choice === value);
  return chosen ?? demand<N>({ fault: 'outOfRange', argument, value: quoted(cell) });
}

/** One of a list of words, in English or as accountants say it; letter case and spaces don't matter, blank or left out is the first. */
export function optionalChoice<C extends string>(argument: FunctionArgument, given: unknown, words: Readonly<Record<C, string>>): C {
  const cell = singleCell(argument, given);
  const [first] = Object.keys(words) as C[];
  if (cell === null && first !== undefined) return first;
  const choices = Object.entries<string>(words) as [C, string][];
  const text = plainText(quoted(cell)).replaceAll(' ', '').toLowerCase();
  const chosen = choices.find((choice) => choice.includes(text));
  return chosen?.[0] ?? demand<C>({ fault: 'notAChoice', argument, value: quoted(cell), choices: choices.flat() });
}
