import { counted } from '../counted';
import type { CaseTabTexts } from './zh-CN';

/** What the card of a debtor says of its case, in English (R43). */
export const caseTabEnUS: CaseTabTexts = {
  open: 'Open a case',
  openHint: 'Enters a row into Cases over all that is overdue, in preparation; dates and court are filled in there later.',
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
