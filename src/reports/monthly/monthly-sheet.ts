import type { Desk } from '../../desk/desk';
import type { SheetModel } from '../../sheets/sheet-model';
import type { ReportContext } from '../report-context';
import { layMonthlySheet } from './monthly-layout';

/** 应收专项分析: the month for management (R20a–R20c, R31, R34, R35, R40). */
export function buildMonthlySheet(desk: Desk, context: ReportContext): SheetModel {
  return layMonthlySheet(desk, context).model;
}
