import type { Desk } from '../../desk/desk';
import { earlierProvision } from '../../desk/measures/earlier-provision';
import type { EarlierProvision } from '../../desk/measures/earlier-provision';
import { auditRoll } from '../../desk/measures/audit-roll';
import type { AuditRoll } from '../../desk/measures/audit-roll';
import { monthHistory } from '../../desk/measures/month-history';
import { monthlyMeasures } from '../../desk/measures/monthly-measures';
import type { MonthlyMeasures } from '../../desk/measures/monthly-measures';
import type { MigrationStep } from '../../desk/measures/migration-step';
import { provisionsOf } from '../../desk/measures/provision';
import type { Provisions } from '../../desk/measures/provision';
import { quarterMeasures } from '../../desk/measures/quarter-measures';
import type { QuarterMeasures } from '../../desk/measures/quarter-measures';
import { receiptsToCome } from '../../desk/measures/receipts-to-come';
import type { ReceiptsToCome } from '../../desk/measures/receipts-to-come';
import { rollRates } from '../../desk/measures/roll-rates';
import type { RollRates } from '../../desk/measures/roll-rates';
import { salesPerformance } from '../../desk/measures/sales-performance';
import type { SalesPerformance } from '../../desk/measures/sales-performance';
import { monthlyTexts } from '../../texts/monthly/monthly-texts';
import type { MonthlyTexts } from '../../texts/monthly/zh-CN';
import type { ReportContext } from '../report-context';

/** What every part of 应收专项分析 is made from; null where only a replay tells (R9). */
export interface MonthlySource {
  readonly desk: Desk;
  readonly context: ReportContext;
  readonly words: MonthlyTexts;
  readonly measures: MonthlyMeasures;
  readonly quarters: readonly QuarterMeasures[] | null;
  readonly steps: readonly MigrationStep[] | null;
  readonly rates: readonly RollRates[] | null;
  readonly provisions: Provisions;
  readonly earlier: EarlierProvision;
  readonly sales: readonly SalesPerformance[];
  readonly toCome: ReceiptsToCome;
  readonly roll: AuditRoll | null;
}

/** Gathers what the sheet is made from. */
export function monthlySource(desk: Desk, context: ReportContext): MonthlySource {
  return {
    desk,
    context,
    words: monthlyTexts[context.texts.monthly.language],
    measures: monthlyMeasures(desk),
    quarters: quarterMeasures(desk),
    steps: monthHistory(desk)?.steps ?? null,
    rates: rollRates(desk),
    provisions: provisionsOf(desk),
    earlier: earlierProvision(desk),
    sales: salesPerformance(desk),
    toCome: receiptsToCome(desk),
    roll: auditRoll(desk),
  };
}
