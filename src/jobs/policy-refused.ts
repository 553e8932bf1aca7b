import type { PolicyFault } from '../policy/sheet/policy-cell-fault';

/** Thrown out of a job whose workbook has settings that are no good: no default steps in for them (R30). */
export class PolicyRefused extends Error {
  override name = 'PolicyRefused';

  constructor(readonly faults: readonly PolicyFault[]) {
    super(faults.map(({ path }) => path).join());
  }
}
