import { JobCancelled } from './ports/job-control';
import { WorkbookRefused } from './ports/workbook-refusal';
import { UnsafeCents } from '../domain/money/cents';
import type { JobTexts } from '../texts/texts';
import { refusalSentence } from './refusal-sentence';

/** How a job ends that something thrown has stopped. */
export interface JobFault {
  readonly kind: 'refused';
  readonly refusal: 'badRequest' | 'workbook' | 'cancelled';
  readonly sentence: string;
}

/** The refusal that something thrown in a job amounts to; a fault of the program is thrown on. */
export function faultOf(error: unknown, texts: JobTexts): JobFault {
  if (error instanceof UnsafeCents) return { kind: 'refused', refusal: 'badRequest', sentence: texts.sumsTooLarge };
  if (error instanceof JobCancelled) return { kind: 'refused', refusal: 'cancelled', sentence: texts.cancelled };
  if (error instanceof WorkbookRefused) return { kind: 'refused', refusal: 'workbook', sentence: refusalSentence(error.refusal, texts) };
  throw error;
}
