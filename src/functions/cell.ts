import type { FunctionFault } from './fault';

/**
 * The cell's plain value: of a value with a format or a type of its own, what stands in the cell; of an error, the fault that passes it on.
 */
export function plainCell(cell: unknown): unknown {
  if (typeof cell === 'string') return cell.startsWith('#') ? (passedOn(cell) ?? cell) : cell;
  if (typeof cell !== 'object' || cell === null) return cell;
  const code = errorCodeOf(cell);
  if (code !== null) return { fault: 'cellError', code } satisfies FunctionFault;
  return 'basicValue' in cell ? cell.basicValue : cell;
}

/** Blank in a cell: nothing there, or nothing but white space. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The value as a message quotes it. */
export function quoted(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : cell === null || cell === undefined ? '' : typeof cell;
}

/** The cells of an argument row by row; a lone value is a range of one cell, nothing at all a blank one. */
export function matrixOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  return rows.length === 0 || (rows[0] ?? []).length === 0 ? [[null]] : rows;
}

/** All cells of an argument, row after row, plain. */
export function cellsOf(argument: unknown): unknown[] {
  if (!Array.isArray(argument)) return [plainCell(argument)];
  return matrixOf(argument).flat().map(plainCell);
}

function errorCodeOf(cell: object): CustomFunctions.ErrorCode | null {
  if (cell instanceof CustomFunctions.Error) return cell.code;
  const isErrorValue = ('type' in cell && cell.type === 'Error') || ('basicType' in cell && cell.basicType === 'Error');
  if (!isErrorValue || !('basicValue' in cell)) return null;
  return errorCodeNamed(cell.basicValue) ?? CustomFunctions.ErrorCode.invalidValue;
}

/** Some hosts hand an error over as its text. */
function passedOn(text: string): FunctionFault | null {
  const code = errorCodeNamed(text);
  return code === null ? null : { fault: 'cellError', code };
}

function errorCodeNamed(text: unknown): CustomFunctions.ErrorCode | null {
  return Object.values(CustomFunctions.ErrorCode).find((code) => code === text) ?? null;
}
