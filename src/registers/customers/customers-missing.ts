import { unknownCustomer } from '../../ledger/customer-name';
import type { Ledger } from '../../ledger/ledger';
import type { RegisterRow, Written } from '../register';
import type { CustomerRecord } from './customer-record';

/**
 * The ledger's customers that 客户资料 does not have, in the ledger's order, with terms and salesperson where all of their rows that name one
 * name the same.
 */
export function customersMissing({ rows }: Pick<Ledger, 'rows'>, known: readonly RegisterRow[]): Written<CustomerRecord>[] {
  const there = new Set([unknownCustomer.key, ...known.map(({ customer }) => customer.key)]);
  const byKey = new Map<string, Ledger['rows'][number][]>();
  for (const row of rows) {
    if (there.has(row.customer.key)) continue;
    const same = byKey.get(row.customer.key);
    if (same === undefined) byKey.set(row.customer.key, [row]);
    else same.push(row);
  }
  return [...byKey.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [recordOf(first.customer, [first, ...others])]));
}

function recordOf(customer: CustomerRecord['customer'], rows: Ledger['rows']): Written<CustomerRecord> {
  return {
    customer,
    creditCode: '',
    address: '',
    contact: '',
    phone: '',
    salesperson: theOnly(rows.map(({ salesperson }) => salesperson)),
    terms: theOnly(rows.map(({ terms }) => terms)),
    penaltyBasis: null,
    penaltyBasisNote: '',
    creditLimitCents: null,
    yearTradeCents: null,
    security: '',
    industry: '',
    country: '',
    currency: '',
    governingLaw: '',
    jurisdiction: '',
    contractClauses: '',
    note: '',
  };
}

/** What all say that say anything; nothing where they differ. */
function theOnly(texts: readonly string[]): string {
  const said = new Set(texts.filter((text) => text !== ''));
  return said.size === 1 ? ([...said][0] ?? '') : '';
}
