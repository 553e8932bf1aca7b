/** The facts of the lines under a title; dates and times come formatted. */
export interface SheetInfo {
  readonly asOf: string;
  readonly currency: string;
  /** What the ledger's figures were multiplied by (R12c). */
  readonly unitFactor: number;
  readonly preparedAt: string;
  readonly source: string;
  readonly rulesVersion: string;
}
