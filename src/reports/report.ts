import type { Desk } from '../desk/desk';
import type { AgedLedger } from '../ledger/aged-ledger';
import type { SheetModel } from '../sheets/sheet-model';
import type { Texts } from '../texts/texts';
import type { ReportContext } from './report-context';

/** Everything that reports are made from, by the word by which a report asks for it. */
export interface ReportSources {
  readonly aged: AgedLedger;
  /** The same ledger with its registers, for what is reckoned from both. */
  readonly desk: Desk;
}

export type ReportNeed = keyof ReportSources;

/** Which of a month's reports are made, by the words that a user chooses them by. */
export const reportChoices = ['aging', 'top', 'alerts', 'analysis', 'desk', 'credit', 'recovery', 'committee', 'vetting', 'cases'] as const;

export type ReportChoice = (typeof reportChoices)[number];

/** How a report's sheet is built from what it needs. */
export interface SheetBuild<Need extends ReportNeed> {
  (sources: Pick<ReportSources, Need>, context: ReportContext): SheetModel;
  /** The same of a sheet with a line for each row, stopping now and then to say how many it has gone through since. */
  piecewise?(sources: Pick<ReportSources, Need>, context: ReportContext): Generator<number, SheetModel>;
}

/** One kind of sheet that we make: what it is made from, what it is called, and whose it is from then on. */
export interface Report<Need extends ReportNeed> {
  /** Stands in the made sheet's mark, by which it is known again. */
  readonly kind: string;
  /** `month`: a sheet of one month of one ledger, written anew by each build of it; `user`: made once, the user's from then on. */
  readonly lifeCycle: 'month' | 'user';
  /** The lines behind another sheet: it comes to the front only where no other sheet was built with it. */
  readonly staysBehind?: true;
  /** The choice that it is made by; absent for one that is made with every other of its life cycle. */
  readonly choice?: ReportChoice;
  /** Made where it is asked for and not with every month: the desk's work is of a day, credit and collections are reviewed now and then. */
  readonly isOnDemand?: true;
  /** It is named for its day, also where that ends a month; absent for one that is named for its period. */
  readonly isOfDay?: true;
  /** It shows how to reach customers, so that a change of that makes it out of date. */
  readonly showsContacts?: true;
  readonly needs: readonly Need[];
  /** Kinds of sheets whose tables and rows it names where they are in the workbook; it does without them where they are not. */
  readonly leansOn?: readonly string[];
  /** What the sheet's name begins with; the period follows. */
  sheetName(texts: Texts): string;
  /** The sheet's tables from top to bottom; absent where it has none. */
  tables?(sources: Pick<ReportSources, Need>, texts: Texts): readonly TableLabel[];
  /** How many charts it draws at most. */
  readonly charts: number;
  /** Fetches what its sheet is built with, which the pane does not load before it is wanted. */
  load(): Promise<SheetBuild<Need>>;
}

/** What a table's name is made of beside the period and the ledger. */
export interface TableLabel {
  readonly base: string;
  /** Tells tables of one base apart; may be any text. */
  readonly part: string;
}

/** A report whatever it needs. */
export type AnyReport = Report<ReportNeed>;
