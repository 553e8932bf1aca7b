import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import type { CustomerName } from '../../ledger/ledger';
import type { DebtAbroad } from '../../registers/abroad/debt-abroad';
import type { CustomerRecord } from '../../registers/customers/customer-record';
import { byCodePoints } from '../by-code-points';
import type { Desk } from '../desk';
import { grouped } from '../grouped';
import { oncePerDesk } from '../once-per-desk';
import { checkAge } from './check-age';
import type { CheckAge, CheckState } from './check-age';
import { insuranceDeadlines } from './insurance-deadlines';
import type { InsuranceDeadline } from './insurance-deadlines';
import { owedByCurrency, owedInMain } from './owed-by-currency';
import type { OwedIn } from './owed-by-currency';

/** What the New York Convention is said to be for a debtor, when that was looked up, and where. */
export interface ConventionKnown extends Omit<CheckAge, 'state'> {
  readonly applies: DebtAbroad['convention'];
  readonly state: CheckState;
  readonly source: string;
}

/** A debtor abroad with what is to be known before anything is done there; `''`: not known. */
export interface DebtorAbroad {
  readonly customer: CustomerName;
  readonly record: CustomerRecord | null;
  readonly owed: readonly OwedIn[];
  readonly country: string;
  readonly governingLaw: string;
  readonly jurisdiction: string;
  /** Another law than ours: of its limitation nothing is known here (R25). */
  readonly isUnderOtherLaw: boolean;
  readonly convention: ConventionKnown;
  readonly legalisation: string;
  readonly insurance: string;
  readonly deadlines: readonly InsuranceDeadline[];
  /** Its row of 境外事项 that the above is of; null where there is none. */
  readonly row: DebtAbroad | null;
}

/**
 * The customers who owe anything and are abroad by 国家 of 客户资料 or have a row in 境外事项; the largest balance in the main currency first,
 * then by name.
 */
export const debtorsAbroad = oncePerDesk((desk): readonly DebtorAbroad[] => {
  const records = new Map((desk.registers.customers ?? []).map((record) => [record.customer.key, record]));
  const customers = new Map<string, CustomerName>();
  for (const { customer, country } of records.values()) if (!isUnderChineseLaw(country, '')) customers.set(customer.key, customer);
  for (const { customer } of desk.registers.abroad ?? []) customers.set(customer.key, customer);
  const rows = grouped(desk.registers.abroad ?? [], ({ customer }) => customer.key);
  const deadlines = grouped(insuranceDeadlines(desk), ({ row }) => row.customer.key);
  return [...customers.values()]
    .filter(({ key }) => owedByCurrency(desk, key).length > 0)
    .map((customer) =>
      abroadOf(desk, customer, records.get(customer.key) ?? null, rows.get(customer.key) ?? [], deadlines.get(customer.key) ?? []),
    )
    .sort(
      (one, other) =>
        owedInMain(desk, other.customer.key) - owedInMain(desk, one.customer.key) || byCodePoints(one.customer.name, other.customer.name),
    );
});

function abroadOf(
  desk: Desk,
  customer: CustomerName,
  record: CustomerRecord | null,
  rows: readonly DebtAbroad[],
  deadlines: readonly InsuranceDeadline[],
): DebtorAbroad {
  const asked = rows
    .filter(({ convention }) => convention !== null)
    .sort((one, other) => (other.conventionDay ?? 0) - (one.conventionDay ?? 0) || byCodePoints(saidOf(one), saidOf(other)))[0];
  const age = checkAge(desk, asked?.conventionDay ?? null);
  const each = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].sort(byCodePoints).join('；');
  return {
    ...{ customer, record, owed: owedByCurrency(desk, customer.key) },
    ...{ country: record?.country ?? '', governingLaw: record?.governingLaw ?? '', jurisdiction: record?.jurisdiction ?? '' },
    isUnderOtherLaw: !isUnderChineseLaw(record?.country ?? '', record?.governingLaw ?? ''),
    convention: {
      ...{ applies: asked?.convention ?? null, ...age, state: asked === undefined ? 'missing' : age.state },
      source: asked?.conventionSource ?? '',
    },
    ...{ legalisation: each(rows.map((row) => row.legalisation)), insurance: each(rows.map(({ policy }) => policy)) },
    deadlines: [...deadlines].sort((one, other) => one.day - other.day || byCodePoints(one.kind, other.kind)),
    row: asked ?? rows[0] ?? null,
  };
}

function saidOf({ convention, conventionSource }: DebtAbroad): string {
  return `${convention ?? ''} ${conventionSource}`;
}
