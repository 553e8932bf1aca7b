import { a1Of } from '../cells/a1';
import type { AlertLimits } from '../desk/alert-limits';
import type { AlertTexts } from '../texts/alerts/zh-CN';
import type { Language } from '../texts/language';
import type { AlertLine, AlertLines, UncheckedLine } from './month/alert-lines';
import type { BuildMonthOutcome, MonthQuestion, MonthReport } from './month/build-month-contract';
import { disagreements } from './month/disagreements';
import type { Finding } from './month/finding';
import { findingSentence } from './month/finding-sentence';
import type { LettersQuestion } from './letters/write-letters-contract';
import type { RemoveMonthQuestion } from './month/remove-month-contract';
import { questionSentence } from './question-sentence';
import type { RefusalReason } from './refusal-reason';
import { refusalSentence } from './refusal-sentence';
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

/** An outcome of a job with its sentences made. */
export type Said<Outcome> = Outcome extends { readonly kind: 'refused'; readonly reason: RefusalReason }
  ? Omit<Outcome, 'reason'> & { readonly sentence: string }
  : Outcome extends { readonly kind: 'question' }
    ? Outcome & { readonly sentence: string }
    : Outcome;

/** Any outcome with a sentence for its question or its refusal, in a language. */
export function sayOutcome<Outcome extends AnyOutcome>(outcome: Outcome, language: Language): Said<Outcome> {
  const texts = textsIn[language];
  if ('question' in outcome) return { ...outcome, sentence: questionSentence(outcome.question, texts) } as Said<Outcome>;
  if (!('reason' in outcome)) return outcome as Said<Outcome>;
  const { reason, ...rest } = outcome;
  return { ...rest, sentence: refusalSentence(reason, texts) } as Said<Outcome>;
}

type AnyOutcome =
  | { readonly kind: string }
  | { readonly kind: 'question'; readonly question: MonthQuestion | RemoveMonthQuestion | LettersQuestion }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** The warnings of a month as a user reads them. */
export interface SaidAlerts {
  readonly alerts: readonly (AlertLine & { readonly rule: string; readonly action: string })[];
  readonly unchecked: readonly (UncheckedLine & { readonly sentence: string })[];
}

/** A built month with its findings and warnings said. */
export type SaidMonth =
  | {
      readonly kind: 'done';
      readonly report: Omit<MonthReport, 'findings' | 'alerts' | 'comparison'> &
        SaidFindings &
        Partial<SaidAlerts> & {
          /** What the ledger prints of its balance, and whether the total agrees with it (R12f). */
          readonly comparedWith: string;
        };
    }
  | Said<Exclude<BuildMonthOutcome, { kind: 'done' }>>;

/** What came of a month for callers that show text alone, such as a command line: all that is to be said as sentences in a language. */
export function sayMonth(outcome: BuildMonthOutcome, language: Language): SaidMonth {
  if (outcome.kind !== 'done') return sayOutcome(outcome, language);
  const { findings, alerts, comparison, ...figures } = outcome.report;
  const comparedWith = textsIn[language].reading.comparison(comparison);
  return {
    kind: 'done',
    report: { ...figures, comparedWith, ...sayFindings(findings, language), ...(alerts && sayAlerts(alerts, language)) },
  };
}

/** Warnings with their rules, what to do, and what was not checked, in a language (R28). */
export function sayAlerts({ found, unchecked, limits }: AlertLines, language: Language): SaidAlerts {
  const { alerts: words } = textsIn[language];
  return {
    alerts: found.map((alert) => ({ ...alert, rule: words.rule(alert.kind, limits), action: words.action(alert.kind) })),
    unchecked: unchecked.map((kind) => ({ ...kind, sentence: uncheckedSentence(kind, limits, words) })),
  };
}

/** What is said of a kind of warning that was not checked. */
export function uncheckedSentence({ kind, missing, customers }: UncheckedLine, limits: AlertLimits, words: AlertTexts): string {
  return words.unchecked(words.kind(kind, limits), customers?.length ?? null, missing);
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
    notices: findings.filter(({ gravity }) => gravity === 'check' || gravity === 'doubt' || gravity === 'notice').map(sentence),
    checks: disagreements(findings).map(sentence),
    leftOut: findings.flatMap((finding) =>
      finding.gravity === 'leftOut' ? [{ sheet: finding.sheetName, row: finding.rowNumber, reason: sentence(finding) }] : [],
    ),
  };
}
