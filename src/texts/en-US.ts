import type { ColumnRole } from '../ledger/source';
import { functionsEnUS } from './functions-en-US';
import { readingEnUS } from './reading-en-US';
import { sheetsEnUS } from './sheets-en-US';
import type { Texts } from './texts';

export const enUS: Texts = {
  reading: readingEnUS,
  sheets: sheetsEnUS,
  functions: functionsEnUS,
  jobs: {
    noLedger: 'No receivables ledger was found',
    noLedgerOnSheet: (sheetName) => `No receivables ledger was found on sheet "${sheetName}"`,
    noSuchSheet: (sheetName) => `There is no sheet named "${sheetName}"`,
    nothingToAge: 'The ledger has no row that counts up to the as-of date',
    badAsOf: (value) => `The as-of date "${value}" cannot be read: write it like 2025-12-31`,
    badRequest: (field, value) => `The value "${value}" of ${field} is not valid`,
    whichLedger: (sheetNames) => `Several sheets look like a receivables ledger (${sheetNames.join(', ')}): say which one to use`,
    whichColumn: (sheetName, role, columns) => (
      `Columns ${columns.join(' and ')} of sheet "${sheetName}" both look like "${roleNames[role]}": say which one to use, or give the other another heading`
    ),
    dateOrder: (cell, value) => `The date "${value}" in cell ${cell} does not show whether the month or the day comes first: say which`,
    sheetsTooLarge: (sheetNames) => `The used area of ${sheetNames.join(', ')} is too large; not read`,
    leftOut: (word) => (word === '' ? 'Figures alone, the sums of the rows above: taken for a total row; not counted' : `"${word}" is a subtotal row; not counted`),
    cancelled: 'Cancelled; the workbook is unchanged',
    cellBeingEdited: 'A cell is being edited: press Enter or Esc and try again',
    protected: 'The workbook or a sheet is protected: unprotect it and try again',
    tooMuchData: 'There is more data than Excel can pass on at once: try again with fewer rows or columns',
    sheetTooLarge: (sheetName) => `Sheet "${sheetName}" is too large for Excel to hand over: delete unused rows and columns and try again`,
    notSupported: 'This version of Excel lacks a feature that is needed: update Excel and try again',
    nameTaken: 'A sheet or name to be made exists already: try again',
    excelFailed: (code, message) => `Excel did not finish (${code}: ${message}); the workbook is unchanged: try again`,
  },
};

/** What a column's role is called when the user is asked for it. */
const roleNames: Readonly<Record<ColumnRole, string>> = {
  customer: 'customer', invoiceNumber: 'invoice number', contract: 'contract', invoiceDate: 'invoice date', dueDate: 'due date',
  deliveryDate: 'delivery date', settledDate: 'settled date', terms: 'payment terms', amount: 'invoice amount', received: 'received amount',
  balance: 'open balance', debit: 'debit', credit: 'credit', direction: 'debit or credit side', currency: 'currency', baseAmount: 'base currency amount', disputed: 'disputed',
  salesperson: 'salesperson', note: 'note',
};
