import { nullable } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { object } from '../../cells/parse/object';
import { boolean, number } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { lprTable } from '../../domain/law/lpr';
import { defaultStatutoryTerms } from '../../domain/law/statutory-interest';
import { tierFault } from '../../domain/penalty/penalty-tiers';
import { choice, column, setting } from '../setting';
import { serialDay } from '../setting-parsers';

const tiers = refine(
  array(object({ upToDays: nullable(number), dailyRate: number })),
  'tiers with rising edges',
  (rows) => tierFault(rows) === null,
);

/** In percent; no rate that was meant as a share of 1, or the other way round, passes for one. */
const yearlyPercent = refine(number, 'a yearly rate from 0% to 36%', (value) => value >= 0 && value <= 36);

const lprRows = refine(
  array(object({ from: serialDay, oneYearPercent: yearlyPercent, fiveYearPercent: nullable(yearlyPercent) })),
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
      '客户资料未写明时的违约金依据；空白为未确认，表上按估算',
      'Basis of penalties where 客户资料 names none; blank is unconfirmed, and sheets estimate',
    ],
    nullable(constants('contract', 'statutory', 'none')),
    null,
    { choices: [choice('contract', ['合同', 'Contract']), choice('statutory', ['法定', 'Statutory']), choice('none', ['无', 'None'])] },
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
    {
      columns: [
        column('upToDays', 'days', ['逾期天数上限', 'Up to days overdue']),
        column('dailyRate', 'dailyRate', ['日利率', 'Daily rate']),
      ],
    },
  ),
  setting(
    'penalty.method',
    'choice',
    'R13, R14',
    ['各天按所在段的利率，还是全部天数按达到的段', 'Each day at the rate of its tier, or all days at that of the tier reached'],
    constants('marginal', 'whole'),
    'marginal',
    { choices: [choice('marginal', ['分段', 'By tier']), choice('whole', ['全段', 'Whole period'])] },
  ),
  setting(
    'penalty.afterLast',
    'choice',
    'R13, R14',
    ['最后一段之后是沿用最后利率，还是不再计', 'After the last tier: continue at its rate, or stop'],
    constants('continue', 'stop'),
    'continue',
    { choices: [choice('continue', ['沿用', 'Continue']), choice('stop', ['停止', 'Stop'])] },
  ),
  setting(
    'withinDebt',
    'choice',
    'R11',
    [
      '同一笔债务内先抵费用、利息再抵本金（民法典561条），还是按合同约定先抵本金',
      'Within one debt a receipt goes to costs, interest, then principal (Civil Code 561), or, where agreed, to principal first',
    ],
    constants('interestFirst', 'principalFirst'),
    'interestFirst',
    { choices: [choice('interestFirst', ['先抵利息', 'Interest first']), choice('principalFirst', ['先抵本金', 'Principal first'])] },
  ),
  setting(
    'statutory.uplift',
    'share',
    'R16',
    ['合同未约定时在一年期 LPR 上加计的比例，30% 至 50%', 'What is added to the one-year LPR where the contract is silent, 30% to 50%'],
    refine(number, 'a fraction from 0.3 to 0.5', (value) => value >= 0.3 && value <= 0.5),
    Number(defaultStatutoryTerms.uplift),
  ),
  setting('statutory.yearDays', 'choice', 'R16', ['一年按几天计息', 'Days of a year of interest'], constants(365, 360), 365, {
    choices: [choice(365, ['365', '365']), choice(360, ['360', '360'])],
  }),
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
    {
      columns: [
        column('from', 'day', ['生效日', 'From']),
        column('oneYearPercent', 'percent', ['一年期', 'One year']),
        column('fiveYearPercent', 'percent', ['五年期以上', 'Five years and over']),
      ],
    },
  ),
] as const;
