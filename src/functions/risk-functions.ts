import type { Decimal } from 'decimal.js';

import { concentration as concentrationOf } from '../domain/ratios/collection-ratios';
import { provisionByAge } from '../domain/ratios/provision';
import { turnoverIsFalling } from '../domain/ratios/turnover';
import { collectionPoints as collectionPointsOf } from '../domain/risk/collection-points';
import { creditGrade as creditGradeOf } from '../domain/risk/credit-grade';
import { writeOffStatus as writeOffStatusOf } from '../domain/risk/write-off-status';

import { defaultPolicy } from '../policy/default-policy';
import type { FunctionArgument } from '../texts/functions/function-signatures';

import { cellsOf } from './cell';
import type { FunctionFault } from './fault';
import { each, eachIfGiven, liftRows } from './lift-rows';
import { ratioAnswer } from './ratio-answer';
import { readDate, readNumber, readWhole, readYuanCell } from './read-cell';
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
 * 信用等级：按付款表现评为 A 至 D。最长迟延超过 180 天按仍未清偿论，为 D；若是已收回的迟付，请填未清最长逾期天数，则为 C。有核销的客户为 D，本函数看不到。
 * @customfunction CREDITGRADE
 * @param daysLate 平均迟延天数，一个单元格或一列；没有到账请填“无数据”，空格可能被 Excel 当作 0
 * @param shareLate 迟付占到账的比例，0 到 1；没有到账请填“无数据”
 * @param worst 到账或未清余额的最长迟延天数，不小于 0
 * @param broken 失约次数
 * @param openDays 可选：未清余额的最长逾期天数，没有填 0；留空时取最长迟延天数
 * @returns A、B、C、D；没有到账也没有逾期为“无数据”
 * @see 规则 R36，按默认界限
 */
export function creditGrade(
  daysLate: unknown[][],
  shareLate: unknown[][],
  worst: unknown[][],
  broken: unknown[][],
  openDays?: unknown[][],
): unknown[][] {
  return liftRows(
    [
      eachIfGiven('daysLate', daysLate, readIfKnown),
      eachIfGiven('shareLate', shareLate, readIfKnown),
      each('worst', worst, readWhole),
      each('broken', broken, readWhole),
      eachIfGiven('openDays', openDays, readWhole),
    ],
    (averageDaysLate, share, worstDays, brokenPromises, open): string | FunctionFault => {
      // Both come from receipts: of one without the other nothing is said.
      if ((averageDaysLate === null) !== (share === null)) return '';
      if (share !== null && (share.isNegative() || share.greaterThan(1))) return outOfRange('shareLate', share);
      if (worstDays < 0) return outOfRange('worst', worstDays);
      if (brokenPromises < 0) return outOfRange('broken', brokenPromises);
      if (open !== null && (open < 0 || open > worstDays)) return outOfRange('openDays', open);
      const record = { averageDaysLate, shareLate: share, worstDays, openDays: open ?? worstDays, brokenPromises, isWrittenOff: false };
      return creditGradeOf(record, defaultPolicy.credit)?.grade ?? noData;
    },
  );
}

/** What sheets show where a figure is not known (R36). */
const noData = '无数据';

/** An exact number; what is not known is blank, or in words. */
function readIfKnown(cell: unknown, argument: FunctionArgument): Decimal | FunctionFault | null {
  return typeof cell === 'string' && [noData, 'no data'].includes(cell.trim().toLowerCase()) ? null : readNumber(cell, argument);
}

function outOfRange(argument: FunctionArgument, value: Decimal | number): FunctionFault {
  return { fault: 'outOfRange', argument, value: String(value) };
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
