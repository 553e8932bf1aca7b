import { nullable } from '../../cells/parse/absent';
import { boolean } from '../../cells/parse/plain-values';
import { monitoringEdges } from '../../domain/aging/monitoring-band';
import { defaultRiskEdges, riskClasses } from '../../domain/aging/risk-class';
import { column, sameInAll, setting } from '../setting';
import { bandEdges, threeEdges, wholeNumber } from '../setting-parsers';

const upToDays = column('upToDays', 'days', ['逾期天数上限', 'Up to days overdue']);

/** Classes, bands, and how the ledger is aged. */
export const agingSettings = [
  setting(
    'riskEdges',
    'table',
    'R5',
    ['关注、次级、可疑各到逾期第几天为止，之后为损失', 'Last day overdue of 关注, 次级 and 可疑; later is 损失'],
    threeEdges,
    defaultRiskEdges,
    { columns: [upToDays], rows: sameInAll(...riskClasses.slice(1, -1)) },
  ),
  setting(
    'customBandEdges',
    'table',
    'R6, R8',
    ['监控区间的上限（天），上限归本区间', 'Upper edges of the monitoring bands in days; an edge belongs to its band'],
    bandEdges,
    monitoringEdges,
    { columns: [upToDays] },
  ),
  setting(
    'earlyWarningAfterDays',
    'days',
    'R6, R28',
    ['逾期超过多少天进入预警', 'More days overdue than this start the early-warning procedure'],
    wholeNumber,
    60,
  ),
  setting(
    'defaultCreditDays',
    'days',
    'R12e',
    [
      '台账没有到期日和付款条件时，从开票日起的账期；空白每个台账问一次',
      'Credit days from the invoice date where a ledger has neither due dates nor terms; blank asks once per ledger',
    ],
    nullable(wholeNumber),
    null,
  ),
  setting(
    'netUnallocated',
    'yesNo',
    'R10, R11',
    [
      '没有发票号的收款是否冲减最早到期的欠款；空白每个台账问一次',
      'Whether receipts without an invoice number are set against the oldest debts; blank asks once per ledger',
    ],
    nullable(boolean),
    null,
  ),
] as const;
