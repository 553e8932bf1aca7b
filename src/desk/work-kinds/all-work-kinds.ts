import { approval } from './approval';
import { call } from './call';
import { caseDeadline } from './case-deadline';
import { contactAgreed } from './contact-agreed';
import { disputeOpen } from './dispute-open';
import { instalmentDue } from './instalment-due';
import { instalmentMissed } from './instalment-missed';
import { letterBack } from './letter-back';
import { letterDue } from './letter-due';
import { letterFollowUp } from './letter-follow-up';
import { letterUndelivered } from './letter-undelivered';
import { letterUnsent } from './letter-unsent';
import { limitation } from './limitation';
import { promiseBroken } from './promise-broken';
import { promiseDue } from './promise-due';
import { remind } from './remind';

/** Every kind of work, the most urgent first (R41); of approvals there are some only where the policy asks for them, of contacts
 * that were agreed on where 催收记录 names a day for them. */
export const allWorkKinds = [
  limitation,
  caseDeadline,
  promiseBroken,
  instalmentMissed,
  letterBack,
  promiseDue,
  instalmentDue,
  letterDue,
  letterFollowUp,
  contactAgreed,
  call,
  letterUnsent,
  letterUndelivered,
  disputeOpen,
  remind,
  approval,
] as const;

export type WorkKey = (typeof allWorkKinds)[number]['key'];
