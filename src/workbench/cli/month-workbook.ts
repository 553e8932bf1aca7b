import type { NotCarried } from '../files/workbook-file';
import type { CompileScript } from '../host/page-scripts';
import type { SavedFile } from '../host/page-downloads';
import type { ProgressStep } from '../words/workbench-words';
import type { CasePackReport } from './case-outcome';
import type { EvidenceFile } from './evidence-files';
import type { EvidenceReport } from './evidence-outcome';
import type { LettersReport, LettersWanted } from './letters-outcome';
import type { ReportChoice } from './report-choice';
import type { MonthOutcome, UnfinishedRun } from './month-outcome';

/** A ledger file and the job to do on it. */
export interface MonthTask {
  /** As the user named it; the ending tells .csv from .xlsx. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The add-in's bundle. */
  readonly bundleFile: string;
  /** What compiles the scripts of its page; V8 without more unless said otherwise. */
  readonly compile?: CompileScript;
  readonly request: MonthRequest;
  /** Whether the workbook gets the sheet of settings too, if it has none; absent: it does not. */
  readonly policySheet?: boolean;
  /** Whether the reports that have one, the monthly analysis and the meeting paper, are saved on one page too; absent: they are not. */
  readonly summary?: boolean;
  /** Letters to be written once the month is built; absent for none. */
  readonly letters?: LettersTask;
  /** A case whose pack is to be written once the month is built: its 案件编号, or its debtor; absent for none. */
  readonly case?: string;
  /** Whether the pack is an archive; absent: it is not. */
  readonly archive?: boolean;
  /** Files to be compared with those registered; absent: none are. */
  readonly evidence?: readonly EvidenceFile[];
  /** What becomes of a run that was cut short; absent: a question. */
  readonly unfinished?: UnfinishedChoice;
}

/** `leave`: everything in sight stays as it is, and only the notes of the run go. */
export type UnfinishedChoice = UnfinishedRun['way'] | 'leave';

/** What became of a run that was cut short, and the sheets on which something was not put back, since it was changed after the run. */
export interface SettledRun {
  readonly became: UnfinishedChoice | 'nothing';
  readonly stayed: readonly string[];
}

/** Which letters, in which language, and the date that they bear; null: the as-of date. */
export interface LettersTask {
  readonly wanted: LettersWanted;
  readonly letterDate: string | null;
  /** null: each debtor's own. */
  readonly letterLanguage: 'zh-CN' | 'en-US' | null;
}

/** The request of the job `buildMonth`, as the add-in takes it. */
export interface MonthRequest {
  readonly language: 'zh-CN' | 'en-US';
  readonly asOf?: string;
  readonly sheetName?: string;
  readonly dateOrder?: 'mdy' | 'dmy';
  readonly decimalMark?: 'point' | 'comma';
  readonly monthDay?: 'first' | 'last';
  /** `费用冲抵=收款`: what words of a column of types mean. */
  readonly typesNamed?: string;
  /** `质保金=扣除`: whether columns of sums beside the others lower what is left. */
  readonly sumsNamed?: string;
  readonly creditDays?: number;
  readonly netUnallocated?: boolean;
  readonly reports?: readonly ReportChoice[];
  /** `客户=B,余额=H`: which column of the ledger is what. */
  readonly columnsNamed?: string;
  /** Answers `changedSheets`: what somebody changed in the sheets made for the month before is written over. */
  readonly overwriteChanges?: boolean;
  /** How many rows the ledger may have at most; absent: as many as there are. */
  readonly mostRows?: number;
  /** `yyyy-mm-dd hh:mm`. */
  readonly preparedAt: string;
}

/** What came of a task; the workbook is there when the outcome is `done`. */
export interface MonthWorkbook {
  readonly outcome: MonthOutcome;
  /** The name of the file that holds the month on one page; absent where it was not asked for. */
  readonly summary?: string;
  /** The name of the file that holds the meeting paper on one page; absent where it was not asked for. */
  readonly meetingPaper?: string;
  /** What came of the letters; absent where none were asked for. */
  readonly letters?: LettersReport;
  /** What is in the pack of a case; absent where none was asked for. */
  readonly pack?: CasePackReport;
  /** How registered files are by now; absent where none were compared. */
  readonly evidence?: EvidenceReport;
  /** Absent where there was none that was cut short. */
  readonly settled?: SettledRun;
  readonly workbook: Uint8Array | null;
  /** What the ledger's workbook holds and the written one does not. */
  readonly notCarried: readonly NotCarried[];
  /** Files that the add-in gave its user beside the workbook. */
  readonly savedFiles: readonly SavedFile[];
}

/** Reads the file, runs the add-in on it and saves the result; throws `ReportRefused` for a file that is no workbook. */
export type BuildMonthWorkbook = (task: MonthTask, onStep: (step: ProgressStep) => void) => Promise<MonthWorkbook>;
