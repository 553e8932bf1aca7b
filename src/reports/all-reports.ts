import { alertsReport } from './alerts/alerts-report';
import { analysisReport } from './analysis/analysis-report';
import { detailReport } from './detail/detail-report';
import { monthlyReport } from './monthly/monthly-report';
import { policyReport } from './policy/policy-report';
import { casesReport } from './cases/cases-report';
import { committeeReport } from './committee/committee-report';
import { creditReport } from './credit/credit-report';
import { recoveryReport } from './recovery/recovery-report';
import type { AnyReport } from './report';
import { topTenReport } from './top-ten/top-ten-report';
import { vettingReport } from './vetting/vetting-report';
import { workReport } from './work/work-report';

/** All reports in the order in which their sheets are written: formulas name tables of sheets before them. */
export const allReports: readonly AnyReport[] = [
  detailReport,
  analysisReport,
  topTenReport,
  alertsReport,
  monthlyReport,
  workReport,
  creditReport,
  recoveryReport,
  committeeReport,
  casesReport,
  vettingReport,
  policyReport,
];
