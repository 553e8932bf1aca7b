import type { SheetText, TableColumn } from '../tables/table-column';

interface ColumnPlan extends Pick<TableColumn, 'content' | 'width'> {
  /** What else people call it, best first; Chinese and English. */
  readonly also?: readonly string[];
  /** Texts of a list validation. */
  readonly choices?: readonly SheetText[];
  readonly required?: true;
  readonly misleading?: RegExp;
}

/** A register's column from its heading in both languages, what else it is called, and an example of a cell. */
export function columnOf(heading: [zh: string, en: string], example: [zh: string, en: string] | string, plan: ColumnPlan): TableColumn {
  const { also = [], ...rest } = plan;
  const [zh, en] = typeof example === 'string' ? [example, example] : example;
  return {
    heading: { 'zh-CN': heading[0], 'en-US': heading[1] },
    words: [heading[0], ...also, heading[1]],
    example: { 'zh-CN': zh, 'en-US': en },
    ...rest,
  };
}
