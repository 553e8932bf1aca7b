import {
  averageDaysDelinquent,
  badDebtRatio as badDebtRatioOf,
  bestPossibleDso,
  collectionEffectiveness,
  collectionRate as collectionRateOf,
  daysSalesOutstanding,
  rollRate as rollRateOf,
} from '../domain/ratios/collection-ratios';
import { receivablesTurnover, turnoverDays as turnoverDaysOf } from '../domain/ratios/turnover';

import { countBackDsoOf } from './count-back-cells';
import { ratioAnswer } from './ratio-answer';
import { demand, demandNumber, optionalNumber } from './read-setting';

const mostDays = 1_000_000;

/**
 * 应收账款周转天数（DSO）＝ 应收余额 ÷ 本期赊销额 × 本期天数。
 * @customfunction DSO
 * @param receivables 期末应收余额
 * @param creditSales 本期赊销额
 * @param days 本期天数
 * @returns 天数
 * @see 规则 R20
 */
export function dso(receivables: unknown, creditSales: unknown, days: unknown): number {
  const ratio = daysSalesOutstanding(
    demandNumber('receivables', receivables),
    demandNumber('creditSales', creditSales),
    optionalNumber('days', days, 0, 0, mostDays),
  );
  return demand(ratioAnswer(ratio, 'creditSales', creditSales));
}

/**
 * 倒推法周转天数：从最近一个月起逐月扣减赊销额，不足一个月的按比例折算。应收余额超过各月合计时返回 #N/A，并说明未覆盖的金额。
 * @customfunction DSOCOUNTBACK
 * @param receivables 期末应收余额
 * @param monthEnds 月份，每月任一日期，先旧后新
 * @param monthlySales 各月赊销额，与月份一一对应
 * @returns 天数
 * @see 规则 R20
 */
export function dsoCountBack(receivables: unknown, monthEnds: unknown[][], monthlySales: unknown[][]): number {
  return countBackDsoOf(receivables, monthEnds, monthlySales);
}

/**
 * 最佳周转天数 ＝ 未到期应收 ÷ 本期赊销额 × 本期天数：客户全部按期付款时的 DSO。
 * @customfunction BESTDSO
 * @param currentReceivables 未到期的应收余额
 * @param creditSales 本期赊销额
 * @param days 本期天数
 * @returns 天数
 * @see 规则 R20
 */
export function bestDso(currentReceivables: unknown, creditSales: unknown, days: unknown): number {
  const ratio = bestPossibleDso(
    demandNumber('currentReceivables', currentReceivables),
    demandNumber('creditSales', creditSales),
    optionalNumber('days', days, 0, 0, mostDays),
  );
  return demand(ratioAnswer(ratio, 'creditSales', creditSales));
}

/**
 * 平均拖欠天数 ＝ DSO − 最佳周转天数。
 * @customfunction DELINQUENTDAYS
 * @param receivables 期末应收余额
 * @param currentReceivables 其中未到期的余额
 * @param creditSales 本期赊销额
 * @param days 本期天数
 * @returns 天数
 * @see 规则 R20
 */
export function delinquentDays(receivables: unknown, currentReceivables: unknown, creditSales: unknown, days: unknown): number {
  const ratio = averageDaysDelinquent(
    demandNumber('receivables', receivables),
    demandNumber('currentReceivables', currentReceivables),
    demandNumber('creditSales', creditSales),
    optionalNumber('days', days, 0, 0, mostDays),
  );
  return demand(ratioAnswer(ratio, 'creditSales', creditSales));
}

/**
 * 收款效率指数（CEI）＝（期初＋赊销−期末）÷（期初＋赊销−期末未到期），越接近 1 越好。
 * @customfunction CEI
 * @param opening 期初应收
 * @param sales 本期赊销额
 * @param closing 期末应收
 * @param closingCurrent 期末应收中未到期的部分
 * @returns 比率，小数
 * @see 规则 R20
 */
export function cei(opening: unknown, sales: unknown, closing: unknown, closingCurrent: unknown): number {
  const ratio = collectionEffectiveness(
    demandNumber('opening', opening),
    demandNumber('sales', sales),
    demandNumber('closing', closing),
    demandNumber('closingCurrent', closingCurrent),
  );
  return demand(ratioAnswer(ratio, 'closingCurrent', closingCurrent));
}

/**
 * 应收账款周转率 ＝ 赊销净额 ÷ 期初期末平均应收。
 * @customfunction ARTURNOVER
 * @param sales 赊销净额
 * @param opening 期初应收
 * @param closing 期末应收
 * @returns 次数
 * @see 规则 R20
 */
export function arTurnover(sales: unknown, opening: unknown, closing: unknown): number {
  const ratio = receivablesTurnover(demandNumber('sales', sales), demandNumber('opening', opening), demandNumber('closing', closing));
  return demand(ratioAnswer(ratio, 'closing', closing));
}

/**
 * 应收账款周转天数 ＝ 天数 ÷ 周转率。
 * @customfunction TURNOVERDAYS
 * @param sales 赊销净额
 * @param opening 期初应收
 * @param closing 期末应收
 * @param days 可选：期间天数，默认 365
 * @returns 天数
 * @see 规则 R20
 */
export function turnoverDays(sales: unknown, opening: unknown, closing: unknown, days?: unknown): number {
  const ratio = turnoverDaysOf(
    demandNumber('sales', sales),
    demandNumber('opening', opening),
    demandNumber('closing', closing),
    optionalNumber('days', days, 365, 0, mostDays),
  );
  return demand(ratioAnswer(ratio, 'sales', sales));
}

/**
 * 坏账率 ＝ 坏账核销额 ÷ 赊销额。
 * @customfunction BADDEBTRATIO
 * @param writeOffs 坏账核销额
 * @param creditSales 赊销额
 * @returns 比率，小数
 * @see 规则 R20
 */
export function badDebtRatio(writeOffs: unknown, creditSales: unknown): number {
  return demand(
    ratioAnswer(badDebtRatioOf(demandNumber('writeOffs', writeOffs), demandNumber('creditSales', creditSales)), 'creditSales', creditSales),
  );
}

/**
 * 回款率 ＝ 回款额 ÷（期初应收＋本期开票额）。
 * @customfunction COLLECTIONRATE
 * @param receipts 本期回款额
 * @param opening 期初应收
 * @param billed 本期开票额
 * @returns 比率，小数
 * @see 规则 R20
 */
export function collectionRate(receipts: unknown, opening: unknown, billed: unknown): number {
  const ratio = collectionRateOf(demandNumber('receipts', receipts), demandNumber('opening', opening), demandNumber('billed', billed));
  return demand(ratioAnswer(ratio, 'billed', billed));
}

/**
 * 迁徙率 ＝ 本期下一区间余额 ÷ 上期本区间余额：上期这一账龄区间的余额有多少滚入了下一区间。
 * @customfunction ROLLRATE
 * @param bandBefore 上期本区间余额
 * @param nextBandNow 本期下一区间余额
 * @returns 比率，小数
 * @see 规则 R20；《企业会计准则第 22 号》
 */
export function rollRate(bandBefore: unknown, nextBandNow: unknown): number {
  return demand(
    ratioAnswer(rollRateOf(demandNumber('bandBefore', bandBefore), demandNumber('nextBandNow', nextBandNow)), 'bandBefore', bandBefore),
  );
}
