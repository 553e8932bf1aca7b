import { calculation } from './documents/calculation';
import { confirmation, confirmationInEnglish } from './documents/confirmation';
import { enforcement } from './documents/enforcement';
import { evidenceList } from './documents/evidence-list';
import { investigation } from './documents/investigation';
import { mandate } from './documents/mandate';
import { mediationAgreement, mediationRequest } from './documents/mediation';
import { paymentOrder } from './documents/payment-order';
import { arbitration, complaint } from './documents/pleading';
import { preservation } from './documents/preservation';
import { summary, summaryInEnglish } from './documents/summary';
import { writeOff } from './documents/write-off';

/** Every document of a case's pack, in the order of its contents. */
export const allCaseDocuments = [
  complaint,
  arbitration,
  evidenceList,
  calculation,
  preservation,
  investigation,
  paymentOrder,
  enforcement,
  mediationRequest,
  mediationAgreement,
  confirmation,
  confirmationInEnglish,
  mandate,
  summary,
  summaryInEnglish,
  writeOff,
] as const;

export type CaseDocumentKey = (typeof allCaseDocuments)[number]['key'];
