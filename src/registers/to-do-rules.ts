import { arrangementActions } from './arrangements/columns';
import type { registerPlans, RegisterPlanName } from './all-registers';
import { caseStates } from './cases/columns';
import { collectionMethods, letterStages } from './collections/columns';
import { opinions } from './approvals/approval-columns';
import { any, blank, both, filled, hasHappened, isAhead, isBy, isInWords, isSince, says } from './to-do';
import type { ToDo } from './to-do';

type RoleOf<Name extends RegisterPlanName> = keyof (typeof registerPlans)[Name]['columns'] & string;

/** What was promised, agreed on or given to somebody so many days ago is past: what came of it is no work of today. */
const pastDays = 30;

/** By register, where something in its rows falls due, when that is; apart from the registers, for only new tables ask for it. */
export const toDoRules: { readonly [Name in RegisterPlanName]?: ToDo<RoleOf<Name>> } = {
  collections: {
    row: 'day',
    states: (cells) => {
      const isLetter = says(cells.method, collectionMethods, 'letter');
      return [
        // What is dated ahead has not happened.
        [isAhead(cells.day), 'open'],
        [
          both(isLetter, any(hasHappened(cells.receivedDay), hasHappened(cells.returnedDay), says(cells.stage, letterStages, 'struck'))),
          'done',
        ],
        // It is to go out, and after that its waybill is to be looked after.
        [both(isLetter, blank(cells.sentDay)), 'due'],
        [isLetter, 'open'],
        [both(blank(cells.promisedDay), blank(cells.nextDay)), 'done'],
        [any(isSince(cells.promisedDay, pastDays), isSince(cells.nextDay, pastDays)), 'due'],
        [any(isInWords(cells.promisedDay), isInWords(cells.nextDay)), 'check'],
        [any(isAhead(cells.promisedDay), isAhead(cells.nextDay)), 'open'],
        ['TRUE', 'past'],
      ];
    },
  },
  disputes: { row: 'raisedDay', states: ({ resolvedDay }) => [[hasHappened(resolvedDay), 'done']] },
  plans: {
    row: 'amount',
    states: ({ paidDay, paidAmount, amount, dueDay }) => [
      // Of sums that are words nobody knows whether they are met.
      [both(hasHappened(paidDay), `ISNUMBER(${amount})`, `N(${paidAmount})>=N(${amount})`), 'done'],
      [isBy(dueDay), 'due'],
      [isInWords(dueDay), 'check'],
    ],
  },
  // What nobody asks approval of waits for none; a decision of a day ahead has not been made, and what was returned is to be asked for anew.
  writeOffs: {
    row: 'amount',
    states: ({ opinion, approvedDay, applicant, appliedDay }) => [
      [says(opinion, opinions, 'returned'), 'open'],
      [any(both(filled(opinion), `NOT(${isAhead(approvedDay)})`), both(blank(opinion), blank(applicant), blank(appliedDay))), 'done'],
    ],
  },
  arrangements: {
    row: 'day',
    states: ({ action, until, day }) => [
      [both(says(action, arrangementActions, 'done'), `NOT(${isAhead(day)})`), 'done'],
      [isBy(until, pastDays), 'past'],
      [isBy(until), 'due'],
      [any(isInWords(until), isInWords(day)), 'check'],
      [isBy(day, pastDays), 'past'],
    ],
  },
  cases: {
    row: 'number',
    states: ({ state, closedDay, performanceDay: until }) => [
      [any(says(state, caseStates, 'closed'), hasHappened(closedDay)), 'done'],
      [isBy(until), 'due'],
      [isInWords(until), 'check'],
    ],
  },
  decisions: {
    row: 'day',
    states: ({ result, dueDay }) => [
      [filled(result), 'done'],
      [isBy(dueDay), 'due'],
      [isInWords(dueDay), 'check'],
    ],
  },
  abroad: {
    row: 'customer',
    states: ({ lossNoticeBy, lossNoticeDay, claimBy, claimDay }) => [
      [any(hasHappened(claimDay), both(hasHappened(lossNoticeDay), blank(claimBy)), both(blank(lossNoticeBy), blank(claimBy))), 'done'],
      [any(isBy(claimBy), both(isBy(lossNoticeBy), `NOT(${hasHappened(lossNoticeDay)})`)), 'due'],
      [any(isInWords(claimBy), isInWords(lossNoticeBy)), 'check'],
    ],
  },
};
