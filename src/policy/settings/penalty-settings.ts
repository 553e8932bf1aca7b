import { nullable } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import { boolean, number } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { lprTable } from '../../domain/law/lpr';
import { defaultStatutoryTerms } from '../../domain/law/statutory-interest';
import { tierFault } from '../../domain/penalty/penalty-tiers';
import { column, setting } from '../setting';
import { notNegative, serialDay } from '../setting-parsers';

const tiers = refine(
  array(object({ upToDays: nullable(number), dailyRate: number })),
  'tiers with rising edges',
  (rows) => tierFault(rows) === null,
);

const lprRows = refine(
  array(object({ from: serialDay, oneYearPercent: notNegative, fiveYearPercent: nullable(notNegative) })),
  'rates with rising days',
  (rows) => rows.length > 0 && rows.every(({ from }, index) => from > (rows[index - 1]?.from ?? 0)),
);

/** What a late payment costs. */
export const penaltySettings = [
  setting(
    'penaltyBasis',
    'choice',
    'R13a',
    [
      '客户资料未写明时的违约金依据：contract 合同约定，statutory 法定，none 不计；空白为未确认，表上按估算',
      'Basis of penalties where 客户资料 names none: contract, statutory or none; blank is unconfirmed, and sheets estimate',
    ],
    nullable(constants('contract', 'statutory', 'none')),
    null,
  ),
  setting(
    'penalty.tiers',
    'table',
    'R13',
    ['合同约定的分段日利率', 'Daily rates agreed in the contract, by days overdue'],
    tiers,
    [
      { upToDays: 30, dailyRate: 0.0003 },
      { upToDays: 90, dailyRate: 0.0005 },
    ],
    [column('upToDays', 'days', ['逾期天数上限', 'Up to days overdue']), column('dailyRate', 'dailyRate', ['日利率', 'Daily rate'])],
  ),
  setting(
    'penalty.method',
    'choice',
    'R13, R14',
    [
      'marginal 各天按所在段的利率；whole 全部天数按达到的段',
      'marginal: each day at the rate of its tier; whole: all days at the tier reached',
    ],
    constants('marginal', 'whole'),
    'marginal',
  ),
  setting(
    'penalty.afterLast',
    'choice',
    'R13, R14',
    ['最后一段之后：continue 沿用最后利率，stop 不再计', 'After the last tier: continue at its rate, or stop'],
    constants('continue', 'stop'),
    'continue',
  ),
  setting(
    'withinDebt',
    'choice',
    'R11',
    [
      '同一笔债务内先抵：interestFirst 费用、利息、本金（民法典561条），principalFirst 先抵本金（合同约定）',
      'Within one debt a receipt goes to costs, interest, principal (interestFirst, Civil Code 561), or, where agreed, to principal first (principalFirst)',
    ],
    constants('interestFirst', 'principalFirst'),
    'interestFirst',
  ),
  setting(
    'statutory.uplift',
    'share',
    'R16',
    ['合同未约定时在一年期 LPR 上加计的比例，0.3 至 0.5', 'What is added to the one-year LPR where the contract is silent, 0.3 to 0.5'],
    refine(number, 'a fraction from 0.3 to 0.5', (value) => value >= 0.3 && value <= 0.5),
    Number(defaultStatutoryTerms.uplift),
  ),
  setting(
    'statutory.yearDays',
    'days',
    'R16',
    ['一年按几天计息：365 或 360', 'Days of a year of interest: 365 or 360'],
    constants(365, 360),
    365,
  ),
  setting(
    'statutory.segmented',
    'yesNo',
    'R16',
    ['LPR 变动后是否分段计息（单独标注）', 'Whether interest follows each change of the LPR, under a label of its own'],
    boolean,
    false,
  ),
  setting(
    'lpr',
    'table',
    'R18',
    ['贷款市场报价利率，按生效日，可接着往下添加', 'Loan prime rates by the day from which they hold; later ones can be added'],
    lprRows,
    lprTable,
    [
      column('from', 'day', ['生效日', 'From']),
      column('oneYearPercent', 'percent', ['一年期（%）', 'One year (%)']),
      column('fiveYearPercent', 'percent', ['五年期以上（%）', 'Five years and over (%)']),
    ],
  ),
] as const;
