/** A tag that a template may use. */
export interface KnownTag {
  /** Under which its value stands in `TemplateValues`. */
  readonly field: string;
  /**
   * How it may be written between braces: compared after NFKC, without white space and without regard to letter case. The first is the one
   * to propose.
   */
  readonly names: readonly string[];
  /** A text `{客户名称}`, which may be asked about too; whether something stands, `{#有违约金}…{/有违约金}`; or rows, `{#发票明细}…{/发票明细}`. */
  readonly use: 'text' | 'condition' | 'rows';
  /** Tags that rows alone know. */
  readonly rows?: readonly KnownTag[];
}
