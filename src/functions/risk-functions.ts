import { concentration as concentrationOf } from '../domain/ratios/collection-ratios';
import { provisionByAge } from '../domain/ratios/provision';
import { turnoverIsFalling } from '../domain/ratios/turnover';
import { collectionPoints as collectionPointsOf } from '../domain/risk/collection-points';
import { writeOffStatus as writeOffStatusOf } from '../domain/risk/write-off-status';

import { cellsOf } from './cell';
import { each, liftRows } from './lift-rows';
import { ratioAnswer } from './ratio-answer';
import { readDate, readNumber, readYuanCell } from './read-cell';
import { readProvisionRates } from './read-list';
import { demand, optionalNumber } from './read-setting';

const mostPoints = 1_000_000;

/**
 * 周转率连续下降：最近两期依次低于前一期时为 TRUE，是预警信号。不足三期为 FALSE。
 * @customfunction TURNOVERFALLING
 * @param turnovers 各期周转率，一行或一列，先旧后新
 * @returns TRUE 或 FALSE
 * @see 规则 R28
 */
export function turnoverFalling(turnovers: unknown[][]): boolean {
  const values = cellsOf(turnovers).map((cell) => demand(readNumber(demand(cell), 'turnovers')));
  return turnoverIsFalling(values.flatMap((value) => (value === null ? [] : [value.toNumber()])));
}

/**
 * 客户集中度 ＝ 余额 ÷ 近 12 个月交易额，超过 0.3 应预警。可一次计算整列。
 * @customfunction CONCENTRATION
 * @param balance 余额，一个单元格或一列
 * @param trade12Months 近 12 个月交易额，一个单元格或一列
 * @returns 比率，小数
 * @see 规则 R28
 */
export function concentration(balance: unknown[][], trade12Months: unknown[][]): unknown[][] {
  return liftRows([each('balance', balance, readNumber), each('trade12Months', trade12Months, readNumber)], (owed, trade) =>
    ratioAnswer(concentrationOf(owed, trade), 'trade12Months', trade.toNumber()),
  );
}

/**
 * 坏账准备：余额乘以所在审计账龄段的计提比例，四舍五入到分，贷项为 0。默认比例 5%、10%、30%、50%、80%、100%。可一次计算整列。
 * @customfunction PROVISION
 * @param balance 余额，一个单元格或一列
 * @param invoiceDate 发票日期，一个单元格或一列
 * @param asOf 截止日
 * @param rates 可选：六个账龄段的计提比例，1年以内在前，如 0.05 或 5%
 * @returns 应计提金额
 * @see 规则 R31；习惯比例，非法定
 */
export function provision(balance: unknown[][], invoiceDate: unknown[][], asOf: unknown[][], rates?: unknown[][]): unknown[][] {
  const byBand = readProvisionRates(rates);
  const rows = [each('balance', balance, readYuanCell), each('invoiceDate', invoiceDate, readDate), each('asOf', asOf, readDate)] as const;
  return liftRows(rows, (owed, invoiced, day) => provisionByAge(owed, invoiced, day, byBand) / 100);
}

/**
 * 回款考核积分：开票后 45 天内收回得分，超过 90 天扣分，其间为 0。可一次计算整列。
 * @customfunction COLLECTIONPOINTS
 * @param invoiceDate 发票日期，一个单元格或一列
 * @param collectedDate 结清日期，一个单元格或一列
 * @param bonus 可选：得分，默认 1
 * @param malus 可选：扣分，默认 -1
 * @returns 积分
 * @see 规则 R34
 */
export function collectionPoints(invoiceDate: unknown[][], collectedDate: unknown[][], bonus?: unknown, malus?: unknown): unknown[][] {
  const earned = optionalNumber('bonus', bonus, 1, -mostPoints, mostPoints);
  const lost = optionalNumber('malus', malus, -1, -mostPoints, mostPoints);
  return liftRows([each('invoiceDate', invoiceDate, readDate), each('collectedDate', collectedDate, readDate)], (invoiced, collected) =>
    collectionPointsOf(invoiced, collected, earned, lost).toNumber(),
  );
}

/**
 * 核销提示：逾期三年以上为“逾期三年”，逾期一年以上且不超过 50,000 元为“小额逾期一年”，其余为空。可一次计算整列。
 * @customfunction WRITEOFFSTATUS
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日
 * @param balance 余额，一个单元格或一列
 * @returns 提示文字
 * @see 规则 R35；国家税务总局公告 2011 年第 25 号第二十三、二十四条
 */
export function writeOffStatus(dueDate: unknown[][], asOf: unknown[][], balance: unknown[][]): unknown[][] {
  return liftRows(
    [each('dueDate', dueDate, readDate), each('asOf', asOf, readDate), each('balance', balance, readYuanCell)],
    writeOffStatusOf,
  );
}
