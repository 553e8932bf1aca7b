import type { Policy } from './policy';
import type { Setting } from './setting';

/** The value of a setting in a policy. */
export function policyValue(policy: Policy, { path }: Pick<Setting, 'path'>): unknown {
  return path.split('.').reduce<unknown>((value, member) => (value as Readonly<Record<string, unknown>>)[member], policy);
}
