import type { LedgerLack } from '../../ledger/recognition/ledger-lacks';
import { columnsEnUS } from '../columns/en-US';
import { counted, countedText } from '../counted';
import type { ChangedPlaces, JobTexts, SheetFate } from './zh-CN';
import { groupedCount } from '../grouped-count';
import { firstOfMany } from '../first-of-many';

const fatesEnUS: Readonly<Record<SheetFate['fate'], string>> = {
  removed: 'deleted',
  putBack: 'contents put back',
  cells: 'cells put back',
  fitted: 'charts and looks changed',
  stays: 'changed since, so the table stays as it is',
};

const placesEnUS = ({ cells, more }: Pick<ChangedPlaces, 'cells' | 'more'>): string => `${cells.join(', ')}${more ? ' and more' : ''}`;

function fateEnUS({ fate, rows, ...places }: SheetFate): string {
  const parts =
    fate === 'cells' && places.cells.length === 0
      ? []
      : [`${fatesEnUS[fate]}${places.cells.length === 0 ? '' : `: ${placesEnUS(places)}`}`];
  return [...parts, ...(rows ? [`${rows.count === 1 ? '1 row is' : `${rows.count} rows are`} removed: ${placesEnUS(rows)}`] : [])].join(
    '; ',
  );
}

/** Refusals, questions and findings of the jobs, in English. */
const sheetList = (names: readonly string[]): string => firstOfMany(names, ', ', (count) => ` … (${groupedCount(count)} in all)`);

