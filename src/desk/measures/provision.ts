import type { Decimal } from 'decimal.js';

import { auditBand, auditBands } from '../../domain/aging/audit-band';
import type { AuditBand } from '../../domain/aging/audit-band';
import { riskClasses } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import type { Cents } from '../../domain/money/cents';
import { safeCents, sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { allowanceFor } from '../../domain/ratios/allowance';
import { lossRates } from '../../domain/ratios/loss-rates';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { isOpen } from '../open-balance';
import { averageRollRates } from './roll-rates';

/** What one band needs: its positive classed balances × its rate, half up to 0.01 (R31). */
export interface ProvisionLine<Band extends string = string> {
  readonly band: Band;
  readonly balanceCents: Cents;
  /** A fraction of 1, exact. */
  readonly rate: Decimal;
  readonly provisionCents: Cents;
}

/** The allowance by one method. */
export interface Provision<Band extends string = string> {
  readonly lines: readonly ProvisionLine<Band>[];
  readonly requiredCents: Cents;
}

/** The allowance for bad debts by each method, and the entry to book (R31). */
export interface Provisions {
  readonly byClass: Provision<RiskClass>;
  readonly byAuditBand: Provision<AuditBand>;
  /** null where no month has moved anything on that rates could be taken from. */
  readonly byMigration: Provision<RiskClass> | null;
  /** Positive balances that no method provides for: 待核实. */
  readonly unclassedCents: Cents;
  /** Classed balances without an invoice date, which audit bands can't hold. */
  readonly undatedCents: Cents;
  /** The policy's method. */
  readonly method: Desk['policy']['provision']['method'];
  /** By the policy's method; null where that is migration and there is none. */
  readonly requiredCents: Cents | null;
  /** null: not stated on the policy sheet. */
  readonly bookedCents: Cents | null;
  /** Required less booked: what is to be booked, negative where it is to be reversed; null where either is not known. */
  readonly entryCents: Cents | null;
}

/** The allowance for bad debts at asOf (R31). */
export const provisionsOf = oncePerDesk((desk): Provisions => {
  const { provision: policy } = desk.policy;
  const open = [...desk.accounts.values()].flatMap(({ invoices }) => invoices.filter(isOpen));
  const classes = new Map<RiskClass, Cents>();
  const bands = new Map<AuditBand, Cents>();
  let undatedCents = 0;
  for (const { row, standing, balanceCents } of open) {
    addTo(classes, standing as RiskClass, balanceCents);
    const invoiceDay = row?.invoiceDay ?? null;
    if (invoiceDay === null) undatedCents = safeCents(undatedCents + balanceCents);
    else addTo(bands, auditBand(invoiceDay, desk.asOf), balanceCents);
  }
  const byClass = provisionBy(riskClasses, classes, policy.classRates);
  const byAuditBand = provisionBy(auditBands, bands, policy.auditBandRates);
  const rates = averageRollRates(desk);
  const finalLoss = policy.classRates[riskClasses.length - 1] ?? 1;
  const byMigration = rates === null ? null : provisionBy(riskClasses, classes, lossRates([...rates, new Exact(1)], finalLoss));
  const { [policy.method]: chosen } = { auditBands: byAuditBand, classes: byClass, migration: byMigration };
  const requiredCents = chosen?.requiredCents ?? null;
  const { bookedCents } = policy;
  return {
    byClass,
    byAuditBand,
    byMigration,
    unclassedCents: sumCents([...desk.accounts.values()].flatMap(({ invoices }) => invoices.map(unclassedOf))),
    undatedCents,
    method: policy.method,
    requiredCents,
    bookedCents,
    entryCents: requiredCents === null || bookedCents === null ? null : safeCents(requiredCents - bookedCents),
  };
});

/** Balances by band × their rates (R31). */
export function provisionBy<Band extends string>(
  bands: readonly Band[],
  balances: ReadonlyMap<Band, Cents>,
  rates: readonly Decimal.Value[],
): Provision<Band> {
  const lines = bands.map((band, index): ProvisionLine<Band> => {
    const balanceCents = balances.get(band) ?? 0;
    const rate = new Exact(rates[index] ?? 0);
    return { band, balanceCents, rate, provisionCents: allowanceFor(balanceCents, rate) };
  });
  return { lines, requiredCents: sumCents(lines.map(({ provisionCents }) => provisionCents)) };
}

/** What balances by class need at the policy's rates (R31). */
export function requiredByClass(byClass: Readonly<Record<RiskClass, Cents>>, { policy }: Pick<Desk, 'policy'>): Cents {
  return provisionBy(riskClasses, new Map(riskClasses.map((name) => [name, byClass[name]])), policy.provision.classRates).requiredCents;
}

/** Adds to the sum of a band. */
export function addTo<Band>(sums: Map<Band, Cents>, band: Band, cents: Cents): void {
  sums.set(band, safeCents((sums.get(band) ?? 0) + cents));
}

function unclassedOf({ balanceCents, standing }: { readonly balanceCents: Cents; readonly standing: string }): Cents {
  return standing === '待核实' ? Math.max(0, balanceCents) : 0;
}
