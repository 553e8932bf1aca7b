import type { Desk } from '../../desk/desk';

/** What the registers and the ledger can tell of; what they can't is 无数据 on the sheet, never 0 (R39). */
export interface KnownFigures {
  readonly promises: boolean;
  readonly disputes: boolean;
  readonly plans: boolean;
  /** Dated receipts (R9). */
  readonly receipts: boolean;
}

/** What is known at a desk. */
export function knownFigures({ registers, aged }: Desk): KnownFigures {
  return {
    promises: registers.collections !== null,
    disputes: registers.disputes !== null || aged.ledger.layout.columns.disputed !== undefined,
    plans: registers.plans !== null,
    receipts: aged.basis !== 'snapshot',
  };
}
