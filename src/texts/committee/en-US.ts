import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import type { CommitteeTexts } from './zh-CN';

/** What the paper for the receivables committee says, in English. */
export const committeeEnUS: CommitteeTexts = {
  title: ({ company, period }) => `${company === '' ? '' : `${company} `}Receivables committee: meeting paper ${period}`,
  noData: 'no data',
  none: '–',
  total: 'Total',
  more: (count) => `${groupedCount(count)} more on the sheet Committee paper.`,
  debtors: {
    heading: '1. The largest and the worst debtors',
    headers: [
      'Customer',
      'Balance',
      '可疑 and 损失',
      'Overdue',
      'Longest overdue, days',
      'Limitation ends first',
      'Done in 12 months',
      'Next step',
    ],
    nothing: 'Nobody owes anything',
    done: ({ letters, unsent, calls, visits, kept, broken, planned }) =>
      [
        letters === 0 ? '' : `letters ${groupedCount(letters)}${unsent === 0 ? '' : ` (${groupedCount(unsent)} not entered as sent)`}`,
        calls === 0 ? '' : `calls ${groupedCount(calls)}`,
        visits === 0 ? '' : `visits ${groupedCount(visits)}`,
        kept + broken === 0 ? '' : `promises kept ${groupedCount(kept)}, broken ${groupedCount(broken)}`,
        planned === 0 ? '' : `plan kept so far ${groupedAmount(planned)}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    notDone: 'nothing entered',
    both: (days, done, next) => `longest overdue, days: ${groupedCount(days)}; ${done}; next: ${next}`,
    page: ['Customer', 'Balance', '可疑, 损失', 'Done in 12 months and next step'],
  },
  windows: {
    heading: '2. The window of action',
    headers: (limitationDays) => [
      ...['Class', 'Balance', 'Worse within 30 days', 'Worse from'],
      ...[
        `Limitation ends within ${limitationDays} day${limitationDays === 1 ? '' : 's'}`,
        'Ends first',
        'Invoices',
        'What can still be done',
      ],
    ],
    what: {
      关注: (edges) => `up to day ${edges[0]} overdue: call, first demand, ask whether anything is disputed`,
      次级: (edges) => `days ${edges[0] + 1}–${edges[1]} overdue: second demand, a plan in writing, no more sales on credit`,
      可疑: (edges) =>
        `days ${edges[1] + 1}–${edges[2]} overdue: the last window to negotiate, lawyer’s letter, assess suit and preservation; 损失 after that`,
      损失: (edges) =>
        `past day ${edges[2]} overdue: suit, enforcement, or proof for a write-off; before limitation ends get a receipt or an acknowledgement`,
    },
    pageHeaders: ['Class', 'Balance', 'Invoices', 'What can still be done'],
    page: ({ worsening, limitation, limitationDays, what }) =>
      `${what}${worsening === 0 ? '' : `; worse within 30 days ${groupedAmount(worsening)}`}${limitation === 0 ? '' : `; limitation ends within ${limitationDays} day${limitationDays === 1 ? '' : 's'} ${groupedAmount(limitation)}`}`,
  },
  asked: {
    heading: '3. Decisions asked for',
    headers: ['Customer', 'Amount', 'Balance', 'Overdue', 'Longest overdue, days', 'Date', 'Matter', 'Why'],
    page: ['Matter', 'Amount', 'Date', 'Customer'],
    nothing: 'Nothing has to be decided',
    what: {
      limitation: 'Limitation near or passed: demand in writing at once with proof of receipt, sue if need be',
      sue: 'Whether to sue',
      writeOff: 'Whether to write off',
      limit: 'Whether to cut the credit limit',
    },
    why: {
      limitation: 'overdue balance; Civil Code, articles 188, 192, 195',
      sue: 'overdue balance, 损失 by now',
      writeOff: 'three years overdue, or a small sum and more than one year; proof is needed beside it',
      limit: 'what the limit is above the suggested one (credit grades)',
    },
  },
  kept: {
    heading: '4. Earlier decisions and what became of them',
    headers: ['Decision', 'Responsible', 'Meeting date', 'Deadline', 'State', 'Days late', 'Customer', 'Result'],
    page: ['Decision', 'Responsible', 'Deadline', 'Result'],
    states: { done: 'done', open: 'under way', late: 'late' },
    nothing: 'Committee decisions has none up to the as-of date',
    noRegister: 'There is no sheet Committee decisions yet: make one under Settings; what is entered there comes with the next paper',
  },
  decide: {
    heading: '5. Decisions of this meeting',
    hint: 'Printed and filled in by hand; entered into Committee decisions afterwards, from where the next paper takes them with their results. Making this sheet anew clears what is typed here.',
    page: 'Decision: ________________________________  Responsible: __________  Deadline: __________',
  },
  balances: { heading: '6. Balances', headers: ['Kind', 'Balance'], overdue: 'Overdue', others: 'Not overdue, credits and unverified' },
  attention: {
    noLog: 'there is no Collection log: what was done is not known',
    noDates: 'receipts have no dates in this ledger: limits and promises can’t be judged',
  },
};
