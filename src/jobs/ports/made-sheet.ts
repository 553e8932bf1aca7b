import type { Area } from '../../cells/area';

/** A sheet of ours, known by its mark, whatever it is called by now. */
export interface MadeSheet {
  /** Of its mark; a later one is larger. */
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly period: string;
  readonly language: string;
  /** What the ledger's sheet is called now; null once it is gone. */
  readonly ledgerSheet: string | null;
  /** All tables on the sheet, from top to bottom. */
  readonly tables: readonly MadeTable[];
  /** Names of the charts that we drew. */
  readonly charts: readonly string[];
  readonly fingerprint: string;
  /** Of the ledger that the sheet was made from, as `MonthWrite` or `SheetWrite` gave it; null on sheets made before there was one. */
  readonly source: string | null;
}

export interface MadeTable {
  readonly name: string;
  readonly area: Area;
  readonly showTotals: boolean;
}
