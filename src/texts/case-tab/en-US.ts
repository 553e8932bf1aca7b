import { counted } from '../counted';
import { firstOfMany } from '../first-of-many';
import { groupedCount } from '../grouped-count';
import { currencyUnit } from '../sheets/currency-unit';
import type { CaseTabTexts } from './zh-CN';

/** What the card of a debtor says of its case, in English (R43). */
export const caseTabEnUS: CaseTabTexts = {
  open: 'Open a case',
  openHint:
    'Shows which invoices would be in the case; once confirmed enters a row into Cases over all that is overdue, in preparation; dates and court are filled in there later.',
  opening: {
    title: (customer) => `Open a case against "${customer}"? Nothing is entered before you confirm`,
    about: (asOf, invoices, sum, currency) =>
      `${counted(invoices, 'invoice')} overdue at ${asOf}, principal ${sum} ${currencyUnit(currency, 'yuan')}, would be in it, and what falls overdue later.`,
    nothing: (asOf) => `Nothing is overdue at ${asOf}: the case would be empty for now.`,
    held: (reason, numbers, sum) =>
      `Of these ${reason}: ${numbers}, ${sum}. To leave them out, name the others in the column of invoices of Cases afterwards.`,
    reasons: {
      dispute: 'disputed and not demanded',
      promise: 'promised and not yet due',
      plan: 'paid by a plan that is kept',
      barred: 'past their limitation',
    },
    number: (number) => (number === '' ? '(no number)' : number),
    numbers: (numbers) =>
      firstOfMany(
        numbers.map((number) => (number === '' ? '(no number)' : number)),
        ', ',
        (count) => ` and more, ${groupedCount(count)} in all`,
      ),
    list: (invoices) =>
      `Invoices: ${firstOfMany(
        invoices.map(([number, amount]) => `${number} ${amount}`),
        '; ',
        (count) => ` and more, ${groupedCount(count)} in all`,
      )}`,
    ways: { yes: 'Open the case', no: 'Do not open it' },
  },
  opened: (customer, number) => `Case ${number} of "${customer}" is entered`,
  save: 'Case papers',
  saveHint: 'Saves complaint, evidence list, calculation and more as drafts in one .zip; nothing is entered.',
  evidence: 'Evidence',
  evidenceHint: 'Gaps of the chain of evidence; registers files by their SHA-256 and checks them again.',
  saved: (file) => `Case papers saved: ${file}`,
  holds: (documents, blanks) =>
    `${counted(documents, 'draft')} for a lawyer to check; ${counted(blanks, 'blank')} to fill in, listed in 00_Contents.docx`,
  archived: (file) => `Archive saved: ${file}`,
  keeps: (files) =>
    `${counted(files, 'file')} more: rows of the registers, the reckoning and the hashes of evidence; the files of evidence themselves are not in it.`,
  without: (name, why) => `No ${name}: ${why}`,
};
