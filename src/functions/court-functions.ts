import type { Decimal } from 'decimal.js';

import { courtCost, type CourtCostKind } from '../domain/law/court-costs';
import { defaultGuaranteeRate, preservationGuarantee } from '../domain/law/preservation-guarantee';
import { capitalAmount } from '../domain/money/capital-amount';
import type { FunctionArgument } from '../texts/functions/function-signatures';

import { quoted } from './cell';
import type { FunctionFault } from './fault';
import { each, liftRows } from './lift-rows';
import { readNumber, readYuanCell } from './read-cell';
import { optionalChoice, optionalNumber } from './read-setting';

const kindWords: Readonly<Record<CourtCostKind, string>> = {
  acceptance: '受理费',
  preservation: '保全费',
  enforcement: '执行费',
  paymentorder: '支付令',
};

/**
 * 诉讼费用：按《诉讼费用交纳办法》计算案件受理费、财产保全费、申请执行费或支付令申请费，四舍五入到分。可一次计算整列。
 * @customfunction COURTFEE
 * @param claim 诉讼请求金额，一个单元格或一列
 * @param kind 可选：acceptance（受理费，默认）、preservation（保全费）、enforcement（执行费）、paymentorder（支付令）
 * @returns 费用金额
 * @see 规则 R26；《诉讼费用交纳办法》（国务院令第 481 号）
 */
export function courtFee(claim: unknown[][], kind?: unknown): unknown[][] {
  const costKind = optionalChoice('kind', kind, kindWords);
  return liftRows([each('claim', claim, readNotNegative)], (sum) => courtCost(sum, costKind) / 100);
}

/**
 * 财产保全担保额：默认为请求保全金额的 30%，这是诉讼中保全的上限；诉前保全一般须提供等额担保，由法院决定。可一次计算整列。
 * @customfunction GUARANTEE
 * @param amount 请求保全金额，一个单元格或一列
 * @param rate 可选：担保比例，默认 0.3
 * @returns 担保金额
 * @see 规则 R26；财产保全司法解释第五条
 */
export function guarantee(amount: unknown[][], rate?: unknown): unknown[][] {
  const share = optionalNumber('rate', rate, defaultGuaranteeRate, 0, 1);
  return liftRows([each('amount', amount, readNotNegative)], (sum) => preservationGuarantee(sum, share) / 100);
}

/**
 * 人民币大写金额，按票据规范书写，如“人民币壹拾万柒仟元零伍角叁分”。最多 15 位数字、两位小数。可一次计算整列。
 * @customfunction RMBUPPER
 * @param amount 金额，一个单元格或一列
 * @returns 大写金额
 * @see 规则 R27；《支付结算办法》附一
 */
export function rmbUpper(amount: unknown[][]): unknown[][] {
  return liftRows([each('amount', amount, readCapitalAmount)], ({ text }) => text);
}

function readNotNegative(cell: unknown, argument: FunctionArgument): Decimal | FunctionFault | null {
  const yuan = readYuanCell(cell, argument);
  return yuan !== null && !('fault' in yuan) && yuan.lessThan(0) ? { fault: 'outOfRange', argument, value: quoted(cell) } : yuan;
}

/**
 * Less than this far from its 15 digits, in yuan, a double is off by the noise of sums alone; further off, it has digits that Excel doesn't
 * show.
 */
const largestNoise = 0.0005;

function readCapitalAmount(cell: unknown, argument: FunctionArgument): { readonly text: string } | FunctionFault | null {
  const yuan = readNumber(cell, argument);
  if (yuan === null || 'fault' in yuan) return yuan;
  const text = typeof cell === 'number' && yuan.minus(cell).abs().greaterThan(largestNoise) ? undefined : capitalAmount(yuan);
  return text === undefined ? { fault: 'outOfRange', argument, value: quoted(cell) } : { text };
}
