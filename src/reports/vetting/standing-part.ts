import type { DebtorStanding } from '../../desk/checks/debtor-standings';
import { debtorStandings } from '../../desk/checks/debtor-standings';
import { standingWords } from '../../registers/standings/columns';
import { textFor } from '../../registers/word-list';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { putNothing } from '../parts/put-nothing';
import { yuan } from '../yuan';
import { linkTo, putHints, putLines } from './vetting-source';
import type { VettingSource } from './vetting-source';

const kinds: readonly CellKind[] = ['amount', 'date', 'days', 'word', 'word', 'text', 'text'];

/** What was looked up about each debtor, thing by thing, and what nobody has looked up. Answers the first free row. */
export function putStanding(draft: SheetDraft, row: number, source: VettingSource): number {
  const { desk, words } = source;
  const { heading, headers, noRegister, nothing, hint } = words.standing;
  const debtors = debtorStandings(desk);
  if (debtors === null || debtors.length === 0) return putNothing(draft, row, heading, debtors === null ? noRegister : nothing);
  const next = putLines(draft, row, words, { heading, headers, kinds, lines: debtors.flatMap((debtor) => linesOf(debtor, source)) });
  return putHints(draft, next - 1, [hint(desk.policy.checks.oldAfter)]);
}

function linesOf({ customer, balanceCents, items }: DebtorStanding, { desk, words, context: { texts } }: VettingSource): CellContent[][] {
  const named = (item: DebtorStanding['items'][number]['item']): string => textFor(item, standingWords, texts.language);
  const looked = items.filter(({ row }) => row !== null);
  const missing = items.filter(({ row }) => row === null).map(({ item }) => named(item));
  const lines = [
    ...looked.map(({ item, state, day, ageDays, sources, results, row }): CellContent[] => [
      ...[day, ageDays, named(item), words.states[state], sources.join(texts.listSeparator)],
      ...[results.length === 0 ? words.standing.noResult : results.join(texts.listSeparator), linkTo(desk, row, customer.key)],
    ]),
    ...(missing.length === 0
      ? []
      : [
          [
            null,
            null,
            null,
            words.states.missing,
            null,
            missing.length === items.length ? words.standing.nothingLookedUp : words.standing.notLookedUp(missing.join(words.comma)),
            linkTo(desk, null, customer.key),
          ],
        ]),
  ];
  return lines.map((line, index) => [customer.name, index === 0 ? yuan(balanceCents) : null, ...line]);
}
