import type { CellValue } from '../../cells/cell-value';
import { daysBetweenSystems } from '../../cells/date-system';
import type { NewValue } from '../../jobs/ports/tables-port';
import { isDateFormat } from '../../sheets/in-date-system';
import { writtenText } from './written-text';

/** A value as it goes into a cell of a certain number format. */
export interface SentValue {
  readonly sent: string | number | boolean;
  /** What the cell holds afterwards. */
  readonly held: CellValue;
  /** The number format that the cell needs for it; null where its own will do. */
  readonly format: string | null;
}

const dateFormat = 'yyyy-mm-dd';

/**
 * How a value is sent to a cell that is formatted so: text as text, dates in the workbook's system and shown as dates, numbers never as
 * text.
 */
export function sentValue(value: NewValue, format: string, dateSystem: 1900 | 1904): SentValue {
  if (typeof value === 'object') {
    const serial = dateSystem === 1904 ? value.date - daysBetweenSystems : value.date;
    return { sent: serial, held: serial, format: isDateFormat(format) ? null : dateFormat };
  }
  if (typeof value === 'string') {
    const sent = writtenText(value, format === '@');
    return { sent, held: sent.startsWith("'") ? sent.slice(1) : sent, format: null };
  }
  return { sent: value, held: value, format: format === '@' ? 'General' : null };
}

/** A constant as it stood in a cell, as it is sent to stand there again. */
export function sentAgain(value: CellValue, isText: boolean, format: string): string | number | boolean {
  return typeof value === 'string' && isText ? writtenText(value, format === '@') : value;
}

/** Whether a cell holds a value: Excel keeps 15 digits of a number and one kind of line end. */
export function holds(cell: unknown, value: CellValue): boolean {
  if (typeof value === 'number' && typeof cell === 'number') return Math.abs(cell - value) <= Math.abs(value) * 1e-14;
  if (typeof value === 'string' && typeof cell === 'string') return withOneLineEnd(cell) === withOneLineEnd(value);
  return cell === value;
}

/** Whether a cell holds its value itself, and neither a formula nor what another one's formula spills into it. */
export function isConstant(value: unknown, formula: unknown): boolean {
  return value === formula;
}

const withOneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');
