import type { Language } from '../../texts/language';
import type { JobFault } from '../job-fault';

/** Protect the sheets that registers stand on with a password of the user's, or take the protection away: of all of them or of none. */
export interface ProtectRegistersRequest {
  readonly language: Language;
  /** Kept nowhere. */
  readonly password: string;
  readonly protect: boolean;
}

export type ProtectRegistersOutcome =
  | {
      readonly kind: 'done';
      /** What was changed, and what stood so already; the sheet that another password protects, and then nothing was. */
      readonly report: { readonly changed: readonly string[]; readonly unchanged: readonly string[]; readonly badPassword: string | null };
    }
  | JobFault;