export const jobsEnUS: JobTexts = {
  noLedger:
    'No receivables ledger was found: it needs columns for the customer, the amount, and a due date, invoice date or invoice number; add these headings and try again',
  noLedgerOnSheet: (sheetName) =>
    `No receivables ledger was found on sheet "${sheetName}": it needs columns for the customer, the amount, and a due date, invoice date or invoice number; add these headings and try again`,
  nearestTable: (sheetName, headingRow, recognised, missing) =>
    `No receivables ledger was found; the table from row ${headingRow} of sheet "${sheetName}" comes nearest: ${
      recognised.length === 0
        ? 'none of its columns were recognised'
        : recognised.map(({ letter, heading, role }) => `column ${letter} "${heading}" is ${columnsEnUS[role]}`).join(', ')
    }; ${
      missing.length === 0
        ? 'but it has no rows, or the name of the sheet or its title is that of another table, such as receipts, payables or a copy: if it is the ledger, choose this sheet'
        : `missing: ${missing.map((lack) => lackNames[lack]).join('; ')}; please say what its columns are`
    }`,
  agingTable: (sheetName, headingRow, bands) =>
    `The table from row ${headingRow} of sheet "${sheetName}" is an aging table that was made already (${bands.slice(0, 4).join(', ')}${bands.length > 4 ? ' …' : ''}): without invoice or due dates it is no ledger, and no ages can be reckoned from it; open the list of invoices that it was made from`,
  carriedTable: (sheetName, headingRow, { opening, closing }) =>
    `The table from row ${headingRow} of sheet "${sheetName}" carries balances forward (from "${opening}" to "${closing}"): without invoices and due dates it is no ledger, and no ages can be reckoned from it; open the list of invoices`,
  noSuchSheet: (sheetName) => `There is no sheet named "${sheetName}"; it may have been renamed or deleted: choose again`,
  sheetNotShown: (sheetName) => `Sheet "${sheetName}" cannot be shown: it is hidden, renamed or deleted; unhide it or choose again`,
  nothingToAge: 'The ledger has no row that counts up to the as-of date: choose another date',
  sumsTooLarge:
    'The amounts of the ledger add up to more than 90 trillion yuan and cannot be reckoned to the cent; check the amounts and their unit (such as 万元 or 亿元)',
  badAsOf: (value) => `The as-of date "${value}" cannot be read: write it like 2025-12-31`,
  badRequest: (field, value) => `The value "${value}" of ${field} is not valid`,
  badColumnsNamed: (value) =>
    `"${value}" does not say which column is which: write name=letter for each, with commas between, such as customer=B,balance=H, and received=- where there is none; each name and each column once`,
  noSuchColumn: ({ sheetName, role, letters, first, last }) =>
    `"${columnsEnUS[role]}" is to be column ${letters}, but sheet "${sheetName}" holds columns ${first} to ${last} only`,
  whichLedger: (sheetNames, asOne) =>
    `Several sheets look like a receivables ledger (${sheetList(sheetNames)}): say which one to use${asOne ? ', or that they are one ledger' : ''}`,
  whichColumn: (sheetName, role, columns) =>
    `Columns ${columns.join(' and ')} of sheet "${sheetName}" both look like "${columnsEnUS[role]}": say which one to use, or give the other another heading`,
  unfittingColumn: (sheetName, role, columns, against) =>
    `On sheet "${sheetName}" ${columns.join(', ')} looks like "${columnsEnUS[role]}" but does not fit ${against.join(', ')} in most rows (amount less received is not the balance): which column is it, or none of them`,
  whatColumn: (sheetName, column, heading) =>
    `Sheet "${sheetName}" has no column known as received or left to pay, and column ${column}${heading === '' ? ' (without a heading)' : ` "${heading}"`} holds figures: say whether it is what was received, what is left, or returns and deductions; if none of these, the amounts billed are taken for the balances`,
  dateOrder: (cell, value) => `The date "${value}" in cell ${cell} does not show whether the month or the day comes first: say which`,
  decimalMark: (cell, value, readings) =>
    `"${value}" in cell ${cell} ${readings === null ? 'can be read in two ways' : `may be ${readings.asThousands} or ${readings.asFraction}`}, and nothing in its column shows which; say whether the decimal mark is a point or a comma`,
  monthDay: (cell, value, rows) =>
    `The date "${value}" in cell ${cell} names a month and no day (${counted(rows, 'such row', 'such rows')}): say whether it means the first or the last day of the month`,
  whatType: (cell, value, rows) =>
    `The type "${value}" in cell ${cell} is not known (${counted(rows, 'row', 'rows')}): say whether it is owed, paid, credited or nothing that counts`,
  whatSum: (sheetName, heading, total, of) =>
    of === 'retention'
      ? `Sheet "${sheetName}" has no column of what is left, and column "${heading}" holds ${total} in all: say whether it is taken off the balances (where it falls due apart and is not claimed here) or not (where the amounts do not hold it)`
      : `Sheet "${sheetName}" has no column of what is left, and column "${heading}" holds ${total} in all: say whether it is taken off the balances (where it pays for these debts and is no part of what was received) or not (where it is counted already, or is to be paid back)`,
  confirmAsOf: (asOf, newest) =>
    `The as-of date ${asOf} is more than a year after the ledger’s newest date, ${newest}: say whether it is meant`,
  asOfFar: (asOf, newest) => `The as-of date ${asOf} is more than a year after the ledger’s newest date, ${newest}: please check`,
  sheetsTooLarge: (sheetNames) =>
    `The used ${sheetNames.length === 1 ? `area of ${sheetNames.join('')} is` : `areas of ${sheetList(sheetNames)} are`} too large; not read`,
  creditDays: (sheetName, rows) =>
    `Sheet "${sheetName}" has neither due dates nor payment terms (${rows} ${rows === 1 ? 'row' : 'rows'}): say how many days of credit run from the invoice (business) date; 0 days is due the same day`,
  netReceipts: (sheetName, receipts, total) =>
    `Sheet "${sheetName}" has ${receipts} ${receipts === 1 ? 'receipt' : 'receipts'} (${total} in all) that name no invoice: say whether they are set against the customer's oldest debts`,
  leftOut: (word) =>
    word === '' ? 'Figures alone, the sums of the rows above: taken for a total row; not counted' : `The "${word}" row is not counted`,
  cancelled: 'Cancelled; the workbook is unchanged',
  cellBeingEdited: 'A cell is being edited: press Enter or Esc and try again',
  protected: (sheetName) =>
    sheetName === null
      ? 'The workbook or a sheet is protected: unprotect it and try again'
      : `Sheet "${sheetName}" is protected: unprotect it and try again`,
  tooMuchData: 'There is more data than Excel can pass on at once: try again with fewer rows or columns',
  ledgerTooLong: (sheetName, rows) =>
    `The ledger on sheet "${sheetName}" has ${countedText(groupedCount(rows), 'row')}, which with all else in the file is more than can be reckoned at once: split it by year or customer into files of at most 150,000 rows each, and delete columns and sheets that are not needed`,
  sheetTooLarge: (sheetName) => `Sheet "${sheetName}" is too large for Excel to hand over: delete unused rows and columns and try again`,
  notSupported: 'This version of Excel lacks a feature that is needed: update Excel and try again',
  nameTaken: 'A sheet or name to be made exists already: try again',
  readOnly: 'The workbook is read-only: save a copy or get the right to edit, then try again',
  conflict:
    'Somebody else changed the same part of this workbook at the same time; nothing was written: wait until their changes arrive and try again',
  filtered: (sheetName) =>
    sheetName === null
      ? 'A filter is in the way of writing: clear it and try again'
      : `Rows of sheet "${sheetName}" are filtered or hidden; nothing was written: clear the filter, unhide the rows and try again`,
  merged: 'Merged cells are in the way of writing: unmerge them and try again',
  tableChanged: (sheetName, cell) =>
    cell === null
      ? `The table on sheet "${sheetName}" is not as it was read; nothing was written: read it again and try again`
      : `Cell ${cell} of sheet "${sheetName}" is not as it was read; nothing was written: read it again and try again`,
  noRoomBelow: (sheetName, cell) =>
    `There is no room for new rows below the table on sheet "${sheetName}": cell ${cell} holds something; nothing was written: leave rows empty below the table and try again`,
  holdsFormula: (sheetName, cell) =>
    `Cell ${cell} of sheet "${sheetName}" holds a formula, which was not overwritten: turn it into a value and try again`,
  notTaken: (sheetName, cell) =>
    `Cell ${cell} of sheet "${sheetName}" did not take what was written, and all is as it was: see whether it is merged with another cell and try again`,
  binaryTooLong: (megabytes, most) =>
    `The file has ${megabytes} MB, and a workbook keeps ${most} MB at the most: choose a smaller one (with compressed pictures, say)`,
  binarySpoilt: (count) =>
    `${count === 1 ? 'A file' : counted(count, 'file')} kept in the workbook ${count === 1 ? 'is' : 'are'} incomplete or changed and not used: upload ${count === 1 ? 'it' : 'them'} again`,
  summaryNeedsSheet: {
    missing: (name) => `There is no sheet "${name}" yet: build it with the monthly report, then save its summary`,
    stale: (name) => `The ledger or the settings were changed after the sheet "${name}" was made: build it again, then save its summary`,
    changed: (name) => `Cells of the sheet "${name}" were changed: build it again, then save its summary`,
  },
  savingNotPossible:
    'Excel on this platform (Mac, iPad) lets an add-in save no files: use the worksheets, or save in Excel on the web or for Windows',
  savingFailed: (name, message) => `The file "${name}" could not be saved (${message}): try again`,
  busyElsewhere: (minutes) =>
    `Somebody else is making or removing sheets in this workbook, or a run was cut short a moment ago; nothing was changed now: try again in ${minutes === 1 ? 'a minute' : counted(minutes, 'minute')}`,
  elsewhere: (code, message) =>
    `Excel did not finish (${code}: ${message}); the workbook is unchanged: try again; if you have gone to another workbook’s window or selected several sheets, come back to this workbook’s window and select a single sheet first`,
  unsettledElsewhere:
    'Excel stopped answering half-way and may have kept unfinished parts; the next run puts that right first; if you have gone to another workbook’s window or selected several sheets, come back to this workbook’s window and select a single sheet before',
  unsettled: 'Excel stopped answering half-way and may have kept unfinished parts; the next run puts that right first',
  partlyUndone: (stayed) =>
    `The run that was cut short is undone only in part; what was changed since stays as it is: ${stayed.map((places) => `"${places.name}" ${placesEnUS(places)}`.trim()).join('; ')}. Please check it`,
  cannotUndo: 'Undo cannot take this back; Remove deletes the sheets',
  changedSheets: (sheets, isRemoval) =>
    `${sheets.length === 1 ? 'This sheet was changed, or taken back in part by Ctrl+Z, since it was made' : 'These sheets were changed, or taken back in part by Ctrl+Z, since they were made'}: ${sheets.map(({ name, cells, more }) => `"${name}" ${cells.length === 0 ? '(no telling where)' : `${cells.join(', ')}${more ? ' and more' : ''}`}`).join('; ')}. ${isRemoval ? `Removing ${sheets.length === 1 ? 'it' : 'them'} takes the changes away` : 'Building anew overwrites the changes'} for good: please confirm`,
  unfinishedRun: (way, sheets) =>
    `The workbook holds notes of a run that was cut short, or of which Ctrl+Z took back a part afterwards. ${way === 'finish' ? 'Finishing it' : 'Undoing it'} changes ${sheets.length === 1 ? 'this sheet' : 'these sheets'} for good: ${sheets.map((sheet) => `"${sheet.name}" (${fateEnUS(sheet)})`).join('; ')}. If there is one among them that must not change, leave everything as it is: only the notes go`,
  madeBeside: (sheetNames) =>
    `The tables on ${sheetNames.join(', ')} stand elsewhere or have other columns than in the new result: left as they are, for formulas of yours may refer to them; the result is on new sheets. The old ones are not brought up to date any more; delete them when you don't need them`,
  repaired: 'A run that had been cut short was put right first',
  notesLeft: 'A run has left notes in the workbook; nothing in sight is affected, and the next writing clears them',
  chosenColumnsUnused: (sheetName, roles) =>
    `On sheet "${sheetName}" the ${roles.length === 1 ? 'column' : 'columns'} chosen earlier for ${roles.map((role) => `"${columnsEnUS[role]}"`).join(', ')} ${roles.length === 1 ? 'is' : 'are'} of no use any more: recognised anew, please check`,
  cellsInTheWay: (cell, value) =>
    `Cell ${cell} holds "${value}"; the example was not written: clear the cell or pick an empty place and try again`,
  noRoom: (cell) => `The example does not fit at cell ${cell}: choose a cell further up or to the left and try again`,
  inOtherCurrencies: (customer, currencies, main) =>
    `"${customer}" owes in ${currencies.join(', ')} alone: cases and evidence go by ${main}; the work of the day, letters and the debtor’s card have it, currency by currency`,
  nothingSelected:
    'The selected rows name no debtor of the ledger: select rows of debtors in the ledger, the aging detail, the aging analysis, the largest debtors or the warnings, and try again',
  lettersChangedSince: 'The ledger or a register was changed since the letters were listed; nothing was written: list them again',
  cardOutOfDate: (customer) =>
    `The books or registers of "${customer}" were changed since its card was opened; nothing was entered: open the card again`,
  invoicesNotTold: (customer) =>
    `Overdue invoices of "${customer}" have no number, or one that others have too, so that 还款计划 can't name them; nothing was entered: give them numbers in the ledger first`,
  noLetterChosen: 'No letter is chosen: tick a debtor first',
  noLetter: {
    unknownDebtor: (customer) => `The ledger has no customer "${customer}": list the letters again`,
    noInvoices: (customer) => `No invoice of "${customer}" is left for the letter: leave one in at least, or untick the debtor`,
    waits: (customer) =>
      `"${customer}" has receipts that are set against no invoice, or credits: decide first whether to net them; where credits cover the debt no demand goes out`,
  },
  letterDates: {
    letterDate: (date, asOf) =>
      `The letters’ date ${date} is before the as-of date ${asOf}: their sums are reckoned to the as-of date. Choose a later date of the letters, or an earlier as-of date`,
    finalPaymentDate: (date, letterDate, customer) =>
      `The final payment date ${date} of “${customer}” is before the letter’s date ${letterDate}: change one of them`,
    firstInstalment: (date, letterDate, customer) =>
      `The first instalment of “${customer}” is due on ${date}, before the agreement’s date ${letterDate}: change one of them`,
  },
  registerLacksColumns: (sheetName, headings) =>
    `The table on sheet "${sheetName}" has no column ${headings.map((heading) => `"${heading}"`).join(', ')}; nothing was written: add ${headings.length === 1 ? 'the heading' : 'the headings'} and try again`,
  policyLacksRows: (sheetName, paths) =>
    `Sheet "${sheetName}" has no row for ${paths.join(', ')}; nothing was written: add ${paths.length === 1 ? 'it' : 'them'}, or delete the sheet and make it anew`,
  badTemplate: (faults) =>
    `Your own template of a letter has ${counted(faults, 'fault')}; nothing was written: mend it and load it again, or go back to ours`,
  lettersNotEntered: (files, because) =>
    `${because}. ${files.join(', ')} ${files.length === 1 ? 'was' : 'were'} saved but not entered in the collection log: do not send ${files.length === 1 ? 'it' : 'them'}, and write the letters again once that is solved`,
  caseOpen: (customer, number) => `"${customer}" has the open case ${number}: enter another one in Cases yourself, with its invoices`,
  noSuchCase: (value, known) =>
    `"${value}" is neither a number in Cases nor a debtor with one case${known.length === 0 ? '' : `: name one of ${known.join(', ')}`}`,
  noSuchLetter: (number) => `The collection log has no letter with the number "${number}": read it again`,
  letterWasSent: (number) => `The letter "${number}" is entered as sent, received or returned and cannot be struck`,
  lettersLackData: (company, customers) =>
    `Letters lack data: ${[...(company === 0 ? [] : [`${counted(company, 'field')} of ours`]), ...(customers.length === 0 ? [] : [`of ${customers.slice(0, 3).join(', ')}${customers.length > 3 ? ` and ${customers.length - 3} more` : ''}`])].join(', ')}; please add it`,
  nothingMade: 'There are no sheets made by this add-in',
  confirmRemoval: (period, sheetNames) =>
    `This deletes the ${sheetNames.length === 1 ? 'sheet' : 'sheets'} of ${period}: ${sheetNames.map((name) => `"${name}"`).join(', ')}. Undo cannot bring ${sheetNames.length === 1 ? 'it' : 'them'} back; the ledger and all other sheets stay`,
  whichMonth: (periods) => `There are sheets of several months (${periods.join(', ')}): say which to remove`,
  whichMonthLedgerGone: 'whose ledger is gone',
  lastVisible: 'A workbook keeps at least one visible sheet: add or show one, then remove these',
  excelFailed: (code, message) => `Excel did not finish (${code}: ${message}); the workbook is unchanged: try again`,
};

const lackNames: Readonly<Record<LedgerLack, string>> = {
  customer: 'customer',
  owed: 'amount or balance',
  dated: 'due date, invoice date or invoice number',
};
