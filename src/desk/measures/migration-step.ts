import { riskClasses } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import type { Period } from '../../domain/calendar/month-periods';
import type { Cents } from '../../domain/money/cents';
import { safeCents } from '../../domain/money/cents';

/** Where balances come from: a class, or they are new; and where they go: into a class, or off the books (R20c). */
export type MigrationSource = RiskClass | '新增';
export type MigrationTarget = RiskClass | '收回' | '核销';

export const migrationSources: readonly MigrationSource[] = [...riskClasses, '新增'];
export const migrationTargets: readonly MigrationTarget[] = [...riskClasses, '收回', '核销'];

/** How balances moved between the classes in a period; its rows tie to the classes before, its columns to the classes after (R20c). */
export interface MigrationStep {
  readonly period: Period;
  /** Cents. */
  readonly moved: (from: MigrationSource, to: MigrationTarget) => Cents;
}

/** What one invoice stood at, before and after; a class is null where it has none, and its balance then counts for nothing. */
export interface InvoiceMove {
  readonly before: Cents;
  readonly after: Cents;
  /** The change of what was written off of it. */
  readonly writtenOff: Cents;
  /** Places in `riskClasses`. */
  readonly from: number;
  readonly to: number;
}

const newPlace = riskClasses.length;
const receivedPlace = riskClasses.length;
const writtenOffPlace = riskClasses.length + 1;

/** A step while moves are added to it. */
export class MigrationTally {
  private readonly cents = migrationSources.map(() => migrationTargets.map(() => 0));

  /** The smaller balance moves; what went down was written off as far as it was, else received; what went up is new (R20c). */
  add({ before, after, writtenOff, from, to }: InvoiceMove): void {
    const [was, is] = [Math.max(0, before), Math.max(0, after)];
    this.move(from, to, Math.min(was, is));
    if (is > was) this.move(newPlace, to, is - was);
    if (was <= is) return;
    const gone = was - is;
    const lost = Math.min(gone, Math.max(0, writtenOff));
    this.move(from, writtenOffPlace, lost);
    this.move(from, receivedPlace, gone - lost);
  }

  step(period: Period): MigrationStep {
    const { cents } = this;
    return { period, moved: (from, to) => cents[migrationSources.indexOf(from)]?.[migrationTargets.indexOf(to)] ?? 0 };
  }

  private move(from: number, to: number, amountCents: Cents): void {
    const row = this.cents[from];
    if (row !== undefined) row[to] = safeCents((row[to] ?? 0) + amountCents);
  }
}
