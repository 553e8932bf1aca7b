import type { SerialDay } from '../domain/calendar/serial-day';
import { abroad } from './abroad/abroad';
import { agencies } from './agencies/agencies';
import { arrangements } from './arrangements/arrangements';
import { cases } from './cases/cases';
import { clauses } from './clauses/clauses';
import { collections } from './collections/collections';
import { customers } from './customers/customers';
import { decisions } from './decisions/decisions';
import { disputes } from './disputes/disputes';
import { evidence } from './evidence/evidence';
import { plans } from './plans/plans';
import { receipts } from './receipts/receipts';
import type { Register, RegisterPlan } from './register';
import { standings } from './standings/standings';
import { writeOffs } from './write-offs/write-offs';

const afterCustomers = {
  collections,
  disputes,
  plans,
  writeOffs,
  arrangements,
  cases,
  evidence,
  agencies,
  decisions,
  standings,
  clauses,
  abroad,
};

/** The tables of R39, R43 and R44 that are read here, and how. */
export const registers = { customers, ...afterCustomers };

export type RegisterName = keyof typeof registers;

export const registerNames = Object.keys(registers) as readonly RegisterName[];

type RowsOf<Kind> = Kind extends { rowAt(row: infer Row, asOf: SerialDay): unknown } ? Row : never;

/** The row of each register. */
export type RegisterRowOf<Name extends RegisterName> = RowsOf<(typeof registers)[Name]>;

/** All tables of R39 as they are made anew, in the order in which they are offered. */
export const registerPlans = { customers, receipts, ...afterCustomers };

export type RegisterPlanName = keyof typeof registerPlans;

/** A register by its name, whatever its columns and rows. */
export function registerNamed(name: RegisterName): Register {
  // Which columns it has is known at run time alone: cells are asked for by the register's own parser only.
  return registers[name] as unknown as Register;
}

/** A table as it is made anew by its name, whatever its columns. */
export function registerPlanNamed(name: RegisterPlanName): RegisterPlan {
  return registerPlans[name];
}
