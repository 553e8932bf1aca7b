import type { Desk } from '../../desk/desk';
import type { ReportChoice } from '../../reports/report';
import { alertLines } from './alert-lines';
import type { MonthReport } from './build-month-contract';
import { checkLines } from './check-lines';
import { creditLines } from './credit-lines';
import { measureLines } from './measure-lines';
import { recoveryLines } from './recovery-lines';
import { topDebtorLines } from './top-debtor-lines';
import { workLines } from './work-lines';

const caseFigures = () => import(/* webpackChunkName: "case-documents" */ '../cases/case-figures');

/** What a month tells beside its aging. */
type ReportLines = Pick<MonthReport, 'top' | 'alerts' | 'measures' | 'work' | 'recovery' | 'credit' | 'vetting' | 'cases' | 'caseReview'>;

/** The figures of the chosen reports as plain data, whether their sheets are made or not. */
export async function reportLines(desk: Desk, chosen: readonly ReportChoice[]): Promise<ReportLines> {
  return {
    ...(chosen.includes('top') && { top: topDebtorLines(desk) }),
    ...(chosen.includes('alerts') && { alerts: alertLines(desk) }),
    ...(chosen.includes('analysis') && { measures: measureLines(desk) }),
    ...(chosen.includes('desk') && { work: workLines(desk), recovery: recoveryLines(desk) }),
    ...(chosen.includes('credit') && { credit: creditLines(desk) }),
    ...(chosen.includes('vetting') && { vetting: checkLines(desk) }),
    ...(chosen.includes('cases') && (await caseFigures()).caseFigures(desk)),
  };
}
