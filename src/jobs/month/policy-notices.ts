import type { WorkbookPolicy } from '../../policy/sheet/read-policy-sheets';
import type { MonthNotice } from './finding';

/** What is to be said of 应收参数 although it can be obeyed (R30). */
export function policyNotices({ missing, unknown }: WorkbookPolicy): MonthNotice[] {
  return [
    ...(missing.length === 0 ? [] : [{ kind: 'policyDefaults', paths: missing } as const]),
    ...(unknown.length === 0 ? [] : [{ kind: 'policyRowsUnknown', rows: unknown } as const]),
  ];
}
