import type { Policy } from '../../policy/policy';
import type { RegisterName } from '../all-registers';
import { approvalColumns } from './approval-columns';

const none: ReadonlySet<string> = new Set();
/** 审批人 of 坏账核销 stands there without any approval, too. */
const ofApproval: ReadonlySet<string> = new Set([...Object.keys(approvalColumns).filter((role) => role !== 'approver'), 'limitAsked']);

/** The roles of a register that count for nothing while the policy asks for no approval of it: what stands in their cells is no fault. */
export function rolesNotAsked(name: RegisterName, { writeOffs, plans, limits }: Policy['approval']): ReadonlySet<string> {
  const isAsked: Partial<Record<RegisterName, boolean>> = { writeOffs, plans: plans !== 'none', customers: limits };
  return isAsked[name] === false ? ofApproval : none;
}
