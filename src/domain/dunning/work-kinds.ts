/** Every kind of work of the day, the most urgent first (R41). */
export const workKinds = [
  'limitation',
  'caseDeadline',
  'promiseBroken',
  'instalmentMissed',
  'letterBack',
  'promiseDue',
  'instalmentDue',
  'letterDue',
  'letterFollowUp',
  'contactAgreed',
  'call',
  'letterUnsent',
  'letterUndelivered',
  'disputeOpen',
  'remind',
  'approval',
] as const;

export type WorkKindKey = (typeof workKinds)[number];
