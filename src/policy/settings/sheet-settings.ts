import { setting } from '../setting';
import { countingNumber } from '../setting-parsers';

/** How far sheets go with native formulas. */
export const sheetSettings = [
  setting(
    'sheets.largestFormulaWork',
    'count',
    'R30',
    [
      '客户数 × 列数 × 行数超过此数时，分析表写数值而不写公式',
      'Where customers × columns × rows exceed this, the analysis holds values instead of formulas',
    ],
    countingNumber,
    5_000_000,
  ),
] as const;
