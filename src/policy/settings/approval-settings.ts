import { nullable } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import { boolean, string } from '../../cells/parse/plain-values';
import { choice, setting } from '../setting';
import { serialDay } from '../setting-parsers';

/** What counts only once it is approved. */
export const approvalSettings = [
  setting(
    'approval.writeOffs',
    'yesNo',
    'R35, R41',
    ['坏账核销是否经审批同意才计入', 'Whether a write-off counts only once it is approved'],
    boolean,
    false,
  ),
  setting(
    'approval.plans',
    'choice',
    'R32, R33, R41',
    ['哪些还款计划经审批同意才计入', 'Which payment plans count only once they are approved'],
    constants('none', 'settlements', 'all'),
    'none',
    {
      choices: [
        choice('none', ['都不需要', 'None']),
        choice('settlements', ['合计低于所欠本金的（和解）', 'Those for less than the principal owed (settlements)']),
        choice('all', ['全部', 'All']),
      ],
    },
  ),
  setting(
    'approval.limits',
    'yesNo',
    'R36, R41',
    ['信用额度的变更是否经审批同意才计入', 'Whether a change of a credit limit counts only once it is approved'],
    boolean,
    false,
  ),
  setting(
    'approval.since',
    'day',
    'R32, R35, R41',
    ['从哪一天起要审批；之前的计划和核销不要', 'From which day on; plans and write-offs before it need none'],
    nullable(serialDay),
    null,
  ),
  setting(
    'approval.approver',
    'text',
    'R41',
    ['登记表没有写明审批人时由谁审批', 'Who decides where the register names nobody'],
    string,
    '',
  ),
] as const;
