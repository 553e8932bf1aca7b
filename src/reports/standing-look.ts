import type { Standing } from '../ledger/standing';

/** The colour of each class, the same in cells and charts, always beside its word. */
export const standingColors: Readonly<Record<Standing, string>> = {
  正常: '#5B8C5A',
  关注: '#D9A441',
  次级: '#D97B29',
  可疑: '#C0392B',
  损失: '#7B241C',
  贷项: '#5B6C8F',
  待核实: '#8A8A8A',
};
