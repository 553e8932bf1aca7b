import type { LedgerColumn } from '../../jobs/month/ledger-column';

/** A column as a person tells it from the others: D · 到期日 · 2025-11-30. */
export function columnTitle({ letter, heading, example }: Pick<LedgerColumn, 'letter' | 'heading' | 'example'>): string {
  return [letter, heading, example]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ');
}
