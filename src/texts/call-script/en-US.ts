import { counted } from '../counted';
import type { CallScriptTexts } from './zh-CN';

/** What is said in a call, point by point, in English. */
export const callScriptEnUS: CallScriptTexts = {
  title: 'What to say in a call',
  sum: (amount, currency) => (currency === '' ? amount : `${currency} ${amount}`),
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected, press Ctrl+C to copy',
  greet: (company, person) =>
    `Opening: this is ${person === '' ? 'the receivables clerk' : person}${company === '' ? '' : ` of ${company}`}; I should like to go through your account.`,
  letterReceived: (stage, number, date) =>
    `Letter: you have received our ${stage}${number === '' ? '' : ` (${number})`}, sent on ${date}; is anything in it unclear?`,
  letterSent: (stage, number, date) =>
    `Letter: on ${date} we sent you our ${stage}${number === '' ? '' : ` (${number})`}; has it arrived, and who signed for it?`,
  noLetter: 'Account: do your books agree with ours? Shall we send a statement?',
  debt: (of) =>
    `Debt: as of ${of.asOf} ${counted(of.invoices, 'invoice')} overdue, ${of.overdue} in all; the oldest${of.number === '' ? '' : `, ${of.number},`} was due on ${of.due}, ${counted(of.days, 'day')} ago.`,
  broken: (date, missing) => `Promise: you promised to pay on ${date}; ${missing} is missing. Why?`,
  consequences: (penalty, further) => `Consequences: ${penalty ?? 'late payment makes you liable for breach'}; ${further}.`,
  further: {
    reminder: 'please pay soon, before more is added',
    firstDemand: 'if you go on not paying we shall demand it formally by letter',
    secondDemand:
      'if you go on not paying we shall demand it again by letter, which may affect your standing in trade, and then hand it to a lawyer',
    suitReserved: 'it is long overdue, and we reserve the right to sue',
    suit: 'if you go on not paying we shall assert our rights by law, in court and with preservation of assets',
  },
  penalties: {
    contract: (amount) => `the contractual penalty stands at ${amount} and goes on until you have paid`,
    statutory: (amount) => `the statutory loss of late payment stands at ${amount} and goes on until you have paid`,
  },
  ways: (overdue, first) =>
    `Ways to pay: ${overdue} at once; or at least ${first} first and the rest by instalments, in a written plan; bills or assets are to be agreed on apart.`,
  account: ({ company, bank, account }) =>
    company === ''
      ? `Account to pay to: ${bank === '' ? '' : `${bank} `}${account}; its holder is not known (“Name of our company” on the policy sheet): do not read it out before that is checked.`
      : `Account to pay to: ${company}, ${bank === '' ? '' : `${bank}, `}${account}.`,
  close: 'Agree: which day, how much, who sees to it? (Enter the promised day and sum, and when you speak next.)',
  held: (holds) => `Do not mention: ${holds}; not demanded now.`,
  stages: { 1: 'first demand', 2: 'second demand', 3: "lawyer's letter" },
};
