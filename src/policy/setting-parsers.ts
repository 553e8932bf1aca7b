import { array, tuple } from '../cells/parse/array';
import type { Parser } from '../cells/parse/parser';
import { number } from '../cells/parse/plain-values';
import { refine } from '../cells/parse/refine';
import { areBandEdges } from '../domain/aging/custom-bands';
import { isSerialDay, type SerialDay } from '../domain/calendar/serial-day';

/** A whole number from 0 up: days, months, how many. */
export const wholeNumber = refine(number, 'a whole number from 0 up', (value) => Number.isSafeInteger(value) && value >= 0);

/** A whole number from 1 up. */
export const countingNumber = refine(wholeNumber, 'a whole number from 1 up', (value) => value >= 1);

/** A fraction of 1 from 0 to 1: 0.3 is 30%. */
export const share = refine(number, 'a fraction from 0 to 1', (value) => value >= 0 && value <= 1);

/** A number from 0 up. */
export const notNegative = refine(number, 'a number from 0 up', (value) => value >= 0);

/** A number above 0. */
export const positive = refine(number, 'a number above 0', (value) => value > 0);

/** A full hour of the day, 0 to 24. */
export const hour = refine(wholeNumber, 'an hour from 0 to 24', (value) => value <= 24);

/** A day as a serial number (R1). */
export const serialDay: Parser<SerialDay> = refine(number, 'a day', isSerialDay);

/** Upper edges in days: whole, from 1 up, each above the one before (R8). */
export const bandEdges = refine(array(number), 'rising whole days', areBandEdges);

/** Three such edges. */
export const threeEdges = refine(tuple(number, number, number), 'three rising whole numbers', areBandEdges);
