import type { NewTableTexts } from './zh-CN';

/** What the prompts of a new table's columns say, in English (R39). */
export const newTableEnUS: NewTableTexts = {
  columnRequired: 'Required',
  columnExample: (example) => `For example: ${example}`,
  toDoHint:
    'From this row and today (Past: due 30 days ago; Check: its day is a text). Filter by Due for today; whether money came is told by the work of the day.',
};
