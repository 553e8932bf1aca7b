import { reportChoices } from './report';
import type { AnyReport, ReportChoice, ReportSources } from './report';

/**
 * The reports of a life cycle for which everything that they need is there, in their order; where choices are given, those that are among
 * them.
 */
export function chooseReports(
  reports: readonly AnyReport[],
  lifeCycle: AnyReport['lifeCycle'],
  sources: Partial<ReportSources>,
  chosen: readonly ReportChoice[] = reportChoices,
): AnyReport[] {
  return reportsOfChoices(reports, lifeCycle, chosen).filter(({ needs }) => needs.every((need) => sources[need] !== undefined));
}

/** The reports of a life cycle that these choices make, in their order. */
export function reportsOfChoices(
  reports: readonly AnyReport[],
  lifeCycle: AnyReport['lifeCycle'],
  chosen: readonly ReportChoice[],
): AnyReport[] {
  return reports.filter(({ lifeCycle: own, choice }) => own === lifeCycle && (choice === undefined || chosen.includes(choice)));
}

/**
 * The kind of the sheet that a reader of these reports sees first: the first that is not only the lines behind another; null where there
 * are none.
 */
export function frontKind(reports: readonly AnyReport[]): string | null {
  return (reports.find(({ staysBehind }) => staysBehind !== true) ?? reports[0])?.kind ?? null;
}

/** The choices that made sheets of these kinds. */
export function choicesOfKinds(reports: readonly AnyReport[], kinds: readonly string[]): ReportChoice[] {
  return reportChoices.filter((choice) => reports.some((report) => report.choice === choice && kinds.includes(report.kind)));
}

/** The choices for which there is a sheet that every month is built with. */
export function choicesWithSheets(reports: readonly AnyReport[]): ReportChoice[] {
  return reportChoices.filter((choice) =>
    reports.some((report) => report.lifeCycle === 'month' && report.choice === choice && report.isOnDemand !== true),
  );
}
