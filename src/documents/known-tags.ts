/** A tag that a template may use. */
export interface KnownTag {
  /** Under which its value stands in `TemplateValues`. */
  readonly field: string;
  /** How it may be written between braces: compared after NFKC, without white space and without regard to letter case. The first is the one to propose. */
  readonly names: readonly string[];
  /** Tags of its rows; only of a tag that stands around rows: `{#发票明细}…{/发票明细}`. */
  readonly rows?: readonly KnownTag[];
}
