import { oncePerDesk } from '../once-per-desk';
import { topDebtors } from '../top-debtors';
import type { TopDebtor } from '../top-debtors';

/** What stands for no security in 保证方式. */
const none = /^(?:无|没有|未提供|未设|未约定|[-—–/／]+|n\/?a|none|no)$/i;

/** Whether a text of 保证方式 names any security. */
export function isSecured(security: string): boolean {
  const text = security.normalize('NFKC').trim();
  return text !== '' && !none.test(text);
}

/** One of the largest debtors without security beside its promise to pay; `unknown`: 客户资料 says nothing of it. */
export interface UnsecuredDebtor extends Pick<TopDebtor, 'account' | 'share' | 'level'> {
  readonly security: 'none' | 'unknown';
}

/** The largest debtors (R29) who have given no further security, in their order. */
export const unsecuredDebtors = oncePerDesk((desk): readonly UnsecuredDebtor[] =>
  topDebtors(desk).flatMap(({ account, share, level }): UnsecuredDebtor[] => {
    const said = account.record?.security.trim() ?? '';
    return isSecured(said) ? [] : [{ account, share, level, security: said === '' ? 'unknown' : 'none' }];
  }),
);
