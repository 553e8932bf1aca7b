import { severalSentences } from '../../texts/several-sentences';
import { a1 } from '../../cells/a1';
import { groupThousands } from '../../cells/group-thousands';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { Desk } from '../../desk/desk';
import type { Policy } from '../../policy/policy';
import { Exact } from '../../domain/money/exact';
import { groupedAmount } from '../../texts/grouped-amount';
import { figureColumn } from '../parts/part-columns';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { attentionOf } from '../sheet-head';
import { changeOf, keyFigureLines, keyFigures } from './key-figures-part';
import type { KeyFigure } from './key-figures-part';
import { layMonthlySheet } from './monthly-layout';
import { monthlyKind } from './monthly-kind';
import type { MonthlySource } from './monthly-source';

/** The month on one page, as texts: what 应收专项分析 says, with the cells that it says it in (R20a, R31). */
export interface MonthlySummary {
  readonly title: string;
  /** As-of date and unit; then when it was made, and of which ledger. */
  readonly ofDay: string;
  readonly ofLedger: string;
  readonly attention: string;
  readonly findings: readonly string[];
  /** What somebody has to decide; one line that says so where it is nothing. */
  readonly decisions: readonly string[];
  readonly figures: readonly SummaryFigure[];
  readonly allowances: SummaryAllowances;
  readonly tie: string;
  /** From which cells of which sheet all this is taken. */
  readonly cells: string;
}

/** A figure of the month, held against the month before and the year before. */
export type SummaryFigure = Readonly<Record<'label' | 'now' | 'before' | 'change' | 'lastYear' | 'yearChange', string>>;

/** The allowance by each method, the one of the policy sheet marked, what is booked, what is to be booked, and the entry in words. */
export interface SummaryAllowances {
  readonly methods: readonly { readonly label: string; readonly required: string }[];
  readonly booked: string;
  readonly toBook: string;
  readonly entry: string;
}

const methods: readonly Policy['provision']['method'][] = ['auditBands', 'classes', 'migration'];

/** Sums a month up by laying its sheet out: both say the same. */
export function monthlySummary(desk: Desk, context: ReportContext): MonthlySummary {
  const { texts, names, policy, preparedAt, ledgerFile, rulesVersion } = context;
  const { source, findings, ...places } = layMonthlySheet(desk, context);
  const { words } = source;
  const { aged } = desk;
  const { ledgerBalanceCents, reportBalanceCents, differenceCents } = aged.main.tieOut;
  const attention = attentionOf(aged, context);
  const decisions = findings.filter(({ needsDecision }) => needsDecision).map(({ sentence }) => sentence);
  const { sheet } = namesOf(names, monthlyKind);
  const ledger = `${ledgerFile} / ${aged.ledger.layout.sheetName}`;
  return {
    title: words.summary.title({ company: policy.company.name, period: names.period }),
    ofDay: texts.sheets.asOfLine({ asOf: formatIsoDay(desk.asOf), currency: aged.main.currency }),
    ofLedger: texts.sheets.sourceLine({ unitFactor: aged.ledger.unitFactor, preparedAt, source: ledger, rulesVersion }),
    attention: attention.length === 0 ? '' : `${texts.sheets.attentionLabel}${severalSentences(attention, texts.listSeparator)}`,
    findings: findings.filter(({ needsDecision }) => !needsDecision).map(({ sentence }) => sentence),
    decisions: decisions.length === 0 ? [words.summary.noDecisions] : decisions,
    figures: keyFigures(source).map((figure) => figureTexts(figure, source)),
    allowances: allowancesOf(source),
    tie: words.summary.tie({ ledger: ledgerBalanceCents, sheet: reportBalanceCents, difference: differenceCents }),
    cells: words.summary.cells({
      sheet,
      figures: `${a1(places.keyFigures, figureColumn)}–${a1(places.keyFigures + keyFigureLines - 1, figureColumn + 4)}`,
      entry: `${a1(places.entry, figureColumn)}–${a1(places.entry + 2, figureColumn)}`,
      total: a1(places.total.row, places.total.column),
    }),
  };
}

function figureTexts({ label, kind, values: [now, before, lastYear] }: KeyFigure, { words }: MonthlySource): SummaryFigure {
  const shown = (value: number | null): string => (value === null ? words.noData : figureText(value, kind));
  const change = (then: number | null): string => {
    const by = changeOf(now, then);
    return by === null ? words.none : kind === 'share' ? words.summary.points(percentOf(by)) : figureText(by, kind);
  };
  return { label, now: shown(now), before: shown(before), change: change(before), lastYear: shown(lastYear), yearChange: change(lastYear) };
}

function figureText(value: number, kind: KeyFigure['kind']): string {
  switch (kind) {
    case 'share':
      return `${percentOf(value)}%`;
    case 'turnover':
      return new Exact(value).toFixed(2);
    case 'tenths':
      return new Exact(value).toFixed(1);
    default:
      return groupThousands(new Exact(value).toFixed(2));
  }
}

/** A fraction in percent, one decimal, half up: what a cell of `0.0%` shows. */
function percentOf(share: number): string {
  return new Exact(share)
    .times(100)
    .toFixed(1)
    .replace(/^-0\.0$/, '0.0');
}

function allowancesOf({ words, provisions }: MonthlySource): SummaryAllowances {
  const { method, byClass, byAuditBand, byMigration, bookedCents, entryCents } = provisions;
  const required = { classes: byClass, auditBands: byAuditBand, migration: byMigration };
  const amount = (cents: number | null | undefined, none: string): string =>
    cents === null || cents === undefined ? none : groupedAmount(cents);
  return {
    methods: methods.map((name) => ({
      label: words.summary.method(name, name === method),
      required: amount(required[name]?.requiredCents, words.noData),
    })),
    booked: amount(bookedCents, words.provision.notStated),
    toBook: amount(entryCents, words.none),
    entry: entryCents === null ? words.provision.stateBooked : entryCents === 0 ? '' : words.provision.entryText(entryCents),
  };
}
