import { JobCancelled } from './ports/job-control';
import { WorkbookRefused } from './ports/workbook-refusal';
import { UnsafeCents } from '../domain/money/cents';
import { PolicyRefused } from './policy-refused';
import type { RefusalReason } from './refusal-reason';

/** How a job ends that something thrown has stopped. */
export interface JobFault {
  readonly kind: 'refused';
  readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'cancelled';
  readonly reason: RefusalReason;
}

/** The refusal that something thrown in a job amounts to; a fault of the program is thrown on. */
export function faultOf(error: unknown): JobFault {
  if (error instanceof UnsafeCents) return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'sumsTooLarge' } };
  if (error instanceof JobCancelled) return { kind: 'refused', refusal: 'cancelled', reason: { kind: 'cancelled' } };
  if (error instanceof PolicyRefused) return { kind: 'refused', refusal: 'badPolicy', reason: { kind: 'badPolicy', faults: error.faults } };
  if (error instanceof WorkbookRefused) return { kind: 'refused', refusal: 'workbook', reason: error.refusal };
  throw error;
}
