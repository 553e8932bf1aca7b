import { areBandEdges } from '../domain/aging/custom-bands';
import type { RiskEdges } from '../domain/aging/risk-class';
import type { SerialDay } from '../domain/calendar/serial-day';
import { type WorkingCalendar, workingCalendar } from '../domain/calendar/working-calendar';
import type { LetterRules } from '../domain/dunning/letter-threshold';
import type { LprChange } from '../domain/law/lpr';
import { Exact } from '../domain/money/exact';
import { defaultPolicy } from '../policy/default-policy';
import type { FunctionArgument } from '../texts/functions/function-signatures';

import { cellsOf, isBlank, matrixOf, plainCell, quoted } from './cell';
import { readDate, readNumber, readWhole } from './read-cell';
import { demand } from './read-setting';

const standardCalendar = workingCalendar(defaultPolicy.calendarAdditions);
const highestRate = 0.36;

/** The last days overdue of 关注, 次级 and 可疑, as 应收参数 has them; a blank keeps its default (R5, R30). */
export function readClassEdges(given: unknown): RiskEdges {
  const argument = 'classEdges';
  const [special, substandard, doubtful] = defaultPolicy.riskEdges;
  const days = readDays(argument, given, { special, substandard, doubtful });
  const edges = [days.special, days.substandard, days.doubtful] as const;
  return areBandEdges(edges) ? edges : demand<RiskEdges>({ fault: 'notRising', argument, value: edges.map(quoted).join(', ') });
}

/** First demand on day, second on day, lawyer's letter after days, days between two letters; a blank keeps its default (R21, R30). */
export function readLetterDays(given: unknown): LetterRules {
  const argument = 'letterDays';
  const { firstOnDay, secondOnDay, lawyerAfterDays, daysBetweenLetters } = defaultPolicy.letters;
  const rules = readDays(argument, given, { firstOnDay, secondOnDay, lawyerAfterDays, daysBetweenLetters });
  const edges = [rules.firstOnDay, rules.secondOnDay, rules.lawyerAfterDays];
  if (rules.daysBetweenLetters < 0) return demand<LetterRules>({ fault: 'outOfRange', argument, value: quoted(rules.daysBetweenLetters) });
  return areBandEdges(edges) ? rules : demand<LetterRules>({ fault: 'notRising', argument, value: edges.map(quoted).join(', ') });
}

/**
 * Days by name, each its preset where the cell is blank or 0, which is what desktop Excel makes of a blank; the presets for nothing at all.
 */
function readDays<Name extends string>(
  argument: FunctionArgument,
  given: unknown,
  presets: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const cells = cellsOf(given).map((cell) => demand(cell));
  const isLeft = (cell: unknown): boolean => cell === 0 || isBlank(cell);
  const days: Record<Name, number> = { ...presets };
  if (cells.every(isLeft)) return days;
  const names = Object.keys(presets) as Name[];
  if (cells.length !== names.length)
    return demand<Record<Name, number>>({ fault: 'wrongSize', argument, size: String(cells.length), expected: String(names.length) });
  for (const [index, name] of names.entries()) if (!isLeft(cells[index])) days[name] = wholeOf(argument, cells[index]);
  return days;
}

/**
 * Loan prime rates as rows of the day from which they hold, the one-year and perhaps the five-year rate, oldest first; null for none (R18,
 * R30).
 */
export function readRateTable(given: unknown): readonly LprChange[] | null {
  const argument = 'rateTable';
  if (given === null || given === undefined) return null;
  const rows = matrixOf(given)
    .map((row) => row.map((cell) => demand(plainCell(cell))))
    .filter((row) => !row.every((cell) => cell === 0 || isBlank(cell)));
  if (rows.length === 0) return null;
  const changes = rows.map((row): LprChange => {
    if (row.length !== 2 && row.length !== 3)
      return demand<LprChange>({ fault: 'wrongSize', argument, size: String(row.length), expected: '2' });
    const from = demand(readDate(row[0], argument) ?? { fault: 'missing', argument });
    const oneYearPercent = percentOf(argument, row[1]) ?? demand<number>({ fault: 'missing', argument });
    return { from, oneYearPercent, fiveYearPercent: percentOf(argument, row[2] ?? null) };
  });
  const late = changes.findIndex(({ from }, index) => index > 0 && from <= (changes[index - 1]?.from ?? from));
  return late < 0 ? changes : demand<LprChange[]>({ fault: 'notInOrder', argument, value: quoted(rows[late]?.[0]) });
}

/** The calendar of the State Council with days off and make-up working days of the user's (R3, R30). */
export function readCalendar(holidays: unknown, makeUpDays: unknown): WorkingCalendar {
  const additions = { holidays: daysOf('holidays', holidays), makeUpDays: daysOf('makeUpDays', makeUpDays) };
  return additions.holidays.length + additions.makeUpDays.length === 0 ? standardCalendar : workingCalendar(additions);
}

function daysOf(argument: FunctionArgument, given: unknown): SerialDay[] {
  return cellsOf(given).flatMap((cell) => demand(readDate(demand(cell), argument)) ?? []);
}

function wholeOf(argument: FunctionArgument, cell: unknown): number {
  return demand(readWhole(cell, argument) ?? { fault: 'missing', argument });
}

/** A fraction of 1 as percents a year; a blank, and the 0 that desktop Excel makes of one, is none. */
function percentOf(argument: FunctionArgument, cell: unknown): number | null {
  const rate = cell === 0 ? null : demand(readNumber(cell, argument));
  if (rate === null) return null;
  if (rate.isNegative() || rate.greaterThan(highestRate)) return demand<number>({ fault: 'outOfRange', argument, value: quoted(cell) });
  return new Exact(rate).times(100).toNumber();
}
