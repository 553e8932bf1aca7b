import type { Policy } from '../policy/policy';
import type { Texts } from '../texts/texts';
import type { ReportNames } from './report-names';

/** Everything a sheet shows or obeys that is not in the aged ledger itself. */
export interface ReportContext {
  readonly texts: Texts;
  readonly names: ReportNames;
  readonly policy: Policy;
  /** `yyyy-mm-dd hh:mm`, shown as 编制时间. */
  readonly preparedAt: string;
  /** File name of the ledger's workbook. */
  readonly ledgerFile: string;
  readonly rulesVersion: string;
}
