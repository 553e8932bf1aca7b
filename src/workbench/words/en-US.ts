import type { NotCarriedKind, UnreadableReason } from '../files/workbook-file';
import type { ProgressStep, WorkbenchWords } from './workbench-words';

const asOfSources = {
  given: 'given by --as-of',
  titleRow: "from the ledger's title rows",
  newestMonth: 'end of the month of the newest invoice or receipt',
} as const;
const bases = {
  receipts: 'replayed from the receipts',
  settlements: 'replayed from the settlement dates',
  snapshot: 'as the ledger stands (penalties are estimates)',
} as const;
const parts: Readonly<Record<NotCarriedKind, string>> = {
  chart: 'charts',
  chartFormatting: 'parts of the look of charts',
  pivotTable: 'pivot tables',
  picture: 'pictures',
  shape: 'shapes',
  macro: 'macros',
  threadedComment: 'threaded comments',
  slicer: 'slicers',
  timeline: 'timelines',
  externalLink: 'external links',
  sparkline: 'sparklines',
  conditionalFormat: 'conditional formats',
  dataValidation: 'data validations',
  filterCriterion: 'filter criteria',
  chartSheet: 'chart sheets',
  embeddedObject: 'embedded objects',
  formControl: 'form controls',
  cellPicture: 'pictures in cells',
  checkbox: 'checkboxes',
  gradientFill: 'gradient fills',
  patternFill: 'pattern fills',
  dataTableFormula: 'what-if data tables',
  printSetting: 'print settings',
  customView: 'custom views',
  webExtension: 'web add-ins',
  customXml: 'custom XML parts',
  dataConnection: 'data connections',
  sheetCustomProperty: 'custom sheet properties',
  name: 'names',
  sheetName: 'sheet names that Excel does not allow',
  tableName: 'table names that Excel does not allow',
  table: 'tables with repeated headings or overlapping others',
  merge: 'merged cells that overlap or reach too far',
  sheetsHidden: 'the hiding of every sheet',
  formulaBeyond: 'formulas that are too long or too deep (their values stay)',
  textEnd: 'ends of texts longer than 32,767 characters',
  protectedRange: 'ranges that may be edited on a protected sheet',
  scenario: 'scenarios',
  headerPicture: 'pictures in headers and footers',
  tableStyle: 'custom table styles',
  calculatedColumn: 'calculated columns of tables (their formulas stay)',
  splitView: 'split windows',
  commentLook: 'text formatting inside notes',
  themePicture: 'pictures of the theme',
};
/** By the words that data has. */
const levels: Readonly<Record<string, string>> = { 低: 'low', 中: 'medium', 较高: 'elevated', 高: 'high' };
const unreadable: Readonly<Record<UnreadableReason, (file: string, detail: string) => string>> = {
  empty: (file) => `This file is empty: ${file}`,
  encrypted: (file) => `This workbook is protected by a password; remove it in Excel and try again: ${file}`,
  oldFormat: (file) => `This is a workbook of an older format (.xls or .xlsb); save it as .xlsx in Excel and try again: ${file}`,
  notAWorkbook: (file) => `This file is neither an .xlsx workbook nor a .csv table: ${file}`,
  damaged: (file) => `This workbook is damaged and cannot be opened: ${file}`,
  sheetMissing: (file, sheet) => `This workbook is damaged, the content of the sheet ${sheet} is missing: ${file}`,
  openQuote: (file, line) =>
    `A quotation mark in line ${line} does not end as it should and would draw later rows into one cell; put it right and try again: ${file}`,
  tooManyBytes: (file, most) =>
    `This text file has more than ${Number(most) / 1_000_000} MB and was not read: split it, or save it as .xlsx: ${file}`,
  tooManyCells: (file, most) =>
    `This text file has more than ${Number(most) / 1_000_000} million cells and was not read: split it, or leave out columns that are of no use: ${file}`,
  unpacksTooLarge: (file) =>
    `This workbook unpacks to more than is read (1 GB, 300 times the size of the file, 2 million texts, 6 million cells): ${file}`,
  tooLarge: (file) => `The file has more rows or columns than a worksheet holds: ${file}`,
};
const stageNames = { 1: 'first demand', 2: 'second demand', 3: "draft of a lawyer's letter" } as const;

/** Debtors whose missing data are named one by one. */
const customersNamed = 5;

