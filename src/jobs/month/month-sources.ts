import { ledgerFactsOf } from '../../desk/ledger-facts-of';
import type { Policy } from '../../policy/policy';
import type { CustomerRecord } from '../../registers/customers/customer-record';
import type { Registers } from '../../registers/registers';
import type { AnyReport } from '../../reports/report';
import type { AgedMonth } from './age-month';
import { deskSource, ledgerSource } from './ledger-source';

/**
 * What a month's sheets are made from, as a short text by the kind of sheet: a row of 催收记录 changes what shows it, and no other (R39). Where
 * we and a customer live, and to whom letters go, stands on no sheet of a month but one that says so; our name stands in the titles of
 * those that show registers.
 */
export function monthSources(
  { aged, registers, choices }: Pick<AgedMonth, 'aged' | 'registers' | 'choices'>,
  policy: Policy,
  reports: readonly AnyReport[],
): { readonly ofLedger: string; readonly sourceOf: (kind: string) => string } {
  const facts = ledgerFactsOf(registers);
  const calledUs = (name: string): Policy => ({ ...policy, company: { ...notShown, name } });
  const ofLedger = ledgerSource(aged.ledger, choices, calledUs(''), facts);
  const ofUs = ledgerSource(aged.ledger, choices, calledUs(policy.company.name), facts);
  const ofDesk = deskSource(ofUs, withoutContacts(registers));
  const sources = new Map(
    reports
      .filter(({ needs }) => needs.includes('desk'))
      .map(({ kind, showsContacts }) => [kind, showsContacts === true ? deskSource(ofUs, registers) : ofDesk]),
  );
  return { ofLedger, sourceOf: (kind) => sources.get(kind) ?? ofLedger };
}

/** What a letter says of us, but for the name. */
const notShown: Omit<Policy['company'], 'name'> = { creditCode: '', address: '', phone: '', bank: '', account: '', signatory: '' };
const noContact = { creditCode: '', address: '', contact: '', phone: '' } as const satisfies Partial<CustomerRecord>;

function withoutContacts(registers: Registers): Registers {
  return { ...registers, customers: registers.customers?.map((record) => ({ ...record, ...noContact })) ?? null };
}
