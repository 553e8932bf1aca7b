import type { RiskLevel } from '../../domain/risk/risk-score';

/** What 前十大欠款风险 and the levels of risk are called; what the sheet says loads with it, see `topDebtorsTexts`. */
export interface TopDebtorsName {
  /** What the sheet's name begins with; the period follows. */
  readonly sheetName: string;
  /** The word of a level in this language; data has its Chinese one (R29b). */
  readonly levels: Readonly<Record<RiskLevel, string>>;
  /** In place of a level where nothing that is owed has an age (R12, R29b). */
  readonly unrated: string;
}

export const topDebtorsNameZhCN: TopDebtorsName = {
  sheetName: '前十大欠款风险',
  levels: { 低: '低', 中: '中', 较高: '较高', 高: '高' },
  unrated: '待定',
};
export const topDebtorsNameEnUS: TopDebtorsName = {
  sheetName: 'Top debtors',
  levels: { 低: 'low', 中: 'medium', 较高: 'elevated', 高: 'high' },
  unrated: 'open',
};
