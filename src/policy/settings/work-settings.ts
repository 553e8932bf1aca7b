import { tuple } from '../../cells/parse/array';
import { column, sameInAll, setting } from '../setting';
import { countingNumber, share, wholeNumber } from '../setting-parsers';

/** What comes onto the list of the day. */
export const workSettings = [
  setting('work.promiseDueWithin', 'days', 'R41', ['承诺日期在几天之内列出', 'Promises due within so many days'], wholeNumber, 3),
  setting('work.instalmentDueWithin', 'days', 'R41', ['分期在几天之内到期列出', 'Instalments due within so many days'], wholeNumber, 5),
  setting(
    'work.letterFollowUpAfter',
    'days',
    'R41',
    ['函件签收几天后跟进', 'Days after a letter was received until it is followed up'],
    wholeNumber,
    3,
  ),
  setting(
    'work.callEvery',
    'table',
    'R41',
    ['关注、次级、可疑、损失各隔多少天打一次电话', 'Days between two calls for 关注, 次级, 可疑 and 损失'],
    tuple(countingNumber, countingNumber, countingNumber, countingNumber),
    [14, 10, 7, 30],
    { columns: [column('days', 'days', ['间隔天数', 'Days between calls'])], rows: sameInAll('关注', '次级', '可疑', '损失') },
  ),
  setting(
    'work.letterUnsentAfter',
    'days',
    'R41',
    ['函件登记几天后仍未寄出即列出', 'Days after which a letter that was not sent is listed'],
    wholeNumber,
    2,
  ),
  setting(
    'work.letterUndeliveredAfter',
    'days',
    'R41',
    ['寄出几天后仍无签收或退回即列出', 'Days after which a letter neither received nor returned is listed'],
    wholeNumber,
    7,
  ),
  setting(
    'work.disputeOpenAfter',
    'days',
    'R41',
    ['争议提出几天后仍未解决即列出', 'Days after which an open dispute is listed'],
    wholeNumber,
    15,
  ),
  setting(
    'work.remindWithin',
    'days',
    'R41',
    ['到期前几天提醒常迟付的客户', 'Days before the due date in which habitual late payers are reminded'],
    wholeNumber,
    5,
  ),
  setting(
    'work.caseDeadlineWithin',
    'days',
    'R41',
    ['案件期限届满前多少天列出', 'Days before the end of a period of a case from which it is listed'],
    wholeNumber,
    30,
  ),
  setting('work.hardDebtBonus', 'share', 'R38', ['收回损失类欠款的奖金比例', 'Bonus on what is recovered of 损失 debts'], share, 0),
] as const;
