/** The four risk classes and 正常, in rising order of risk (R5). The words are data: the same in every language of the UI. */
export const riskClasses = ['正常', '关注', '次级', '可疑', '损失'] as const;

export type RiskClass = (typeof riskClasses)[number];
