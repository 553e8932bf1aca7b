import { penalty as penaltyOf } from '../domain/penalty/penalty';
import { penaltyOfYuan, penaltyWorkingOfYuan } from '../domain/penalty/penalty-of-yuan';

import { withinSafeCents } from './excel-error';
import { each, liftRows } from './lift-rows';
import { readDate, readMoney } from './read-cell';
import { readReceipts } from './read-receipts';
import { demand, demandDate, demandYuan } from './read-setting';
import { readPenaltyTerms } from './read-tiers';

/**
 * 违约金：逾期每一天按所在档次的日利率计算，合计后四舍五入到分。未逾期、零余额和贷项为 0。可一次计算整列。
 * @customfunction PENALTY
 * @param balance 余额，一个单元格或一列
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日
 * @param tiers 可选：违约金档次，两列，逾期天数上限和日利率，末档上限可留空；默认 30 天内 0.03%，90 天内 0.05%
 * @param method 可选：marginal（分段，默认）各天按各自档次，whole（整段）全部天数按达到的档次
 * @param afterLast 可选：最后一档之后 continue（延续，默认）继续计算，stop（停止）不再计算
 * @returns 违约金金额
 * @see 规则 R13、R14；《民法典》第五百八十五条
 */
export function penalty(
  balance: unknown[][],
  dueDate: unknown[][],
  asOf: unknown[][],
  tiers?: unknown[][],
  method?: unknown,
  afterLast?: unknown,
): unknown[][] {
  const terms = readPenaltyTerms(tiers, method, afterLast);
  return liftRows(
    [each('balance', balance, readMoney), each('dueDate', dueDate, readDate), each('asOf', asOf, readDate)],
    (sum, due, day) => (typeof sum === 'number' ? penaltyOf(sum, due, day, terms) : penaltyOfYuan(sum, due, day, terms)) / 100,
  );
}

/**
 * 违约金计算过程：每一段的起止日、天数、基数、日利率和违约金，末行合计等于 PENALTY 的结果。各段不取整，只在合计时四舍五入到分。
 * @customfunction PENALTYDETAIL
 * @param balance 余额
 * @param dueDate 到期日
 * @param asOf 截止日
 * @param tiers 可选：违约金档次，两列，逾期天数上限和日利率，末档上限可留空
 * @param method 可选：marginal（分段，默认）或 whole（整段）
 * @param afterLast 可选：最后一档之后 continue（延续，默认）或 stop（停止）
 * @returns 带表头和合计的表
 * @see 规则 R13、R14
 */
export function penaltyDetail(
  balance: unknown,
  dueDate: unknown,
  asOf: unknown,
  tiers?: unknown[][],
  method?: unknown,
  afterLast?: unknown,
): unknown[][] {
  const terms = readPenaltyTerms(tiers, method, afterLast);
  const sum = demandYuan('balance', balance);
  const due = demandDate('dueDate', dueDate);
  const day = demandDate('asOf', asOf);
  const { segments, totalCents } = demand(withinSafeCents('balance', () => penaltyWorkingOfYuan(sum, due, day, terms)));
  const days = segments.reduce((total, segment) => total + segment.days, 0);
  return [
    ['起', '止', '天数', '基数', '日利率', '违约金'],
    ...segments.map(({ from, to, days: length, base, dailyRate, amount }) => [
      from,
      to,
      length,
      base.toNumber(),
      dailyRate,
      amount.toNumber(),
    ]),
    ['合计', '', days, '', '', totalCents / 100],
  ];
}

/**
 * 有收款的违约金：每笔收款从次日起减少计算基数，收款当日仍按原基数计算；截止日之后的收款不计，多收的部分不为负。
 * @customfunction PENALTYPAID
 * @param amount 应收金额（收款前）
 * @param dueDate 到期日
 * @param asOf 截止日
 * @param receiptDates 收款日期，一列
 * @param receiptAmounts 收款金额，与收款日期一一对应，退票填负数
 * @param tiers 可选：违约金档次，两列，逾期天数上限和日利率，末档上限可留空
 * @returns 违约金金额
 * @see 规则 R13、R15
 */
export function penaltyPaid(
  amount: unknown,
  dueDate: unknown,
  asOf: unknown,
  receiptDates: unknown[][],
  receiptAmounts: unknown[][],
  tiers?: unknown[][],
): number {
  const terms = readPenaltyTerms(tiers, null, null);
  const sum = demandYuan('amount', amount);
  const due = demandDate('dueDate', dueDate);
  const day = demandDate('asOf', asOf);
  const receipts = readReceipts(receiptDates, receiptAmounts);
  return demand(withinSafeCents('amount', () => penaltyWorkingOfYuan(sum, due, day, terms, receipts).totalCents)) / 100;
}
