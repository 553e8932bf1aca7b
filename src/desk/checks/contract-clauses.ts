import { largest } from '../../cells/extremes';
import { readTerms } from '../../domain/calendar/read-terms';
import { customerKey } from '../../domain/text/customer-key';
import type { Cents } from '../../domain/money/cents';
import { sumCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import type { CustomerName } from '../../ledger/ledger';
import { byClause } from '../../registers/clauses/by-clause';
import type { Clause, ClauseKind, ClauseState, ContractClauses } from '../../registers/clauses/clause';
import { clauseKinds } from '../../registers/clauses/clause';
import type { Account } from '../account';
import { byCodePoints } from '../by-code-points';
import type { Desk } from '../desk';
import { grouped } from '../grouped';
import { oncePerDesk } from '../once-per-desk';
import { checkAge } from './check-age';
import type { CheckAge } from './check-age';
import { isSecured } from './unsecured-debtors';

/** A clause, and whether 合同条款 tells of it or, where that says nothing, 客户资料 or the ledger's payment terms. */
export interface ClauseKnown extends Clause {
  readonly from: 'clauses' | 'customers' | null;
}

/** What is known of the clauses that some of a customer's open balances stand on. */
export interface ContractKnown {
  readonly customer: CustomerName;
  /**
   * `contract`: a contract that 合同条款 names; `unnamed`: invoices that name no contract, held to the worst of what it says; `rest`: all
   * others; `all`: 合同条款 names no contract of the customer.
   */
  readonly scope: 'contract' | 'unnamed' | 'rest' | 'all';
  /** `''` but for a contract. */
  readonly contract: string;
  /** Σ positive balances in the main currency. */
  readonly balanceCents: Cents;
  readonly clauses: Readonly<Record<ClauseKind, ClauseKnown>>;
  /** When 合同条款 was last filled in for it; null where it says nothing of it. */
  readonly checked: CheckAge | null;
  readonly row: ContractClauses | null;
}

/** Every customer with a positive balance by the contracts that 合同条款 names; the largest balance first, then by name and contract. */
export const contractClauses = oncePerDesk((desk): readonly ContractKnown[] => {
  const rowsOf = grouped(desk.registers.clauses ?? [], ({ customer }) => customer.key);
  return [...desk.accounts.values()]
    .flatMap((account) => contractsOf(desk, account, rowsOf.get(account.customer.key) ?? []))
    .sort(
      (one, other) =>
        other.balanceCents - one.balanceCents ||
        byCodePoints(one.customer.name, other.customer.name) ||
        byCodePoints(one.contract, other.contract) ||
        byCodePoints(one.scope, other.scope),
    );
});

/** Rows of 合同条款 about contracts that no invoice of the ledger names, by place: nothing is at risk under them here. */
export function contractsUnknown(desk: Desk): readonly ContractClauses[] {
  const known = new Set(
    [...desk.accounts.values()].flatMap(({ customer, invoices }) => invoices.map(({ row }) => keyOf(customer.key, row?.contract ?? ''))),
  );
  return (desk.registers.clauses ?? []).filter(({ customer, contract }) => contract !== '' && !known.has(keyOf(customer.key, contract)));
}

function contractsOf(desk: Desk, account: Account, rows: readonly ContractClauses[]): ContractKnown[] {
  const { customer, invoices } = account;
  const blank = rows.filter(({ contract }) => contract === '');
  const named = grouped(
    rows.filter(({ contract }) => contract !== ''),
    ({ contract }) => customerKey(contract),
  );
  const open = invoices.filter(({ balanceCents }) => balanceCents > 0);
  const groups = grouped(open, ({ row }): string => {
    const key = customerKey(row?.contract ?? '');
    if (named.has(key)) return `contract ${key}`;
    return key === '' && blank.length === 0 && named.size > 0 ? 'unnamed' : 'rest';
  });
  return [...groups].map(([group, positions]): ContractKnown => {
    const own = group === 'unnamed' ? rows : group === 'rest' ? blank : (named.get(group.slice('contract '.length)) ?? []);
    // Of several contracts each may lack another clause; of one, what was written down last holds.
    const told = group === 'unnamed' ? worstOf(own) : latestOf(own);
    const row = [...own].sort((one, other) => (other.day ?? 0) - (one.day ?? 0) || one.rowNumber - other.rowNumber)[0] ?? null;
    const scope = group === 'unnamed' ? 'unnamed' : group !== 'rest' ? 'contract' : named.size > 0 ? 'rest' : 'all';
    return {
      ...{ customer, scope, contract: scope === 'contract' ? (row?.contract ?? '') : '' },
      balanceCents: sumCents(positions.map(({ balanceCents }) => balanceCents)),
      clauses: byClause((kind) =>
        told[kind].state === null ? fromElsewhere(kind, account, positions) : { ...told[kind], from: 'clauses' },
      ),
      checked: row === null ? null : checkAge(desk, row.day),
      row,
    };
  });
}

/** The worst first. */
const byGravity: readonly ClauseState[] = ['missing', 'unclear', 'there'];
const unknown: Clause = { state: null, note: '' };

function worstOf(rows: readonly ContractClauses[]): ContractClauses['clauses'] {
  return byClause((kind) => worst(rows.map(({ clauses }) => clauses[kind])));
}

/** Clause by clause what the row of the last day says that says anything; of several that day, the worst. */
function latestOf(rows: readonly ContractClauses[]): ContractClauses['clauses'] {
  return byClause((kind) => {
    const said = rows.filter(({ clauses }) => clauses[kind].state !== null);
    const last = largest(said.map(({ day }) => day ?? -Infinity));
    return worst(said.filter(({ day }) => (day ?? -Infinity) === last).map(({ clauses }) => clauses[kind]));
  });
}

function worst(clauses: readonly Clause[]): Clause {
  for (const state of byGravity) {
    const [clause] = clauses.filter((one) => one.state === state).sort((one, other) => byCodePoints(one.note, other.note));
    if (clause !== undefined) return clause;
  }
  return unknown;
}

/** What 客户资料 tells of a clause, or the ledger of payment; nothing is taken for missing that only nobody has filled in. */
function fromElsewhere(kind: ClauseKind, { record }: Account, positions: readonly Position[]): ClauseKnown {
  const clause = elsewhere(kind, record, positions);
  return { ...clause, from: clause.state === null ? null : 'customers' };
}

function elsewhere(kind: ClauseKind, record: Account['record'], positions: readonly Position[]): Clause {
  switch (kind) {
    case 'payment': {
      const own = record?.terms ?? '';
      return worst((own === '' ? [...new Set(positions.map(({ row }) => row?.terms ?? ''))] : [own]).map(paymentClause));
    }
    case 'penalty': {
      const basis = record?.penaltyBasis ?? null;
      // By statute, or none: the contract agrees on no penalty (R13a).
      return basis === null ? unknown : { state: basis === 'contract' ? 'there' : 'missing', note: record?.penaltyBasisNote ?? '' };
    }
    case 'jurisdiction':
      return textClause(record?.jurisdiction ?? '');
    case 'guarantee':
      return textClause(record?.security ?? '');
    case 'notice':
    case 'retention':
      return unknown;
  }
}

/** Terms that leave the day open: 货到付款 says not within how many days, and what can't be read says nothing certain (R12b). */
function paymentClause(terms: string): Clause {
  const reading = readTerms(terms);
  if (!reading.ok) return reading.fault.kind === 'blank' ? unknown : { state: 'unclear', note: terms.trim() };
  const isOpen = reading.terms.kind === 'days' && reading.terms.base === 'delivery' && reading.terms.days === 0;
  return { state: isOpen ? 'unclear' : 'there', note: terms.trim() };
}

function textClause(text: string): Clause {
  if (text.trim() === '') return unknown;
  return isSecured(text) ? { state: 'there', note: text.trim() } : { state: 'missing', note: '' };
}

/** A kind of clause over all contracts: what is owed where it is missing, unclear, or nobody has looked. */
export interface ClauseGap {
  readonly kind: ClauseKind;
  /** Contracts, or customers where none is named, of which it is missing or unclear. */
  readonly contracts: number;
  readonly missingCents: Cents;
  readonly unclearCents: Cents;
  readonly uncheckedCents: Cents;
}

/** The gaps by clause, in the order of the checklist. */
export function clauseGaps(desk: Desk): readonly ClauseGap[] {
  const contracts = contractClauses(desk);
  return clauseKinds.map((kind): ClauseGap => {
    const centsOf = (state: ClauseState | null): Cents =>
      sumCents(contracts.filter(({ clauses }) => clauses[kind].state === state).map(({ balanceCents }) => balanceCents));
    return {
      ...{ kind, missingCents: centsOf('missing'), unclearCents: centsOf('unclear'), uncheckedCents: centsOf(null) },
      contracts: contracts.filter(({ clauses }) => isGap(clauses[kind])).length,
    };
  });
}

/** Whether a clause is known to be missing or unclear. */
export function isGap({ state }: Clause): boolean {
  return state === 'missing' || state === 'unclear';
}

function keyOf(customer: string, contract: string): string {
  return `${customer}\n${customerKey(contract)}`;
}
