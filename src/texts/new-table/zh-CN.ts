import type { ShapeOf } from '../shape-of';

/** What the prompts of a new table's columns say, in Chinese (R39). */
export const newTableZhCN = {
  columnRequired: '必填',
  columnExample: (example: string): string => `例如：${example}`,
  toDoHint: '按本行各格和今天得出（“已过”是 30 天前到期，“待核对”的日子是文字）。筛选“到期”即今天要办的。钱是否到账以催收日程为准。',
};

export type NewTableTexts = ShapeOf<typeof newTableZhCN>;
