import { counted } from '../counted';
import { currencyUnit } from '../sheets/currency-unit';
import type { ArchiveListTexts } from './zh-CN';

/** What the list of archived cases says, in English. */
export const archiveListEnUS: ArchiveListTexts = {
  fileName: (day) => `Archive list ${day}`,
  title: (day) => `List of archives (${day})`,
  cases: 'Cases',
  caseHeadings: ['Case', 'Closed on', 'Kept until', 'May it be destroyed'],
  named: (number, customer) => `${number} ${customer}`,
  states: {
    open: 'not closed: kept',
    undated: 'Cases has no date of closing, so nothing can be reckoned: kept',
    noPeriod: 'no period is set: kept',
    running: 'the period runs',
    claimed: 'something is still owed, written off or not: kept',
    shared: 'another case of the debtor is open: kept',
    unknownDebtor: 'the period has passed, but the ledger has no such debtor, so nobody can tell whether it is paid: kept',
    mayBeDestroyed: 'the period has passed: may be destroyed',
  },
  unknownInvoices: (numbers) =>
    `the period has passed, but the ledger has no ${numbers.join(', ')} of this debtor, so nobody can tell whether it is paid: kept; check the number`,
  period: (years) =>
    `Papers are kept for ${counted(years, 'year')} after a case is closed ("Years to keep the papers of a closed case" of the settings).`,
  noPeriod:
    'No period is set: fill in "Years to keep the papers of a closed case" by your own rules and the law that applies; the product names no statutory period.',
  count: (count) =>
    count === 0
      ? 'At this day no case may be destroyed.'
      : `At this day ${counted(count, 'case')} may be destroyed; the product deletes nothing, and destruction needs an approval and a record of its own.`,
  noCases: 'There is no table of cases, so nobody knows which there are.',
  writeOffs: 'Claims written off, with their papers (a claim that is written off in the books is not given up: kept)',
  writeOffHeadings: ['Debtor', 'Written off', 'Basis and approval', 'Papers'],
  unread: 'There is no table of write-offs, so nobody knows what was written off.',
  noWriteOffs: 'Nothing was written off.',
  sumOn: (day, sum, currency) =>
    `${day}, ${sum} ${currency === null ? '(currency not known: check the invoice number)' : currencyUnit(currency, 'yuan')}`,
  invoices: (customer, numbers) => (numbers === '' ? customer : `${customer} (${numbers})`),
  paper: (name, place) => (place === '' ? name : `${name} (${place})`),
  noPapers: 'no papers registered in Evidence',
  separator: '; ',
};
