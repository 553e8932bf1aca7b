import { unsecuredDebtors } from '../../desk/checks/unsecured-debtors';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { roundedTo } from '../parts/figure';
import { putNothing } from '../parts/put-nothing';
import { yuan } from '../yuan';
import { linkTo, putHints, putLines } from './vetting-source';
import type { VettingSource } from './vetting-source';

const kinds: readonly CellKind[] = ['amount', 'share', 'days', 'word', 'word', 'text', 'text'];

/** The largest debtors who have given no further security; each leads to its row of 客户资料. Answers the first free row. */
export function putUnsecured(draft: SheetDraft, row: number, { desk, words, context: { texts } }: VettingSource): number {
  const { heading, headers, nothing, security, ask } = words.unsecured;
  const { levels } = topDebtorsTexts[texts.language];
  const debtors = unsecuredDebtors(desk);
  if (debtors.length === 0) return putNothing(draft, row, heading, nothing);
  const next = putLines(draft, row, words, {
    ...{ heading, headers: [...headers, '', ''], kinds },
    lines: debtors.map(({ account, share, level, security: said }): CellContent[] => [
      ...[account.customer.name, yuan(account.aging.balanceCents), roundedTo(share, 4), account.aging.longestDaysOverdue, levels[level]],
      ...[security[said], null, null, linkTo(desk, account.record, account.customer.key)],
    ]),
  });
  return putHints(draft, next - 1, [ask]);
}
