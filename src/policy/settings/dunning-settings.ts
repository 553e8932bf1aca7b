import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { setting } from '../setting';
import { countingNumber, hour, wholeNumber } from '../setting-parsers';

/** Letters, calls and plans. */
export const dunningSettings = [
  setting('letters.firstOnDay', 'days', 'R21', ['首次催款函：逾期第几天', 'First demand: on which day overdue'], countingNumber, 15),
  setting('letters.secondOnDay', 'days', 'R21', ['二次催款函：逾期第几天', 'Second demand: on which day overdue'], countingNumber, 45),
  setting(
    'letters.lawyerAfterDays',
    'days',
    'R21',
    ['律师函草稿：逾期超过多少天', 'Lawyer’s-letter draft: after how many days overdue'],
    countingNumber,
    90,
  ),
  setting('letters.daysBetweenLetters', 'days', 'R21', ['两次函件至少间隔多少天', 'Days at least between two letters'], wholeNumber, 15),
  setting(
    'letters.firstPaymentDays',
    'days',
    'R21b',
    ['首次催款函的最后付款日：发函日后几天', 'Final payment date of a first demand: days after the letter'],
    countingNumber,
    10,
  ),
  setting(
    'letters.laterPaymentDays',
    'days',
    'R21b',
    [
      '二次催款函和律师函草稿的最后付款日：发函日后几天',
      'Final payment date of a second demand or a lawyer’s draft: days after the letter',
    ],
    countingNumber,
    7,
  ),
  setting(
    'letters.onWorkingDay',
    'yesNo',
    'R21b',
    ['最后付款日遇休息日是否顺延到工作日', 'Whether a final payment date on a day off moves to the next working day'],
    boolean,
    true,
  ),
  setting(
    'letters.numberPattern',
    'text',
    'R23',
    [
      '函件编号的样式：YYYY、MM、DD 换成发函日期，最后一串数字是起始号',
      'Pattern of letter numbers: YYYY, MM and DD give the date of the letter, the last digits are the first number',
    ],
    refine(string, 'a pattern with digits for the running number', (pattern) => /\d/.test(pattern)),
    'CK-YYYYMMDD-001',
  ),
  setting('calls.fromHour', 'hours', 'R24', ['电话不早于几点', 'No call before this hour'], hour, 8),
  setting('calls.toHour', 'hours', 'R24', ['电话不晚于几点', 'No call after this hour'], hour, 20),
  setting('calls.bestFromHour', 'hours', 'R24', ['电话最佳时段起', 'Best time for calls, from'], hour, 9),
  setting('calls.bestToHour', 'hours', 'R24', ['电话最佳时段止', 'Best time for calls, to'], hour, 11),
  setting(
    'contacts.perDay',
    'count',
    'R42',
    ['每个客户一天最多联系几次', 'Contacts with a customer in one day, at most'],
    countingNumber,
    1,
  ),
  setting('contacts.perSevenDays', 'count', 'R42', ['任意 7 天内最多联系几次', 'Contacts in any 7 days, at most'], countingNumber, 3),
  setting('contacts.perThirtyDays', 'count', 'R42', ['任意 30 天内最多联系几次', 'Contacts in any 30 days, at most'], countingNumber, 8),
  setting('contacts.onWorkingDays', 'yesNo', 'R42, R24', ['只在工作日打电话', 'Calls on working days only'], boolean, true),
  setting(
    'instalments.missedOneAccelerates',
    'yesNo',
    'R32',
    ['一期逾期，其余各期是否一并到期', 'Whether a missed instalment makes the rest due'],
    boolean,
    true,
  ),
] as const;
