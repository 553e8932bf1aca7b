import { clauseGaps, contractClauses, contractsUnknown, isGap } from '../../desk/checks/contract-clauses';
import type { ContractKnown } from '../../desk/checks/contract-clauses';
import { sumCents } from '../../domain/money/cents';
import type { ClauseKind, ClauseState } from '../../registers/clauses/clause';
import { clauseKinds } from '../../registers/clauses/clause';
import type { CellKind } from '../../sheets/look';
import { sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { ratesOfDays } from '../../texts/sheets/penalty-rates';
import { numberColumn } from '../parts/part-columns';
import { putNothing } from '../parts/put-nothing';
import { putTable } from '../parts/put-table';
import { yuan } from '../yuan';
import { mostContracts, vettingColumnCount, vettingColumns as columns } from './vetting-places';
import { linkTo, putHints, putLines } from './vetting-source';
import type { VettingSource } from './vetting-source';

const gapKinds: readonly CellKind[] = ['amount', 'amount', 'amount', 'number'];
const lineKinds: readonly CellKind[] = ['amount', 'date', 'days', 'word', 'word', 'text', 'text'];

/** The gaps by clause with what is owed under them and how it could read, then the contracts that have any. Answers the first free row. */
export function putClauses(draft: SheetDraft, row: number, source: VettingSource): number {
  const { desk, words } = source;
  const { heading, headers, nothing, names } = words.clauses;
  if (contractClauses(desk).length === 0) return putNothing(draft, row, heading, nothing);
  const examples = clauseKinds.map((kind) => exampleOf(kind, source));
  const { body, next } = putTable(draft, row, {
    ...{ heading, headers: [...headers, '', '', ''], kinds: gapKinds },
    lines: clauseGaps(desk).map(({ kind, contracts, missingCents, unclearCents, uncheckedCents }, index): CellContent[] => [
      ...[names[kind], yuan(missingCents), yuan(unclearCents), yuan(uncheckedCents), contracts, examples[index] ?? null],
    ]),
  });
  examples.forEach((example, index) => draft.breakText(body.row + index, columns.state, example, vettingColumnCount));
  draft.style({ ...body, column: columns.state, columns: 1 }, { horizontal: 'left' });
  return putContracts(draft, putHints(draft, next - 1, [words.clauses.exampleNote]), source);
}

function putContracts(draft: SheetDraft, row: number, { desk, words }: VettingSource): number {
  const { lines, lineHeaders, allClear, scopes, named, unchecked, noRegister, fromCustomers, notListed, unknown } = words.clauses;
  const all = contractClauses(desk);
  const withGaps = all.filter(({ clauses }) => clauseKinds.some((kind) => isGap(clauses[kind])));
  const listed = withGaps.slice(0, mostContracts);
  const rest = all.filter((contract) => !listed.includes(contract) && clauseKinds.some((kind) => contract.clauses[kind].state !== 'there'));
  const hints = [
    desk.registers.clauses === null ? noRegister : fromCustomers,
    ...(rest.length === 0 ? [] : [notListed(rest.length, sumCents(rest.map(({ balanceCents }) => balanceCents)))]),
    ...contractsUnknown(desk).map(({ contract, customer, rowNumber }) => unknown(contract, customer.name, rowNumber)),
  ];
  if (listed.length === 0) {
    draft.line(row, numberColumn, lines, sectionStyle);
    return putHints(draft, row + 1, [allClear, ...hints]);
  }
  const next = putLines(draft, row, words, {
    ...{ heading: lines, headers: lineHeaders, kinds: lineKinds },
    lines: listed.map((contract): CellContent[] => [
      ...[contract.customer.name, yuan(contract.balanceCents), contract.checked?.day ?? null, contract.checked?.ageDays ?? null],
      ...[
        contract.scope === 'contract' ? contract.contract : scopes[contract.scope],
        contract.checked === null ? words.notChecked : words.states[contract.checked.state],
      ],
      named(thoseOf(contract, 'missing')),
      [named(thoseOf(contract, 'unclear')), unchecked(thoseOf(contract, null).map(([kind]) => kind))]
        .filter((text) => text !== '')
        .join(words.separator),
      linkTo(desk, contract.row ?? desk.accounts.get(contract.customer.key)?.record ?? null, contract.customer.key),
    ]),
  });
  return putHints(draft, next - 1, hints);
}

function thoseOf({ clauses }: ContractKnown, state: ClauseState | null): (readonly [kind: ClauseKind, note: string])[] {
  return clauseKinds.flatMap((kind) => (clauses[kind].state === state ? [[kind, clauses[kind].note] as const] : []));
}

/** How a clause could read; that on penalties with the tiers of the policy (R13). */
function exampleOf(kind: ClauseKind, { desk, words, context: { texts } }: VettingSource): string {
  const { examples, rate } = words.clauses;
  if (kind !== 'penalty') return examples[kind];
  return examples.penalty(
    ratesOfDays(desk.policy.penalty)
      .map((one) => rate(one.fromDay, one.toDay, one.rate))
      .join(texts.listSeparator),
  );
}
