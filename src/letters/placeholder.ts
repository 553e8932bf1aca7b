import type { Phrase } from '../policy/setting';
import type { LetterKind } from './letter-kind';

/** One thing that a template can name (R23). */
export interface Placeholder {
  /** Under which it stands in a letter's values. */
  readonly field: string;
  /** Between braces, as either language writes it; both may be used in any template. */
  readonly name: Phrase;
  /** `text` stands as `{客户名称}`; `condition` as `{#有违约金}…{/有违约金}`, `{^有违约金}…{/有违约金}`; `rows` as `{#发票明细}…{/发票明细}`. */
  readonly use: 'text' | 'condition' | 'rows';
  /** The letters that have it: a template of another may not name it. */
  readonly kinds: readonly LetterKind[];
  /** What each row names; of `rows` only. */
  readonly columns: readonly Placeholder[];
}
