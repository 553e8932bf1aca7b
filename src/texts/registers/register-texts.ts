import type { RegisterNotice } from '../../registers/register-notice';
import type { RegisterFault } from '../../registers/registers';

/** Sentences about what the registers' cells hold (R39). */
export interface RegisterTexts {
  fault(fault: RegisterFault): string;
  notice(notice: RegisterNotice): string;
}
