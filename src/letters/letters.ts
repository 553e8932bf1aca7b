import { demandFor } from '../desk/letter-run';
import { draftLetter } from './draft-letter';
import { finalPaymentDay } from './final-payment-day';
import type { LetterEngine } from './letter-engine';
import { letterNumbers } from './letter-numbers';
import { placeholdersOf } from './placeholders';
import { statementBalance } from './statement-rows';
import { savedTemplateName, templateFileName } from './template-file-name';

const letterDocuments = () => import(/* webpackChunkName: "letter-documents" */ './letter-documents');

/** All about letters, in a chunk of its own that is loaded when letters are wanted. */
export const letterEngine: LetterEngine = {
  placeholdersOf,
  templateFile: templateFileName,
  savedTemplateName,
  checkTemplate: async (...template) => (await letterDocuments()).checkTemplate(...template),
  demandFor,
  statementBalance,
  finalPaymentDay,
  letterNumbers,
  draftLetter,
  documentPacking: async () => new (await letterDocuments()).DocumentPacking(),
  documentText: async (bytes) => (await letterDocuments()).documentText(bytes),
  filledDocument: async (...request) => (await letterDocuments()).filledDocument(...request),
  makeLetters: async (...request) => (await letterDocuments()).makeLetters(...request),
  // The wording is the templates' already: sheets alone need it here.
  letterSheets: async (letters) => (await import(/* webpackChunkName: "letter-sheets" */ './letter-sheets')).letterSheets(letters),
};
