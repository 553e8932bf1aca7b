import { demandFor } from '../desk/letter-run';
import { checkTemplate } from './check-template';
import { draftLetter } from './draft-letter';
import { finalPaymentDay } from './final-payment-day';
import type { LetterEngine } from './letter-engine';
import { letterNumbers } from './letter-numbers';
import { makeLetters } from './make-letters';
import { placeholdersOf } from './placeholders';
import { templateFileName } from './template-file-name';

/** All about letters, in a chunk of its own that is loaded when letters are wanted. */
export const letterEngine: LetterEngine = {
  placeholdersOf,
  templateFile: templateFileName,
  checkTemplate,
  demandFor,
  finalPaymentDay,
  letterNumbers,
  draftLetter,
  makeLetters,
  // The wording is the templates' already: sheets alone need it here.
  letterSheets: async (letters) => (await import(/* webpackChunkName: "letter-sheets" */ './letter-sheets')).letterSheets(letters),
};
