import type { Policy } from '../policy/policy';
import { readPolicySheets, type WorkbookPolicy } from '../policy/sheet/read-policy-sheets';
import { findRegisters, type RegistersFound } from '../registers/find-registers';
import { PolicyRefused } from './policy-refused';
import { takeTurns, type JobControl } from './ports/job-control';
import type { WorkbookPort, WorkbookReading } from './ports/workbook-port';

/** A workbook as a job reads it, once: what stands in it beside 应收参数, where its registers are, and its policy (R30, R39). */
export interface ReadBook {
  /** Without the cells that hold settings. */
  readonly reading: WorkbookReading;
  readonly registers: RegistersFound;
  readonly policyReading: WorkbookPolicy;
  /** Every setting as the workbook has it; throws `PolicyRefused` where cells of it are no good. */
  readonly policy: () => Policy;
}

/** Reads the workbook of a job and its policy in one go. */
export async function readBook(workbook: WorkbookPort, control: JobControl): Promise<ReadBook> {
  const reading = await workbook.read(control);
  await takeTurns(control);
  const { reading: policyReading, rest } = readPolicySheets(reading.workbook);
  return {
    reading: { ...reading, workbook: rest },
    registers: findRegisters(rest),
    policyReading,
    policy: () => {
      if (!policyReading.ok) throw new PolicyRefused(policyReading.faults);
      return policyReading.policy;
    },
  };
}
