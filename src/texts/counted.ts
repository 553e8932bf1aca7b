import { groupedCount } from './grouped-count';

/** So many of something, in English: 1 row, 1,234 rows. Words whose plural takes more than an s at the end give it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${groupedCount(count)} ${count === 1 ? one : many}`;
}

/** The same of a number that is a text already. */
export function countedText(count: string, one: string, many = `${one}s`): string {
  return `${count} ${count === '1' ? one : many}`;
}
