import { dueDay } from '../domain/calendar/due-day';
import { readTerms, type TermsReading } from '../domain/calendar/read-terms';
import { addWorkingDays } from '../domain/calendar/working-days';

import { isBlank, quoted } from './cell';
import type { FunctionFault } from './fault';
import { each, liftRows } from './lift-rows';
import { readDate, readWhole } from './read-cell';
import { readCalendar } from './read-policy-tables';

/**
 * 到期日：由起算日和付款条件推算，如“货物签收后三个工作日内”“月结30天”“次月10日”“NET 30”。工作日按中国法定节假日和调休计算。可一次计算整列。
 * @customfunction DUEDATE
 * @param baseDate 起算日：签收日或发票日期，一个单元格或一列
 * @param terms 付款条件的文字，一个单元格或一列
 * @param holidays 可选：法定节假日之外的休息日
 * @param makeUpDays 可选：法定安排之外的调休上班日
 * @returns 到期日，请设为日期格式
 * @see 规则 R3、R4；国务院办公厅 2004 至 2026 年节假日安排
 */
export function dueDate(baseDate: unknown[][], terms: unknown[][], holidays?: unknown[][], makeUpDays?: unknown[][]): unknown[][] {
  const calendar = readCalendar(holidays, makeUpDays);
  const readings = new Map<unknown, TermsReading>();
  const readOnce = (cell: unknown): TermsReading => {
    let reading = readings.get(cell);
    // A column has few different terms: each is read once.
    if (reading === undefined) readings.set(cell, (reading = readTerms(cell)));
    return reading;
  };
  const termsCell = (cell: unknown): { readonly cell: unknown } | null => (isBlank(cell) || cell === 0 ? null : { cell });
  return liftRows([each('baseDate', baseDate, readDate), each('terms', terms, termsCell)], (base, { cell }): number | FunctionFault => {
    const reading = readOnce(cell);
    if (!reading.ok) return { fault: 'notTerms', argument: 'terms', value: quoted(cell) };
    return dueDay(base, reading.terms, calendar)?.day ?? { fault: 'outOfRange', argument: 'terms', value: quoted(cell) };
  });
}

/**
 * 工作日推算：从某日起第若干个工作日，计入中国法定节假日和调休上班日。天数可为负；为 0 时，当日是工作日即为当日，否则为下一个工作日。
 * @customfunction WORKDAYCN
 * @param date 起始日期，一个单元格或一列
 * @param days 工作日天数，整数
 * @param holidays 可选：法定节假日之外的休息日
 * @param makeUpDays 可选：法定安排之外的调休上班日
 * @returns 日期，请设为日期格式
 * @see 规则 R3；国务院办公厅 2004 至 2026 年节假日安排，此外按普通周末
 */
export function workdayCn(date: unknown[][], days: unknown[][], holidays?: unknown[][], makeUpDays?: unknown[][]): unknown[][] {
  const calendar = readCalendar(holidays, makeUpDays);
  return liftRows(
    [each('date', date, readDate), each('days', days, readWhole)],
    (start, count): number | FunctionFault =>
      addWorkingDays(start, count, calendar) ?? { fault: 'outOfRange', argument: 'days', value: String(count) },
  );
}
