import type { AlertTexts } from './alerts/zh-CN';
import type { ColumnTexts } from './columns/zh-CN';
import type { Language } from './language';
import type { JobTexts } from './jobs/zh-CN';
import type { MonthlyName } from './monthly/monthly-name';
import type { PolicyTexts } from './policy/zh-CN';
import type { ReadingTexts } from './reading/zh-CN';
import type { RegisterTexts } from './registers/zh-CN';
import type { SheetTexts } from './sheets/zh-CN';
import type { TopDebtorsName } from './top-debtors/top-debtors-name';

/**
 * What sheets and jobs say, by feature. The Chinese words of a feature say what shape it has, the compiler holds the others to it.
 * What the pane says is apart, and what functions say behind an error: cells need nothing else.
 */
export interface Texts {
  readonly language: Language;
  /** Between sentences that stand in one line. */
  readonly listSeparator: string;
  /** About what a ledger's cells hold. */
  readonly reading: ReadingTexts;
  readonly policy: PolicyTexts;
  readonly registers: RegisterTexts;
  readonly columns: ColumnTexts;
  readonly alerts: AlertTexts;
  readonly sheets: SheetTexts;
  readonly topDebtors: TopDebtorsName;
  readonly monthly: MonthlyName;
  readonly jobs: JobTexts;
}
