import type { ColumnRole } from '../../ledger/reading-choices';
import type { Standing } from '../../ledger/standing';

/** Everything the task pane says itself; sentences about the workbook come with the jobs' answers. */
export interface PaneTexts {
  readonly productName: string;
  /** Said by the page before the pane is there. */
  readonly page: { readonly openInExcel: string; readonly notLoaded: string };
  readonly tabs: { readonly label: string; readonly month: string; readonly letters: string; readonly settings: string };
  readonly header: HeaderTexts;
  /** What each column's role is called. */
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly ledger: LedgerTexts;
  readonly columns: ColumnTexts;
  readonly figures: FigureTexts;
  readonly build: BuildTexts;
  readonly progress: ProgressTexts;
  readonly result: ResultTexts;
  readonly findings: FindingTexts;
  readonly questions: QuestionTexts;
  readonly made: MadeTexts;
  readonly row: RowTexts;
  readonly firstRun: FirstRunTexts;
  /** `column`: the heading, in the detail, of the letters that are due. */
  readonly letters: { readonly heading: string; body(column: string): string };
  readonly settings: SettingsTexts;
  readonly fault: FaultTexts;
}

/** The head of the pane: ledger and as-of date, which every action uses. */
export interface HeaderTexts {
  readonly noLedger: string;
  readonly manyLedgers: string;
  readonly looking: string;
  showLedger(sheet: string): string;
  readonly asOf: string;
  readonly changeAsOf: string;
  /** Stands in the date's place where there is none. */
  readonly noAsOf: string;
  readonly asOfSource: Readonly<Record<'given' | 'titleRow' | 'newestMonth', string>>;
  readonly asOfField: string;
  readonly asOfHint: string;
  readonly asOfUnreadable: string;
  readonly monthEnds: string;
  readonly fromLedger: string;
  readonly apply: string;
  readonly close: string;
}

export interface LedgerTexts {
  readonly basis: Readonly<Record<'receipts' | 'settlements' | 'snapshot', string>>;
  facts(headingRow: number, rows: string, customers: string): string;
  /** Stands before links to other sheets that hold a ledger. */
  readonly others: string;
  /** The sheet that the user is on holds no ledger. */
  notHere(activeSheet: string, ledgerSheet: string): string;
  readonly changed: string;
  readonly readAgain: string;
  readonly stoppedReading: string;
}

export interface ColumnTexts {
  readonly heading: string;
  recognised(count: number): string;
  readonly open: string;
  readonly none: string;
  readonly apply: string;
  readonly restore: string;
  readonly kept: string;
  moreRoles(count: number): string;
  /** The same column was chosen for several roles. */
  twice(letter: string): string;
}

export interface FigureTexts {
  readonly heading: string;
  readonly classHeading: string;
  readonly balance: string;
  readonly total: string;
  readonly penalty: string;
  readonly ledgerTotal: string;
  readonly difference: string;
  readonly ties: string;
  /** Say the same where the ledger's own figures disagree with what was read: then it is the rows that were added up. */
  readonly rowsTotal: string;
  readonly rowsTie: string;
  /** Heading of what disagrees. */
  checks(count: number): string;
  readonly penaltyEstimate: string;
  /** Over figures that were converted. */
  unit(factor: number): string;
  /** Under figures that are of the main currency alone. */
  otherCurrencies(currencies: readonly string[]): string;
  readonly tiesNot: string;
  /** Stands beside the class word; empty where the word needs none. */
  readonly gloss: Readonly<Record<Standing, string>>;
}

export interface BuildTexts {
  build(period: string): string;
  readonly rebuild: (period: string) => string;
  /** What the button will leave behind. */
  /** Between names of sheets. */
  readonly separator: string;
  readonly willMake: string;
  readonly willReplace: string;
  /** There are sheets of this month in the other language; stands before their names. */
  readonly willMakeBeside: string;
}

export interface ProgressTexts {
  readonly reading: (subject: string, done: string, total: string) => string;
  readonly reckoning: (subject: string) => string;
  readonly checking: (subject: string) => string;
  readonly writing: (subject: string, done: string, total: string) => string;
  readonly tasks: Readonly<Record<'build' | 'remove' | 'sample' | 'example' | 'look', string>>;
  readonly cancel: string;
  readonly stopping: string;
  /** Nothing has been heard of Excel for a while. */
  readonly waiting: string;
  /** The same, and the job is to stop. */
  readonly stoppingWaiting: string;
}

export interface ResultTexts {
  built(period: string): string;
  removed(count: number): string;
  readonly sampleAdded: string;
  exampleInserted(cell: string): string;
  readonly sheets: string;
  readonly openSheet: (sheet: string) => string;
  /** Stands before the sentence that says why. */
  readonly refused: string;
  readonly dismiss: string;
}

/** What needs attention: unreadable cells, notices, rows left out. */
export interface FindingTexts {
  problems(count: number): string;
  readonly noProblems: string;
  notices(count: number): string;
  leftOut(count: number): string;
  problemLink(sheet: string, cell: string): string;
  /** After links to the first of so many places. */
  placesInAll(count: number): string;
  readonly blankValue: string;
  rowLink(row: number): string;
  more(count: number): string;
}

export interface QuestionTexts {
  readonly whichLedger: string;
  whichColumn(role: string): string;
  readonly noColumn: string;
  readonly dateOrder: string;
  readonly monthFirst: string;
  readonly dayFirst: string;
  readonly whichAsOf: string;
  readonly confirmAsOf: string;
  /** Answers: the date asked about is meant; the ledger's own is taken instead. */
  useAsOf(asOf: string): string;
  readonly ledgersAsOf: string;
  readonly changedSheets: string;
  readonly overwrite: string;
  readonly removeAnyway: string;
  readonly keepThem: string;
  readonly whichMonth: string;
  readonly remembered: string;
}

export interface MadeTexts {
  readonly heading: string;
  readonly stale: string;
  readonly remove: string;
  removeMonth(period: string): string;
  fromLedger(sheet: string): string;
  readonly ledgerGone: string;
  readonly staleTitle: string;
  /** On the button of the notice; its full name says which month. */
  readonly rebuild: string;
  /** Of a month that was built in the language that the pane does not speak. */
  readonly staleOtherLanguage: (period: string) => string;
  readonly rebuildOtherLanguage: (period: string) => string;
}

/** The card of the ledger row on which the user stands. */
export interface RowTexts {
  label(row: number): string;
  readonly due: string;
  readonly noDueDate: string;
  overdue(days: number): string;
  readonly notOverdue: string;
  readonly balance: string;
  /** Nothing is owed any more. */
  readonly settled: string;
  /** Nothing is owed, but it was paid late. */
  settledLate(penaltyWord: string, penalty: string): string;
}

export interface FirstRunTexts {
  readonly heading: string;
  readonly needs: string;
  readonly steps: readonly [string, string, string];
  readonly openSample: string;
  readonly skip: string;
  readonly emptyHeading: string;
  readonly emptyBody: string;
  readonly sampleLink: string;
}

export interface SettingsTexts {
  readonly language: string;
  readonly unallocated: string;
  readonly netUnallocated: string;
  readonly netUnallocatedHint: string;
  readonly forLedger: (sheet: string) => string;
  readonly columns: string;
  readonly forget: string;
  readonly nothingToForget: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly insertSample: string;
  readonly about: string;
  readonly help: string;
  readonly privacy: string;
  rules(version: string): string;
}

export interface FaultTexts {
  readonly title: string;
  readonly body: string;
  readonly details: string;
  readonly retry: string;
}
