import { columnRoles } from '../ledger/reading-choices';

/** What the values of a request must be, in the order in which they are looked at. */
export type FieldRules<Request> = readonly (readonly [keyof Request & string, (value: unknown) => boolean])[];

/** A field that is no good, and what stands in it. */
export interface BadField {
  readonly field: string;
  readonly value: string;
}

/** The first field of a request from outside that is no good. */
export function firstBadField<Request extends object>(request: Request, rules: FieldRules<Request>): BadField | null {
  const bad = rules.find(([field, isGood]) => !isGood(request[field]));
  return bad ? { field: bad[0], value: shown(request[bad[0]]) } : null;
}

export function optional(isGood: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || isGood(value);
}

export function isOneOf(...values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

export const isDateOrder = isOneOf('mdy', 'dmy');

/** Roles that there are, each with a 0-based column of its own or null: a column read as two amounts would count its money twice, or away. */
export function isColumnChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const roles: readonly string[] = columnRoles;
  const chosen = Object.values(value).filter((column) => column !== null);
  return (
    Object.keys(value).every((role) => roles.includes(role)) &&
    chosen.every((column) => Number.isInteger(column) && Number(column) >= 0) &&
    new Set(chosen).size === chosen.length
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
