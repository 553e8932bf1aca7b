import { nullable } from '../../cells/parse/absent';
import { tuple } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { number } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { customaryProvisionRates as audit } from '../../domain/ratios/provision';
import { column, setting } from '../setting';
import { share } from '../setting-parsers';

const rates = [column('rate', 'share', ['计提比例', 'Rate'])];

/** What is set aside for bad debts. */
export const provisionSettings = [
  setting(
    'provision.method',
    'choice',
    'R31',
    [
      '坏账准备的方法：auditBands 账龄，classes 风险分类，migration 迁徙率',
      'How the allowance is reckoned: auditBands, classes or migration',
    ],
    constants('auditBands', 'classes', 'migration'),
    'auditBands',
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
    rates,
  ),
  setting(
    'provision.classRates',
    'table',
    'R31',
    ['正常、关注、次级、可疑、损失的计提比例', 'Rates of 正常, 关注, 次级, 可疑 and 损失'],
    tuple(share, share, share, share, share),
    [0.01, 0.02, 0.25, 0.5, 1],
    rates,
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
