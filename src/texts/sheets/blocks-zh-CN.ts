import type { Cents } from '../../domain/money/cents';
import { groupedAmount } from '../grouped-amount';
import type { ShapeOf } from '../shape-of';
import { currencyUnit } from './currency-unit';

/** What stands in blocks of sheets beside their tables, in Chinese: the tie-out, and the lists below the aging. */
export const sheetBlocksZhCN = {
  /** The tie-out block and its echo under the title (R12). */
  tieOut: {
    heading: (currency: string): string => `核对（${currencyUnit(currency, '元')}）`,
    ledgerTotal: '台账合计',
    sheetTotal: '本表合计',
    difference: '差额',
    /** `writtenOffCents` were bridged: they are off the rows' sum (R35). */
    ledgerSource: (sheetName: string, writtenOffCents: Cents): string =>
      `来源：工作表“${sheetName}”逐行相加${writtenOffCents === 0 ? '' : `，减已核销坏账 ${groupedAmount(writtenOffCents)}`}（数值，与本表分开计算）`,
    /** Of a column that is added anew, and of a cell that holds the sum already. */
    columnSource: '本表“余额”列之和（不随筛选变化）',
    cellSource: (cell: string): string => `取自本表 ${cell}`,
    /** Beside the difference, which carries the tick. */
    ties: '一致',
    /** The same where the ledger prints nothing to be ticked against, or something else (R12f). */
    tiesToRows: '与台账各行一致',
    /** What the ledger itself prints of its balance. */
    printed: '台账所列',
    separator: '；',
    tiesNot: '✗ 不一致：请检查明细是否被改动，或重新生成本表',
    /** Followed by the difference. */
    lineTies: '✓ 与台账一致，差额 ',
    /** The rows tie, and the ledger prints nothing to be held against. */
    lineNothingPrinted: '与台账各行一致，台账无合计可核对，差额 ',
    /** The rows tie, and figures that the ledger itself prints do not. */
    lineLedgerDiffers: '✗ 与台账各行一致，但台账自己的数字与各行不符（见表末），差额 ',
    /** The rows tie, and so does what the ledger prints, but some sum could not be read. */
    lineUnread: '与台账各行一致，但有金额无法识别（见表末），差额 ',
    /** So many figures of the ledger's own disagree with its rows, beside its total. */
    otherChecks: (count: number): string => `台账自身的数字有 ${count} 处与各行不符，请在面板里核对`,
    lineTiesNot: '✗ 与台账不一致（处理办法见表末），差额 ',
    /** The totals tie, yet lines of the table do not add up; followed by the sum of their differences. */
    lineRowsDiffer: '✗ 余额与台账一致，但各类之和与余额不符（见“核对”列），相差合计 ',
    /** A cell that the result hangs on holds an error value. */
    lineError: '✗ 表中有错误值，无法核对',
  },
  /** A penalty by the LPR on a debt in another currency (R16). */
  yuanRate: '法定违约金按人民币 LPR 计，外币欠款适用何种利率待确认',
  yuanRateOf: (currencies: readonly string[]): string =>
    `${currencies.join('、')} 欠款的法定违约金按人民币 LPR 计，LPR 是人民币利率，外币欠款适用何种利率请与律师确认，在此之前为估算`,
  /** The lists that close 账龄分析. */
  lists: {
    notes: '说明',
    shareNote: '逾期占比＝（关注＋次级＋可疑＋损失）÷（余额－贷项）',
    warningNote: (days: number): string => `有余额逾期超过 ${days} 天的客户标“预警”`,
    checkNote: '核对＝各类之和－余额，应为 0.00，显示“✓”',
    /** Debts that count 0 since nobody can read what is owed, with what stands in which cell (R12). */
    amountsAtZero: (cells: readonly { readonly customer: string; readonly cell: string; readonly value: string }[]): string =>
      `${cells
        .slice(0, 3)
        .map(({ customer, cell, value }) => `${customer}（${cell}${value === '' ? '空白' : `“${value}”`}）`)
        .join('、')}${cells.length > 3 ? `等 ${cells.length} 处` : ''}欠多少无法识别，按 0 计`,
    customersAtZero: (count: number): string => `另有 ${count} 户余额和违约金均为零，未列示`,
    /** Where all customers stand on one basis that is confirmed (R13a). */
    oneBasis: { contract: '违约金依据：均为合同约定', statutory: '违约金依据：均为法定利率', none: '违约金依据：均为不计违约金' },
    problems: (count: number): string => `不能识别的行（${count}）`,
    problemHeadings: ['序号', '工作表', '单元格', '内容', '原因'] as const,
    leftOut: (count: number): string => `未计入的小计行（${count}）`,
    leftOutHeadings: ['序号', '工作表', '行', '原因'] as const,
  },
};

export type SheetBlockTexts = ShapeOf<typeof sheetBlocksZhCN>;
