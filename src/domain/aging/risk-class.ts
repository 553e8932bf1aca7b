/** The four risk classes and 正常, in rising order of risk (R5). The words are data: the same in every language of the UI. */
export const riskClasses = ['正常', '关注', '次级', '可疑', '损失'] as const;

export type RiskClass = (typeof riskClasses)[number];

/** The last day overdue of 关注, of 次级 and of 可疑, rising from 1 (R5). */
export type RiskEdges = readonly [special: number, substandard: number, doubtful: number];

/** 30, 90 and 180 days (R5). */
export const defaultRiskEdges: RiskEdges = [30, 90, 180];

/**
 * Where so many days overdue stand in `riskClasses`; an edge belongs to the lower class, 0 and fewer are 正常 (R5). The edges passed are
 * counted: which way to go at each of them no processor foresees, and a wrong guess costs more than all of the comparisons.
 */
export function riskClassIndex(daysOverdue: number, edges: RiskEdges): 0 | 1 | 2 | 3 | 4 {
  const passed = Number(daysOverdue > 0) + Number(daysOverdue > edges[0]) + Number(daysOverdue > edges[1]) + Number(daysOverdue > edges[2]);
  return passed as 0 | 1 | 2 | 3 | 4;
}

/** The risk class of so many days overdue (R5). */
export function riskClass(daysOverdue: number, edges: RiskEdges): RiskClass {
  return riskClasses[riskClassIndex(daysOverdue, edges)];
}
