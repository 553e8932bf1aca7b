import type { MonthRequest } from './month-workbook';
import type { ReportArguments } from './report-arguments';

/** What the add-in is asked by a command line, at this moment. */
export function requestOf(
  {
    language,
    asOf,
    sheetName,
    dateOrder,
    decimalMark,
    monthDay,
    types,
    sums,
    creditDays,
    net,
    reports,
    columns,
    overwrite,
  }: ReportArguments,
  now: Date,
): MonthRequest {
  return {
    language,
    ...(asOf === null ? {} : { asOf }),
    ...(sheetName === null ? {} : { sheetName }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(decimalMark === null ? {} : { decimalMark }),
    ...(monthDay === null ? {} : { monthDay }),
    ...(types === null ? {} : { typesNamed: types }),
    ...(sums === null ? {} : { sumsNamed: sums }),
    ...(creditDays === null ? {} : { creditDays }),
    ...(net === null ? {} : { netUnallocated: net === 'oldest' }),
    ...(reports === null ? {} : { reports }),
    ...(columns === null ? {} : { columnsNamed: columns }),
    ...(overwrite && { overwriteChanges: true }),
    preparedAt: minuteOf(now),
  };
}

/** `yyyy-mm-dd hh:mm` by the wall clock of this machine. */
function minuteOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
