import type { Decimal } from 'decimal.js';

import { formatIsoDay, type SerialDay } from '../domain/calendar/serial-day';
import { Exact } from '../domain/money/exact';
import { type LprChange, lprOn, lprTable, lprVerifiedThrough, type LprTerm } from '../domain/law/lpr';
import { annualPenaltyRate, type ExcessVerdict, penaltyExcess } from '../domain/law/penalty-excess';
import { defaultStatutoryTerms, statutoryInterest as statutoryInterestOf } from '../domain/law/statutory-interest';
import { penaltyWorkingOfYuan } from '../domain/penalty/penalty-of-yuan';

import { withinSafeCents } from './excel-error';
import type { FunctionFault } from './fault';
import { each, liftRows } from './lift-rows';
import { readDate, readYuanCell } from './read-cell';
import { readRateTable } from './read-policy-tables';
import { demand, demandDate, demandYuan, optionalNumber, optionalOneOf } from './read-setting';
import { readPenaltyTerms } from './read-tiers';

/** The words of PENALTYCHECK, the same in every language of the UI (R17). */
const verdictWords: Readonly<Record<ExcessVerdict, string>> = {
  withinLoss: '未超过 LPR 的 1.5 倍',
  withinTolerance: '高于 LPR 的 1.5 倍，未超过其 130%',
  excessive: '超过损失（LPR 的 1.5 倍）的 30%，一般可认定为过高',
  aboveLendingCap: '超过损失（LPR 的 1.5 倍）的 30%，一般可认定为过高；也超过 LPR 的 4 倍（民间借贷上限，仅供参考）',
};
const notOverdueWords = '未逾期或无余额，没有违约金';
const unverifiedWords = `；${formatIsoDay(lprVerifiedThrough)} 之后的 LPR 未核实，按最近一次利率计算`;

/**
 * 法定逾期利息：合同没有约定时，按违约当日（到期日次日）的一年期 LPR 加计，单利计算，四舍五入到分。未逾期、零余额和贷项为 0。可一次计算整列。
 * @customfunction STATUTORYINTEREST
 * @param balance 余额，一个单元格或一列
 * @param dueDate 到期日，一个单元格或一列
 * @param asOf 截止日
 * @param uplift 可选：加计比例，买卖合同 30% 至 50%，默认 0.5
 * @param yearDays 可选：一年的天数，365（默认）或 360
 * @param rateTable 可选：利率表，每行生效日、一年期、五年期以上（可省），先旧后新，代替内置的 LPR
 * @returns 利息金额
 * @see 规则 R16；买卖合同司法解释（2020）第十八条第四款
 */
export function statutoryInterest(
  balance: unknown[][],
  dueDate: unknown[][],
  asOf: unknown[][],
  uplift?: unknown,
  yearDays?: unknown,
  rateTable?: unknown[][],
): unknown[][] {
  const table = readRateTable(rateTable);
  const terms = {
    uplift: optionalNumber('uplift', uplift, defaultStatutoryTerms.uplift, 0, 10),
    yearDays: optionalOneOf('yearDays', yearDays, [365, 360, 366]),
  };
  const rows = [each('balance', balance, readYuanCell), each('dueDate', dueDate, readDate), each('asOf', asOf, readDate)] as const;
  return liftRows(rows, (sum, due, day): number | FunctionFault => {
    const cents = statutoryInterestOf(sum, due, day, terms, table ?? lprTable);
    return cents === null ? noRate('dueDate', due, table) : cents / 100;
  });
}

/**
 * 贷款市场报价利率（LPR）：某日适用的年利率，如 0.03 即 3%。2015-10-24 起，2019-08-20 之前为贷款基准利率；更晚的日期用最近一次公布的利率。可一次计算整列。
 * @customfunction LPR
 * @param date 日期，一个单元格或一列
 * @param term 可选：期限，1 为一年期（默认），5 为五年期以上
 * @param rateTable 可选：利率表，每行生效日、一年期、五年期以上（可省），先旧后新，代替内置的利率
 * @returns 年利率，小数
 * @see 规则 R18；全国银行间同业拆借中心公布的利率，已核实至 2026-09-20
 */
export function lpr(date: unknown[][], term?: unknown, rateTable?: unknown[][]): unknown[][] {
  const table = readRateTable(rateTable);
  const years: LprTerm = optionalOneOf('term', term, [1, 5]);
  return liftRows(
    [each('date', date, readDate)],
    (day): number | FunctionFault => lprOn(day, years, table ?? lprTable)?.toNumber() ?? noRate('date', day, table),
  );
}

/**
 * 违约金是否过高：折算的年利率、LPR 的 1.5 倍、LPR 的 4 倍（民间借贷上限，仅供参考）和结论，共一行四格。
 * @customfunction PENALTYCHECK
 * @param balance 余额
 * @param dueDate 到期日
 * @param asOf 截止日
 * @param tiers 可选：违约金档次，两列，逾期天数上限和日利率，末档上限可留空
 * @param rateTable 可选：利率表，每行生效日、一年期、五年期以上（可省），先旧后新，代替内置的 LPR
 * @returns 一行四格
 * @see 规则 R17；《民法典》第五百八十五条，合同编通则司法解释第六十五条，民间借贷司法解释第二十五条
 */
export function penaltyCheck(balance: unknown, dueDate: unknown, asOf: unknown, tiers?: unknown[][], rateTable?: unknown[][]): unknown[][] {
  const table = readRateTable(rateTable);
  const terms = readPenaltyTerms(tiers, null, null);
  const sum = demandYuan('balance', balance);
  const due = demandDate('dueDate', dueDate);
  const day = demandDate('asOf', asOf);
  const { segments } = demand(withinSafeCents('balance', () => penaltyWorkingOfYuan(sum, due, day, terms)));
  const owed = segments.reduce<Decimal>((total, { amount }) => total.plus(amount), new Exact(0));
  const dailyBases = segments.reduce<Decimal>((total, { base, days }) => total.plus(base.times(days)), new Exact(0));
  const annualRate = annualPenaltyRate(owed, dailyBases);
  const excess = penaltyExcess(annualRate ?? new Exact(0), due, table ?? lprTable) ?? demand<never>(noRate('dueDate', due, table));
  const verdict = annualRate === null ? notOverdueWords : verdictWords[excess.verdict];
  // Rates that the user gives are the user's to check.
  const caveat = excess.lprUnverified && table === null ? unverifiedWords : '';
  return [[annualRate?.toNumber() ?? 0, excess.lossRate.toNumber(), excess.lendingCap.toNumber(), verdict + caveat]];
}

/** No rate holds on a day, of our own table or of the user's. */
function noRate(argument: 'date' | 'dueDate', day: SerialDay, table: readonly LprChange[] | null): FunctionFault {
  return { fault: table === null ? 'noLpr' : 'noRateInTable', argument, day: formatIsoDay(day) };
}
