import { letterRun } from '../letter-run';
import type { WorkKind } from '../work-kind';

/** The letters that the run proposes: their principal (R41, R21a). */
export const letterDue: WorkKind<'letterDue'> = {
  key: 'letterDue',
  urgency: 'week',
  isContact: false,
  find: (desk) => letterRun(desk).letters.map(({ customer, principalCents }) => ({ customer, amountCents: principalCents, since: null })),
};
