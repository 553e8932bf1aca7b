import type { WorkKind } from '../work-kind';

/** A letter that was entered and of which nothing more is known (R41). */
export const letterUnsent: WorkKind<'letterUnsent'> = {
  key: 'letterUnsent',
  urgency: 'month',
  isContact: false,
  isOfRegisterAlone: true,
  find: ({ registers, asOf, policy }) =>
    (registers.collections ?? []).flatMap(({ customer, method, day, sentDay, receivedDay, returnedDay }) =>
      method === 'letter' && asOf - day >= policy.work.letterUnsentAfter && sentDay === null && receivedDay === null && returnedDay === null
        ? [{ customer, amountCents: null, since: day }]
        : [],
    ),
};