const fieldNames = {
  name: 'name',
  creditCode: 'unified social credit code',
  address: 'address',
  contact: 'contact',
  phone: 'telephone',
  bank: 'bank',
  account: 'account to pay to',
  signatory: 'signatory',
  penaltyBasis: 'basis of penalties',
  jurisdiction: 'jurisdiction',
} as const;

/** As the policy sheet names them. */
const ourFields = { ...fieldNames, name: 'name of our company' } as const;

const notClaimedReasons = {
  paidLate: 'invoices paid in full, late',
  writtenOff: 'invoices written off',
  dispute: 'invoices disputed',
  promise: 'invoices promised',
  plan: 'invoices under a plan',
  barred: 'invoices past their limitation',
  unconfirmed: 'estimates without a confirmed basis',
  leftOut: 'invoices left out',
} as const;

const settled = {
  finish: 'The run that was cut short is finished',
  undo: 'The run that was cut short is undone',
  leave: 'Everything stays as it is; the notes of the run that was cut short are gone',
  nothing: 'Of the run that was cut short nothing was left to do',
} as const;

const steps: Readonly<Record<ProgressStep, string>> = {
  building: 'Building the add-in (its source has changed) …',
  reading: 'Opening the file …',
  opening: 'Starting the add-in …',
  collecting: 'Reading the ledger …',
  reckoning: 'Reckoning the aging …',
  writing: 'Writing the sheets …',
  composing: 'Writing letters …',
  calculating: 'Calculating the formulas …',
  saving: 'Saving …',
};

