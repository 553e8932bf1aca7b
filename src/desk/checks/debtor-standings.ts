import { largest } from '../../cells/extremes';
import type { Cents } from '../../domain/money/cents';
import type { CustomerName } from '../../ledger/ledger';
import { standingItems } from '../../registers/standings/standing';
import type { Standing, StandingItem } from '../../registers/standings/standing';
import { byCodePoints } from '../by-code-points';
import { debtorCases } from '../debtor-cases';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { topDebtors } from '../top-debtors';
import { checkAge } from './check-age';
import type { CheckAge, CheckState } from './check-age';
import { owedByCurrency, owedInMain } from './owed-by-currency';

/** What is known of one thing about a debtor: what was found on the last day on which somebody looked. */
export interface StandingFound extends Omit<CheckAge, 'state'> {
  readonly item: StandingItem;
  readonly state: CheckState;
  /** What was found that day, each text once. */
  readonly sources: readonly string[];
  readonly results: readonly string[];
  /** The row that it can be followed to; null where nobody has looked. */
  readonly row: Standing | null;
}

/** What was looked up about a debtor, thing by thing. */
export interface DebtorStanding {
  readonly customer: CustomerName;
  /** In the main currency. */
  readonly balanceCents: Cents;
  readonly items: readonly StandingFound[];
}

/**
 * The standing of the debtors whose standing matters: the largest (R29), those of an open case, and those who owe anything and were looked
 * up already; the largest balance first, then by name. null without 资信调查.
 */
export const debtorStandings = oncePerDesk((desk): readonly DebtorStanding[] | null => {
  const { standings } = desk.registers;
  if (standings === null) return null;
  const debtors = new Map<string, CustomerName>();
  for (const { account } of topDebtors(desk)) debtors.set(account.customer.key, account.customer);
  for (const { record } of debtorCases(desk))
    if (record.state !== 'closed' && record.closedDay === null) debtors.set(record.customer.key, record.customer);
  for (const { customer } of standings) if (owedByCurrency(desk, customer.key).length > 0) debtors.set(customer.key, customer);
  return [...debtors.values()]
    .map((customer): DebtorStanding => {
      const own = standings.filter((row) => row.customer.key === customer.key);
      return {
        ...{ customer, balanceCents: owedInMain(desk, customer.key) },
        items: standingItems.map((item) =>
          found(
            desk,
            item,
            own.filter((row) => row.item === item),
          ),
        ),
      };
    })
    .sort((one, other) => other.balanceCents - one.balanceCents || byCodePoints(one.customer.name, other.customer.name));
});

function found(desk: Desk, item: StandingItem, rows: readonly Standing[]): StandingFound {
  // A row that says neither when nor what is a line of a checklist that nobody has filled in.
  const filled = rows.filter(({ day, result, source }) => day !== null || result !== '' || source !== '');
  const last = largest(filled.map(({ day }) => day ?? -Infinity));
  const newest = filled
    .filter(({ day }) => (day ?? -Infinity) === last)
    .sort(
      (one, other) => byCodePoints(one.result, other.result) || byCodePoints(one.source, other.source) || one.rowNumber - other.rowNumber,
    );
  const [row] = newest;
  if (row === undefined) return { item, state: 'missing', day: null, ageDays: null, sources: [], results: [], row: null };
  const each = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))].sort(byCodePoints);
  return {
    ...{ item, ...checkAge(desk, row.day), row },
    sources: each(newest.map(({ source }) => source)),
    results: each(newest.map(({ result }) => result)),
  };
}
