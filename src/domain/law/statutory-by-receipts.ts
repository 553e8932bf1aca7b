import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';
import { roundedShare } from '../penalty/penalty';
import { type AppliedReceipt, baseStretches, type BaseStretch } from '../penalty/receipts';
import { type CompiledStatutory, type StatutoryRate, statutoryRateOn } from './statutory-rates';

/**
 * Statutory interest in cents of an invoice amount that receipts reduce: each day's balance × the one rate of the day after the due date ÷
 * the days of a year, rounded half up once (R16, R21b); segmented, each day at the loan prime rate of its own day. Null where the debt was
 * due before the rates begin.
 */
export function statutoryByReceipts(
  amountCents: Cents,
  dueDay: SerialDay,
  asOf: SerialDay,
  receipts: readonly AppliedReceipt[],
  rates: CompiledStatutory,
): Cents | null {
  const pieces = piecesOf(amountCents, dueDay, asOf, receipts, rates);
  if (pieces === null) return null;
  let product = 0;
  for (const { days, baseCents, rate } of pieces) product += baseCents * days * rate.units;
  // Sums of positive products pass this only where every step was exact.
  if (product <= rates.largestProduct) return roundedShare(product, rates.scale);
  // Divided once: a share of 365ths that is cut after sixty digits would move a half cent.
  const yearly = pieces.reduce((sum, { days, baseCents, rate }) => sum.plus(rate.yearlyRate.times(baseCents).times(days)), new Exact(0));
  return roundHalfUp(yearly.div(rates.yearDays).div(100));
}

/** Days that bear statutory interest on one base at one rate (R16). */
export interface StatutorySegment {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly days: number;
  readonly baseCents: Cents;
  /** LPR and uplift, as a fraction of 1. */
  readonly yearlyRate: Decimal;
  /** Yuan, not rounded to cents. */
  readonly amount: Decimal;
}

/**
 * The same with its working shown: one segment per base and rate, in exact decimals; null where the debt was due before the rates begin
 * (R16, R21b).
 */
export function statutoryWorking(
  amountCents: Cents,
  dueDay: SerialDay,
  asOf: SerialDay,
  receipts: readonly AppliedReceipt[],
  rates: CompiledStatutory,
): readonly StatutorySegment[] | null {
  const pieces = piecesOf(amountCents, dueDay, asOf, receipts, rates);
  if (pieces === null) return null;
  return pieces.map((piece) => ({
    from: piece.from,
    to: piece.from + piece.days - 1,
    days: piece.days,
    baseCents: piece.baseCents,
    yearlyRate: piece.rate.yearlyRate,
    amount: piece.rate.yearlyRate.times(piece.baseCents).times(piece.days).div(rates.yearDays).div(100),
  }));
}

interface Piece {
  readonly from: SerialDay;
  readonly days: number;
  readonly baseCents: Cents;
  readonly rate: StatutoryRate;
}

function piecesOf(
  amountCents: Cents,
  dueDay: SerialDay,
  asOf: SerialDay,
  receipts: readonly AppliedReceipt[],
  rates: CompiledStatutory,
): readonly Piece[] | null {
  const stretches = baseStretches(amountCents, dueDay, asOf, receipts);
  if (stretches.length === 0) return [];
  const first = statutoryRateOn(dueDay + 1, rates);
  if (first === null) return null;
  return rates.segmented
    ? stretches.flatMap((stretch) => betweenChanges(stretch, dueDay, rates))
    : stretches.map(({ fromDay, toDay, baseCents }) => ({ from: dueDay + fromDay, days: toDay - fromDay + 1, baseCents, rate: first }));
}

/** A stretch cut where the rate changes. */
function betweenChanges({ fromDay, toDay, baseCents }: BaseStretch, dueDay: SerialDay, rates: CompiledStatutory): Piece[] {
  const [from, to] = [dueDay + fromDay, dueDay + toDay];
  const cuts = rates.rates.map((change) => change.from).filter((day) => day > from && day <= to);
  return [from, ...cuts].flatMap((start, index): Piece[] => {
    const rate = statutoryRateOn(start, rates);
    return rate === null ? [] : [{ from: start, days: (cuts[index] ?? to + 1) - start, baseCents, rate }];
  });
}
