import type { WorkKey } from '../../desk/work-kinds/all-work-kinds';
import type { DeadlineKind } from '../../desk/work-kind';
import type { DeskTexts } from './zh-CN';

/** What is said of the work of the day wherever it is listed, in English (R41, R42). */
export const deskEnUS: DeskTexts = {
  kind: (kind) => kinds[kind],
  action: (kind, deadline) => (deadline === undefined ? actions[kind] : deadlines[deadline]),
  nobody: '(nobody)',
};

const kinds: Readonly<Record<WorkKey, string>> = {
  limitation: 'Limitation near or passed',
  caseDeadline: 'Deadline of a case',
  promiseBroken: 'Promise broken',
  instalmentMissed: 'Instalment missed',
  letterBack: 'Letter came back',
  promiseDue: 'Promise falls due',
  instalmentDue: 'Instalment falls due',
  letterDue: 'Letter is due',
  letterFollowUp: 'Follow a letter up',
  contactAgreed: 'Contact',
  call: 'Call',
  letterUnsent: 'Letter not sent',
  letterUndelivered: 'Letter not received',
  disputeOpen: 'Dispute open',
  remind: 'Remind before due',
  approval: 'Approval',
};

const actions: Readonly<Record<WorkKey, string>> = {
  limitation: 'Demand in writing and keep the receipt, or get a written promise',
  caseDeadline: 'Do what the period asks for; whether a rest day carries it on is for the court to say',
  promiseBroken: 'Ask why, and agree on a new day and sum',
  instalmentMissed: 'Demand the instalment, and confirm those to come',
  letterBack: 'Check address and recipient, send again',
  promiseDue: 'Remind the customer of the promise',
  instalmentDue: 'Remind the customer of the plan',
  letterDue: 'Make the letter and send it',
  letterFollowUp: 'Confirm that it arrived, agree on a day',
  contactAgreed: 'Speak to the customer as agreed; where nobody is reached enter the next day',
  call: 'Call, and note the promised day and sum',
  letterUnsent: 'Send it, and enter waybill and day; strike it if it will not go, or the next stage counts from its date',
  letterUndelivered: 'Ask the carrier, enter received or returned',
  disputeOpen: 'Answer it with the sales side, enter the day',
  remind: 'Remind of due date and amount',
  approval: 'Fill in day and decision in the register; what was returned is mended by whoever asked',
};

const deadlines: Readonly<Record<DeadlineKind, string>> = {
  suitAfterPreservation:
    'Sue or apply for arbitration within 30 days of the preservation before suit, else it is lifted (Civil Procedure Law, art. 104)',
  appeal: 'Appeal within 15 days of service of the judgment, if at all (Civil Procedure Law, art. 171)',
  rulingAppeal: 'Appeal within 10 days of service of the ruling, if at all (Civil Procedure Law, art. 171)',
  defence: 'The debtor’s 15 days for its defence and for objecting to jurisdiction end (Civil Procedure Law, arts. 128, 130)',
  confirmation: 'Apply together for confirmation by the court within 30 days of the mediation agreement (Civil Procedure Law)',
  objection: 'The debtor pays or objects within 15 days of the payment order (Civil Procedure Law); else apply for enforcement',
  lossNotice: 'Tell the insurer of the loss by the day that the export credit policy names, then enter when it was told',
  insuranceClaim: 'File the claim with the insurer by the day that the export credit policy names, then enter when it was filed',
  enforcement: 'Apply for enforcement before its two years end (Civil Procedure Law, art. 250)',
};
