import { a1 } from '../cells/a1';
import { sheetsEnUS } from '../texts/sheets/en-US';
import { sheetsZhCN } from '../texts/sheets/zh-CN';
import { headRows, headTitleColumns } from './head-places';

const labels = [sheetsZhCN, sheetsEnUS].flatMap(({ classLabel, attentionLabel }) => [classLabel, attentionLabel]);

/** The cells by which a sheet is seen to be one of our reports, whatever a mark says of it: the last two lines of its head. */
export const reportLabelCells = `${a1(headRows - 2, headTitleColumns)}:${a1(headRows - 1, headTitleColumns)}`;

/** Whether what those cells hold begins as a report's lines do, one of them at least: a user may have written over the other. */
export function isReportHead(values: readonly (readonly unknown[])[]): boolean {
  return values.some((line) => line.some((value) => labels.some((label) => String(value).startsWith(label))));
}
