import type { SerialDay } from '../../domain/calendar/serial-day';
import type { CustomerName } from '../../ledger/ledger';
import type { Instalment } from './instalment';

/** The rows of one 计划号 and customer (R39). */
export interface Plan {
  readonly number: string;
  readonly customer: CustomerName;
  /** What any of its rows names; none: all of the customer's invoices. */
  readonly invoiceNumbers: readonly string[];
  /** null: it exists at every date, and interrupts nothing (R21a, R25). */
  readonly signedDay: SerialDay | null;
  /** By due date, then place. */
  readonly instalments: readonly Instalment[];
}

/** The plans of 还款计划; rows without a 计划号 are one plan for each customer and what they name. */
export function plansOf(instalments: readonly Instalment[]): Plan[] {
  const groups = new Map<string, Instalment[]>();
  for (const instalment of instalments) {
    const { plan, customer, invoiceNumbers } = instalment;
    const key = JSON.stringify([plan, customer.key, ...(plan === '' ? [...invoiceNumbers].sort() : [])]);
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [instalment]);
    else rows.push(instalment);
  }
  return [...groups.values()].flatMap((rows): Plan[] => {
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        number: first.plan,
        customer: first.customer,
        invoiceNumbers: [...new Set(rows.flatMap(({ invoiceNumbers }) => invoiceNumbers))].sort(),
        signedDay: signingDays(rows)[0] ?? null,
        instalments: [...rows].sort((a, b) => a.dueDay - b.dueDay),
      },
    ];
  });
}

/** The different days on which rows say that they were signed, earliest first. */
export function signingDays(instalments: readonly Instalment[]): SerialDay[] {
  const days = new Set(instalments.flatMap(({ signedDay }) => (signedDay === null ? [] : [signedDay])));
  return [...days].sort((a, b) => a - b);
}
