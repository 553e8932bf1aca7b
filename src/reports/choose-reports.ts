import type { AnyReport, ReportSources } from './report';

/** The reports of a life cycle for which everything that they need is there, in their order. */
export function chooseReports(
  reports: readonly AnyReport[],
  lifeCycle: AnyReport['lifeCycle'],
  sources: Partial<ReportSources>,
): AnyReport[] {
  return reports.filter((report) => report.lifeCycle === lifeCycle && report.needs.every((need) => sources[need] !== undefined));
}
