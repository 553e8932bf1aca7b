import type { AnySetting } from './all-settings';
import type { Policy } from './policy';

/** A policy of one value for every setting, each as its own parser gives it or its default has it. */
export function policyOf(values: readonly { readonly path: AnySetting['path']; readonly value: unknown }[]): Policy {
  const policy: Branch = {};
  for (const { path, value } of values) place(policy, path.split('.'), value);
  return policy as unknown as Policy; // the table's paths, all of them
}

interface Branch {
  [member: string]: unknown;
}

function place(branch: Branch, [member = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) branch[member] = value;
  else place((branch[member] ??= {}) as Branch, rest, value);
}
