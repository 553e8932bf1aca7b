import type { Desk } from '../../desk/desk';
import { topDebtors } from '../../desk/top-debtors';
import type { TopDebtor } from '../../desk/top-debtors';
import type { Cents } from '../../domain/money/cents';
import { sumCents } from '../../domain/money/cents';
import { detailKind, detailTable } from '../detail/detail-names';
import { detailPositions } from '../detail/detail-positions';
import type { ReportContext } from '../report-context';
import { knownFigures } from './known-figures';
import type { KnownFigures } from './known-figures';
import { topTenPlaces } from './top-ten-places';
import type { TopTenPlaces } from './top-ten-places';

/** What every piece of 前十大欠款风险 is made from. */
export interface TopTenSource {
  readonly desk: Desk;
  readonly debtors: readonly TopDebtor[];
  readonly known: KnownFigures;
  readonly places: TopTenPlaces;
  /** The detail's table of the main currency; null where it wasn't built, or formulas over it would take too long: values stand instead. */
  readonly detailTable: string | null;
  /** The customers beside: those that owe, and those with a credit balance. */
  readonly others: CustomersTogether;
  readonly inCredit: CustomersTogether;
  readonly context: ReportContext;
}

export interface CustomersTogether {
  readonly count: number;
  readonly balanceCents: Cents;
}

/**
 * What the formulas of a debtor over the whole detail weigh, in columns that are added up by the customer alone: balance and penalty are
 * such, the longest days and the seven classes go by several conditions and take four times as long.
 */
const summingColumns = 2 + 4 * 8;

/** Gathers what the sheet is made from. */
export function topTenSource(desk: Desk, context: ReportContext): TopTenSource {
  const debtors = topDebtors(desk);
  const listed = new Set(debtors.map(({ account }) => account.customer.key));
  const others = [...desk.accounts.values()].flatMap(({ customer, aging }) => (listed.has(customer.key) ? [] : [aging.balanceCents]));
  const work = debtors.length * summingColumns * detailPositions(desk.aged.main).length;
  const withFormulas = context.names.byKind.has(detailKind) && work <= context.policy.sheets.largestFormulaWork;
  return {
    desk,
    debtors,
    known: knownFigures(desk),
    places: topTenPlaces(debtors.length),
    detailTable: withFormulas ? detailTable(context.names, 0) : null,
    others: together(others.filter((balance) => balance > 0)),
    inCredit: together(others.filter((balance) => balance < 0)),
    context,
  };
}

function together(balances: readonly Cents[]): CustomersTogether {
  return { count: balances.length, balanceCents: sumCents(balances) };
}
