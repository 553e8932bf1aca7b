import type { ShapeOf } from '../shape-of';

/** Words of the self-check, which development builds alone have. */
export const selfCheckZhCN = {
  title: '自检（开发版）',
  hint: '逐条试一试加载项对 Excel 的假定：每条在自己的工作表上试，试完删除；结果写进一张工作表，并存成 .json，可附在问题报告里。约一分钟。',
  start: '开始自检',
  underWay: (done: number, total: number): string => `正在自检：${done + 1} / ${total}`,
  summary: (holds: number, differs: number, untried: number): string =>
    `自检完成：${holds} 条成立，${differs} 条不同，${untried} 条无法在这里试`,
  failed: (message: string): string => `自检没有完成（${message}）`,
  sheet: '自检结果',
  headings: ['编号', '结果', '假定', '应得', '实得'],
  outcomes: { holds: '成立', differs: '不同', untried: '无法在这里试' },
};

export type SelfCheckTexts = ShapeOf<typeof selfCheckZhCN>;
