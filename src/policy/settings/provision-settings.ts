import { nullable } from '../../cells/parse/absent';
import { tuple } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { number } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { customaryProvisionRates as audit } from '../../domain/ratios/provision';
import { riskClasses } from '../../domain/aging/risk-class';
import { choice, column, sameInAll, setting } from '../setting';
import { share } from '../setting-parsers';

const columns = [column('rate', 'share', ['计提比例', 'Rate'])];

/** What is set aside for bad debts. */
export const provisionSettings = [
  setting(
    'provision.method',
    'choice',
    'R31',
    ['坏账准备的方法', 'How the allowance is reckoned'],
    constants('auditBands', 'classes', 'migration'),
    'auditBands',
    {
      choices: [
        choice('auditBands', ['账龄', 'Audit bands']),
        choice('classes', ['风险分类', 'Risk classes']),
        choice('migration', ['迁徙率', 'Migration rates']),
      ],
    },
  ),
  setting(
    'provision.auditBandRates',
    'table',
    'R31, R7',
    ['1年以内、1–2年、2–3年、3–4年、4–5年、5年以上的计提比例', 'Rates of the six audit bands, youngest first'],
    tuple(share, share, share, share, share, share),
    [
      audit['1年以内'].toNumber(),
      audit['1-2年'].toNumber(),
      audit['2-3年'].toNumber(),
      audit['3-4年'].toNumber(),
      audit['4-5年'].toNumber(),
      audit['5年以上'].toNumber(),
    ],
    { columns, rows: sameInAll('1年以内', '1-2年', '2-3年', '3-4年', '4-5年', '5年以上') },
  ),
  setting(
    'provision.classRates',
    'table',
    'R31',
    ['正常、关注、次级、可疑、损失的计提比例', 'Rates of 正常, 关注, 次级, 可疑 and 损失'],
    tuple(share, share, share, share, share),
    [0.01, 0.02, 0.25, 0.5, 1],
    { columns, rows: sameInAll(...riskClasses) },
  ),
  setting(
    'provision.bookedCents',
    'cents',
    'R31',
    ['账上已计提的坏账准备；空白为未填', 'Allowance already booked; blank is not stated'],
    nullable(refine(number, 'whole cents', Number.isSafeInteger)),
    null,
  ),
] as const;
