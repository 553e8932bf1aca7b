import type { RegisterNotice } from '../register-notice';
import type { Instalment } from './instalment';
import { plansOf, signingDays } from './plan';

/** Gives every row of a plan the earliest day on which one says that it was signed; rows that differ are said (R39). */
export function settlePlans(rows: readonly Instalment[] | null): {
  readonly rows: readonly Instalment[] | null;
  readonly notices: readonly RegisterNotice[];
} {
  if (rows === null) return { rows, notices: [] };
  const notices: RegisterNotice[] = [];
  const signed = new Map<Instalment, number>();
  for (const { number, customer, instalments, signedDay } of plansOf(rows)) {
    if (signedDay === null) continue;
    for (const instalment of instalments) signed.set(instalment, signedDay);
    const days = signingDays(instalments);
    const [first] = instalments;
    if (days.length < 2 || first === undefined) continue;
    notices.push({
      kind: 'signingDaysDiffer',
      plan: number,
      customer: customer.name,
      sheetName: first.sheetName,
      rowNumbers: instalments.map(({ rowNumber }) => rowNumber).sort((a, b) => a - b),
      days,
    });
  }
  return { rows: rows.map((row) => ({ ...row, signedDay: signed.get(row) ?? null })), notices };
}
