import { a1Of } from '../cells/a1';
import type { Language } from '../texts/language';
import type { BuildMonthOutcome, MonthReport } from './month/build-month-contract';
import { disagreements } from './month/disagreements';
import type { Finding } from './month/finding';
import { findingSentence } from './month/finding-sentence';
import { textsIn } from './texts-in';

/** The findings of a month as a user reads them. */
export interface SaidFindings {
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly value: string; readonly reason: string }[];
  /** Checks included, in the order of the reading. */
  readonly notices: readonly string[];
  /** Those of `notices` that say that the ledger's own figures disagree with what was read, the gravest first. */
  readonly checks: readonly string[];
  readonly leftOut: readonly { readonly sheet: string; readonly row: number; readonly reason: string }[];
}

/** A built month with its findings said. */
export type SaidMonth =
  | { readonly kind: 'done'; readonly report: Omit<MonthReport, 'findings'> & SaidFindings }
  | Exclude<BuildMonthOutcome, { kind: 'done' }>;

/** An outcome for callers that show text alone, such as a command line: findings as sentences in a language. */
export function sayMonth(outcome: BuildMonthOutcome, language: Language): SaidMonth {
  if (outcome.kind !== 'done') return outcome;
  const { findings, ...figures } = outcome.report;
  return { kind: 'done', report: { ...figures, ...sayFindings(findings, language) } };
}

/** The same for the findings alone. */
export function sayFindings(findings: readonly Finding[], language: Language): SaidFindings {
  const sentence = (finding: Finding): string => findingSentence(finding, textsIn[language]);
  return {
    problems: findings.flatMap((finding) =>
      finding.gravity === 'problem'
        ? [
            {
              sheet: finding.place.sheetName,
              cell: a1Of(finding.place),
              value: String(finding.value),
              reason: sentence(finding),
            },
          ]
        : [],
    ),
    notices: findings.filter(({ gravity }) => gravity === 'check' || gravity === 'notice').map(sentence),
    checks: disagreements(findings).map(sentence),
    leftOut: findings.flatMap((finding) =>
      finding.gravity === 'leftOut' ? [{ sheet: finding.sheetName, row: finding.rowNumber, reason: sentence(finding) }] : [],
    ),
  };
}