export const enUS: WorkbenchWords = {
  faults: {
    unknownOption: (option) => `There is no option ${option}; npm run report -- --help lists them.`,
    missingValue: (option) => `${option} needs a value.`,
    needlessValue: (option) => `${option} takes no value.`,
    tooManyFiles: (count) => `One ledger file at a time, but ${count} were given; put a name with blanks in quotes.`,
    badDate: (value) => `--as-of needs a date that exists, such as 2025-12-31, not "${value}".`,
    badLanguage: (value) => `--lang is zh-CN or en-US, not "${value}".`,
    badDateOrder: (value) => `--date-order is mdy (month/day/year) or dmy (day/month/year), not "${value}".`,
    badReports: (value, known) => `--reports takes ${known.join(', ')}, parted by commas, not "${value}".`,
    fileMissing: (file) => `There is no such file: ${file}`,
    notAFile: (file) => `Not a regular file, so it was not read: ${file}`,
    fileNotOpened: (file, detail) => `The file cannot be opened: ${file} (${detail})`,
    unreadable: (file, reason, detail) => unreadable[reason](file, detail),
    outputUnwritable: (file, detail, stayed) =>
      `The result cannot be written: ${file} (${detail})${stayed.length === 0 ? '' : `; written by then and not taken back, not to be used: ${stayed.join(', ')}`}`,
    badDecimal: (value) => `--decimal is point or comma, not "${value}".`,
    badMonthDates: (value) => `--month-dates is first (day of the month) or last, not "${value}".`,
    optionNeeded: (sentence, option) => `${sentence}; on the command line: ${option}.`,
    badCreditDays: (value) => `--credit-days needs a whole number of days from 0 to 720, not "${value}".`,
    badNetting: (value) => `--net is oldest (set against the oldest debts) or none (left as credits), not "${value}".`,
    whichLedger: (sheetNames, asOne) =>
      `${sheetNames.length} worksheets look like a ledger; choose one with --sheet${asOne ? ', or read them as one with --sheet all' : ''}: ${sheetNames.slice(0, 10).join(', ')}${sheetNames.length > 10 ? ' …' : ''}`,
    creditDays: (sheetName, rows) =>
      `Sheet "${sheetName}" has neither due dates nor payment terms (${rows} ${rows === 1 ? 'row' : 'rows'}); give the days of credit from the invoice (business) date with --credit-days, such as 0, 30 or 60.`,
    netReceipts: (sheetName, receipts, total) =>
      `Sheet "${sheetName}" has ${receipts} ${receipts === 1 ? 'receipt' : 'receipts'} (${total} in all) that name no invoice; say with --net oldest that they are set against the oldest debts, or with --net none that they stand as credits.`,
    whichColumn: (sentence) => `${sentence}; on the command line: --columns, as in --columns customer=B,balance=H (received=- for none).`,
    noLedger: (sentence) =>
      `${sentence}; on the command line: --columns, as in --columns customer=B,balance=H, with --sheet NAME where the table is on another sheet.`,
    dateOrder: (cell, value) =>
      `The date "${value}" in cell ${cell} may be month first or day first; say which with --date-order mdy or --date-order dmy.`,
    whichAsOf: (sentence) => `${sentence}; on the command line with --as-of DATE.`,
    confirmAsOf: (sentence, asOf) => `${sentence}; if it is, add --as-of ${asOf}.`,
    badLetters: (value) => `--letters takes due (all that are due), 1, 2 or 3, not "${value}".`,
    letterDateAlone: '--letter-date goes with --letters.',
    badLetterLanguage: (value) => `--letter-lang takes zh-CN or en-US, not "${value}".`,
    letterLanguageAlone: '--letter-lang goes with --letters.',
    archiveAlone: '--archive is of a case: name it by --case, too.',
    summaryWithoutAnalysis: '--summary is of the monthly analysis or the meeting paper: --reports must name analysis or committee.',
    workbookNeeded: (option) => `${option} writes into a workbook or takes from one: it does not go with --no-workbook.`,
    figuresOnly: (sentence) => `${sentence}; for the figures without a workbook add --no-workbook.`,
    memoryFull: (file) => `The memory did not do (3 GB at most to reckon with), nothing was made: ${file}; split the ledger.`,
    notReckoned: (file, formulas) =>
      `The file holds no value of ${formulas === 1 ? '1 formula' : `${formulas} formulas`}, and without a workbook nothing calculates ${formulas === 1 ? 'it' : 'them'}: ${file}; open and save it in Excel first.`,
    changedSheets: (sentence) =>
      `${sentence}: on the command line --overwrite does it, in the file that is written; this one stays as it is.`,
    badUnfinished: (value) =>
      `--unfinished takes finish, undo or leave: what becomes of a run that was cut short. "${value}" is none of them.`,
    unfinishedRun: (sentence, way) =>
      `${sentence}; on the command line: --unfinished ${way} (${way === 'finish' ? 'finish it' : 'undo it'}) or --unfinished leave (leave everything as it is).`,
  },
  summary: {
    title: (ledgerName, sheetName) => `Receivables aging  ${ledgerName} › ${sheetName}`,
    asOf: (day, source) => `As of ${day} (${asOfSources[source]})`,
    basis: (basis) => `Balances ${bases[basis]}`,
    rows: (count) => `${count} ledger ${count === 1 ? 'row' : 'rows'}`,
    standing: 'Class',
    balance: 'Balance',
    share: 'Share',
    customer: 'Customer',
    overdue: 'Overdue',
    overdueBesideCredits:
      'Overdue has no credits taken off it (red invoices, advances, unapplied receipts): beside these it may exceed the balance',
    longestDaysOverdue: 'Longest days overdue',
    penalty: 'Penalty',
    total: 'Total',
    otherCustomers: (count) => `${count} ${count === 1 ? 'other' : 'others'}`,
    tieOut: (ledgerBalance, reportBalance, difference, { isZero, agrees, sentence }) =>
      `Ledger ${ledgerBalance}  report ${reportBalance}  difference ${difference}${isZero ? '' : ' ✗ please check'}\n${agrees ? '✓ ' : ''}${sentence}`,
    problems: (count) => `Cells that cannot be read (${count})`,
    problem: (place, value, reason) => `${place} ${value === '' ? '(blank)' : value}: ${reason}`,
    notices: (count) => `Notices (${count})`,
    leftOut: (count) => `Subtotal rows left out: ${count}`,
    debtors: (count) => `Largest debtors (${count})`,
    unratedDebtor: (name, balance) => `${name} ${balance}  level open: all of it unverified (待核实)`,
    debtor: (name, balance, level, score) => `${name} ${balance}  level ${levels[level] ?? level} (score ${score})`,
    work: (count) => `Work of the day: ${count} ${count === 1 ? 'item' : 'items'} on the collection schedule’s sheet`,
    grades: (count) => `Credit grades (${count}); their back-test comes with --json`,
    graded: (name, grade, daysLate, limit) =>
      `${name}  ${grade ?? 'not graded'}  ${daysLate === null ? '–' : daysLate} days late on average, suggested limit ${limit ?? '–'}`,
    furtherGrades: (count) => `… ${count} more with --json`,
    noGrades: 'Credit grades: receipts have no dates, so nothing can be tested back and nobody is graded',
    alerts: (count, { now, week, month }) => `Alerts (${count}): now ${now}, this week ${week}, this month ${month}`,
    urgencies: { now: 'Now', week: 'This week', month: 'This month' },
    alert: (urgency, customer, amount, rule, action) => `[${urgency}] ${customer} ${amount}: ${rule}. ${action}`,
    furtherAlerts: (count) => `… ${count} more on the alerts sheet`,
    company: 'The company',
    unchecked: (count) => `Alerts that were not checked (${count})`,
    letters: (count, rows) => `Letters (${count}; rows entered in the collection log: ${rows})`,
    letter: (customer, stage, total, number) => `${customer}  ${stage === null ? '' : stageNames[stage]}  ${total}  ${number}`,
    penaltyTieOut: (onSheets, inLetter, parts) => `penalty on the sheets ${onSheets} = in the letter ${inLetter} + ${parts.join(' + ')}`,
    notClaimedPart: (reason, invoices, amount) => `${notClaimedReasons[reason]} (${invoices}) ${amount}`,
    lettersHeld: (count) => `Invoices not demanded (disputed, promised, under a plan or barred): ${count}`,
    lettersWaiting: (customers) => `To be netted or declined first: ${customers.join(', ')}`,
    lettersUnsent: (letters) =>
      `Entered and not sent, so their invoices are not written again: ${letters
        .slice(0, customersNamed)
        .map(({ number, customer }) => `${number} ${customer}`)
        .join(
          ', ',
        )}${letters.length > customersNamed ? ` and ${letters.length - customersNamed} more` : ''}. To write them anew, first set Stage to Struck in their rows of the collection log`,
    written: (file) => `Written: ${file}`,
  },
  notices: {
    tooLargeForWorkbook:
      'The ledger is too large for a workbook of reports: these are the figures alone; for the sheets split it into files',
    formulasAsSaved: (count) =>
      count === 1
        ? '1 formula was read as the value saved in the file, and not recalculated'
        : `${count} formulas were read as the values saved in the file, and not recalculated`,
    penaltyNotClaimed: (letters, amounts) =>
      `Letters that claim less penalty than the sheets show: ${letters}, by ${amounts.map(({ currency, amount }) => `${currency} ${amount}`.trim()).join(', ')}; penalties of invoices paid in full late, written off or not demanded stand on the sheets alone, and so do those without a confirmed basis (the output without --json ties out each debtor)`,
    notShownSent: (letters) =>
      `Letters that do not refer to the ones before them, as the collection log shows neither that those were sent nor received: ${letters
        .slice(0, customersNamed)
        .map(({ customer, before }) => `${customer} (${before.join(', ')})`)
        .join(
          ', ',
        )}${letters.length > customersNamed ? ` and ${letters.length - customersNamed} more` : ''}. If they went out, enter the date sent and write the letters again; if not, mark them as struck`,
    lettersInChinese: (customers) =>
      `Lawyer’s drafts and repayment agreements are there in Chinese only and were not written in English: ${customers.slice(0, customersNamed).join(', ')}${customers.length > customersNamed ? ` and ${customers.length - customersNamed} more` : ''}. Before one goes abroad have a lawyer there draw it up`,
    lettersMarked: ({ letters, company, customers }) =>
      [
        `Letters that lack data and bear a mark in its place: ${letters}; do not send them before it is filled in`,
        ...(company.length === 0 ? [] : [`Missing on the policy sheet: ${company.map((field) => ourFields[field]).join(', ')}`]),
        ...(customers.length === 0
          ? []
          : [
              `Missing in the table of customers: ${customers
                .slice(0, customersNamed)
                .map(({ customer, fields }) => `${customer} (${fields.map((field) => fieldNames[field]).join(', ')})`)
                .join(', ')}${customers.length > customersNamed ? ` and ${customers.length - customersNamed} more` : ''}`,
            ]),
        `How to: ${[
          ...(company.length === 0
            ? []
            : [
                'run once with --policy and without --letters and fill in sheet Policy of the workbook written (where the ledger has that sheet, there)',
              ]),
          ...(customers.length === 0 ? [] : ['fill in the debtors’ data in the table of customers']),
        ].join('; ')}; then write the letters from that workbook. In Excel the tab Letters of the pane asks for it`,
      ].join('. '),
    replaced: (file) => `The file of an earlier run was replaced: ${file}`,
    settled: ({ became, stayed }) =>
      `${settled[became]}${stayed.length === 0 ? '' : `; what was changed since stays as it is, please check: ${stayed.join(', ')}`}`,
    packed: ({ case: number, customer, documents, notWritten }) =>
      `The pack of ${number === '' ? `${customer} (not in Cases yet)` : `case ${number}, ${customer},`} holds ${documents.length} drafts for a lawyer; blanks to fill in: ${documents.reduce((sum, { missing }) => sum + missing.length, 0)}, listed in 00_Contents.docx${notWritten.map(({ name, why }) => `; no ${name}: ${why}`).join('')}`,
    evidence: ({ rows, unregistered }) => {
      const names = { same: 'same', changed: 'changed', missing: 'not found', noHash: 'registered without a SHA-256', notChecked: '' };
      const others = rows.filter(({ state, foundAs }) => state !== 'same' || foundAs !== null);
      const said = others.map(({ place: { sheet, cell }, fileName, name, state, foundAs }) => {
        return `${sheet}!${cell} ${fileName || name}: ${names[state]}${foundAs === null ? '' : ` (a file of the same content is called ${foundAs})`}`;
      });
      return `Files of evidence: ${rows.filter(({ state }) => state === 'same').length} of ${rows.length} the same${said.map((one) => `; ${one}`).join('')}${unregistered.length === 0 ? '' : `; not registered: ${unregistered.join(', ')}`}`;
    },
    saved: ({ path, replaced }) => `The add-in also saved ${path}${replaced ? ', in place of an earlier one' : ''}`,
    notCarried: ({ kind, sheet, count }) =>
      `Not carried over${sheet === null ? '' : ` from sheet "${sheet}"`}: ${parts[kind]} (${count}); the source file keeps what it has`,
  },
  usage: `Usage: npm run report -- LEDGER.xlsx [options]      without a file: the sample ledger

  LEDGER.xlsx           the ledger, .xlsx or .csv (UTF-8 or GB18030); it is never changed
  --sheet NAME|all      the worksheet that holds the ledger; all reads the worksheets of one layout as one ledger
  --as-of YYYY-MM-DD    default: the 截止日期 of the title rows, else the end of the newest month
  --out DIR             where to write; default: out in the current directory
  --json                print one JSON object and nothing else; {error: {kind, sentence}} where there is no report
  --no-workbook         figures alone, no workbook: for ledgers of a million rows too
  --lang zh-CN|en-US    language, default zh-CN
  --columns NAME=LETTER,…  say which column is what: customer=B,balance=H; received=- for none
  --date-order mdy|dmy  how to read dates such as 1/2/2025
  --decimal point|comma  the decimal mark of figures such as 3.000, where nothing shows it
  --month-dates first|last  which day a date such as 2025-03 means
  --types WORD=TYPE,…   what unknown words in a column of types are: invoice, payment, credit or none
  --sums HEADING=less|apart,…  whether columns such as retention or advances are taken off the balances
  --credit-days DAYS    days from the invoice (business) date to the due date where the ledger says nothing
  --net oldest|none     receipts that name no invoice: set against the oldest debts, or left as credits
  --letters due|1|2|3   write the letters due (all, or of one stage) and enter them in the collection log
  --letter-date D       date of the letters, the as-of date unless given
  --letter-lang zh-CN|en-US  language of all letters; unless given, English where Customers names another country than China
  --reports NAME,…      aging, top (largest debtors), alerts, analysis; also desk (work of the day),
                        credit (grades), recovery (collections), committee (meeting paper),
                        vetting (standing, contracts, agencies, abroad),
                        cases (claims, evidence, costs and review);
                        default: the first four
  --case NUMBER|DEBTOR  also save the papers of a case (.zip): complaint, evidence, calculation and the like, as drafts
  --archive             with --case: the pack also holds rows of the registers, the reckoning and hashes of evidence
  --evidence FILE|DIR   compare files with the hashes registered in Evidence: same, changed or not found; several times
  --overwrite           build sheets made before anew although somebody changed them, and drop the changes; without it they are named
  --unfinished finish|undo|leave  what becomes of a run that was cut short, where the workbook holds notes of one
  --policy              also write Policy, the sheet of settings, to be changed there
  --summary             also save the monthly analysis on one page (.docx), taken from its sheet; with committee in --reports
                        the meeting paper, too
`,
  outputName: (ledgerName, period) => `${ledgerName} aging ${period}`,
  progress: (step) => steps[step],
  crash: (detail) => `Something went wrong and no report was made: ${detail} (set DEBUG=1 to see the details)`,
};
