import { setting } from '../setting';
import { countingNumber, notNegative, share, wholeNumber } from '../setting-parsers';

/** The edges of the credit grades, and the limits that go with them. */
export const creditSettings = [
  setting('credit.months', 'months', 'R36', ['信用评级看最近多少个月', 'Months that a credit grade looks back'], countingNumber, 24),
  setting('credit.worstOfD', 'days', 'R36', ['未清逾期超过多少天为 D', 'More days overdue than this make a D'], wholeNumber, 180),
  setting('credit.brokenOfD', 'count', 'R36', ['失约多少次起为 D', 'So many broken promises make a D'], countingNumber, 3),
  setting('credit.lateOfC', 'days', 'R36', ['平均迟延超过多少天为 C', 'More days late on average than this make a C'], notNegative, 30),
  setting('credit.worstOfC', 'days', 'R36', ['最长迟延超过多少天为 C', 'A worst delay of more days than this makes a C'], wholeNumber, 90),
  setting(
    'credit.brokenOfC',
    'count',
    'R36',
    ['失约多少次起、且迟付占比超限为 C', 'So many broken promises, with too large a share late, make a C'],
    countingNumber,
    1,
  ),
  setting('credit.lateShareOfC', 'share', 'R36', ['与失约并看的迟付占比上限', 'The share late that goes with broken promises'], share, 0.5),
  setting('credit.lateOfB', 'days', 'R36', ['平均迟延超过多少天为 B', 'More days late on average than this make a B'], notNegative, 7),
  setting('credit.lateShareOfB', 'share', 'R36', ['迟付占比超过多少为 B', 'A larger share late than this makes a B'], share, 0.25),
  setting('credit.worstOfB', 'days', 'R36', ['最长迟延超过多少天为 B', 'A worst delay of more days than this makes a B'], wholeNumber, 30),
  setting(
    'credit.limitExtraDaysOfA',
    'days',
    'R36',
    ['A 级额度在账期上加多少天', 'Days added to the terms for the limit of an A'],
    wholeNumber,
    15,
  ),
  setting('credit.limitFactorOfB', 'factor', 'R36', ['B 级额度为账期的几倍', 'Part of the terms for the limit of a B'], notNegative, 1),
  setting('credit.limitFactorOfC', 'factor', 'R36', ['C 级额度为账期的几倍', 'Part of the terms for the limit of a C'], notNegative, 0.5),
  setting('credit.limitFactorOfD', 'factor', 'R36', ['D 级额度为账期的几倍', 'Part of the terms for the limit of a D'], notNegative, 0),
  setting(
    'credit.limitStepCents',
    'cents',
    'R36',
    ['建议额度向下取整到', 'A suggested limit is rounded down to whole multiples of'],
    countingNumber,
    100_000,
  ),
] as const;
