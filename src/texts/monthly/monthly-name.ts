import type { Language } from '../language';

/** What 应收专项分析 is called; what it says loads with it, see `monthlyTexts`. */
export interface MonthlyName {
  readonly language: Language;
  /** What the sheet's name begins with; the period follows. */
  readonly sheetName: string;
}

export const monthlyNameZhCN: MonthlyName = { language: 'zh-CN', sheetName: '应收专项分析' };
export const monthlyNameEnUS: MonthlyName = { language: 'en-US', sheetName: 'Receivables report' };
