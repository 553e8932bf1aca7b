import { auditBand as auditBandOf } from '../domain/aging/audit-band';
import { customBandIndex, customBands } from '../domain/aging/custom-bands';
import { daysOverdue as daysOverdueOf } from '../domain/aging/days-overdue';
import { riskClass, riskClasses } from '../domain/aging/risk-class';

import { agingTableOf } from './aging-table-cells';
import { each, liftRows } from './lift-rows';
import { readDate } from './read-cell';
import { readEdges, readLabels } from './read-list';
import { readClassEdges } from './read-policy-tables';

/**
 * 逾期天数：截止日减到期日。到期当天为 0，未到期为负数。可一次计算整列。
 * @customfunction DAYSOVERDUE
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日（函数不读取系统日期）
 * @returns 自然日天数
 * @see 规则 R2
 */
export function daysOverdue(dueDate: unknown[][], asOf: unknown[][]): unknown[][] {
  return liftRows([each('dueDate', dueDate, readDate), each('asOf', asOf, readDate)], daysOverdueOf);
}

/**
 * 风险分类：正常（未逾期）、关注（1-30天）、次级（31-90天）、可疑（91-180天）、损失（180天以上）。可一次计算整列。
 * @customfunction AGINGCLASS
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日
 * @param labels 可选：自定的五个分类名称，从正常到损失
 * @param classEdges 可选：关注、次级、可疑各到逾期第几天为止，默认 30、90、180，空格或 0 用默认
 * @returns 分类名称
 * @see 规则 R5
 */
export function agingClass(dueDate: unknown[][], asOf: unknown[][], labels?: unknown[][], classEdges?: unknown[][]): unknown[][] {
  const words = readLabels(labels, riskClasses);
  const edgesOfClasses = readClassEdges(classEdges);
  return liftRows(
    [each('dueDate', dueDate, readDate), each('asOf', asOf, readDate)],
    (due, day) => words[riskClasses.indexOf(riskClass(daysOverdueOf(due, day), edgesOfClasses))] ?? '',
  );
}

/**
 * 监控区间：未到期、1-30天、31-60天、61-90天、90天以上，也可自定区间。可一次计算整列。
 * @customfunction AGINGBAND
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日
 * @param edges 可选：各区间的最后一天，从小到大，默认 30、60、90
 * @returns 区间名称
 * @see 规则 R6、R8
 */
export function agingBand(dueDate: unknown[][], asOf: unknown[][], edges?: unknown[][]): unknown[][] {
  const upperEdges = readEdges(edges);
  const words = customBands(upperEdges);
  return liftRows(
    [each('dueDate', dueDate, readDate), each('asOf', asOf, readDate)],
    (due, day) => words[customBandIndex(daysOverdueOf(due, day), upperEdges)] ?? '',
  );
}

/**
 * 审计账龄：按发票日期起算的整年数分段，1年以内、1-2年、2-3年、3-4年、4-5年、5年以上，满周年当天仍属较短的一段。可一次计算整列。
 * @customfunction AUDITBAND
 * @param invoiceDate 发票日期，一个单元格或一列
 * @param asOf 截止日
 * @returns 账龄段
 * @see 规则 R7
 */
export function auditBand(invoiceDate: unknown[][], asOf: unknown[][]): unknown[][] {
  return liftRows([each('invoiceDate', invoiceDate, readDate), each('asOf', asOf, readDate)], auditBandOf);
}

/**
 * 账龄分析表：按客户汇总余额、未到期、各逾期区间和贷项，余额大的在前，末行合计。到期日无法识别的余额列入待核实，不会漏掉金额。
 * @customfunction AGINGTABLE
 * @param customers 客户名称，一列
 * @param dueDates 到期日，一列
 * @param balances 余额，一列，负数为贷项
 * @param asOf 截止日
 * @param edges 可选：各区间的最后一天，从小到大，默认 30、60、90
 * @returns 带表头和合计的表
 * @see 规则 R8、R10、R12
 */
export function agingTable(
  customers: unknown[][],
  dueDates: unknown[][],
  balances: unknown[][],
  asOf: unknown,
  edges?: unknown[][],
): unknown[][] {
  return agingTableOf(customers, dueDates, balances, asOf, readEdges(edges));
}
