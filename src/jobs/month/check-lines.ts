import { agenciesChecked, feesOfCases } from '../../desk/checks/agency-checks';
import type { CheckState } from '../../desk/checks/check-age';
import { clauseGaps, contractClauses, contractsUnknown } from '../../desk/checks/contract-clauses';
import type { ClauseKnown, ContractKnown } from '../../desk/checks/contract-clauses';
import { debtorStandings } from '../../desk/checks/debtor-standings';
import { debtorsAbroad } from '../../desk/checks/debtors-abroad';
import type { InsuranceDeadlineKind } from '../../desk/checks/insurance-deadlines';
import { unsecuredDebtors } from '../../desk/checks/unsecured-debtors';
import type { UnsecuredDebtor } from '../../desk/checks/unsecured-debtors';
import type { Desk } from '../../desk/desk';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { formatCents } from '../../domain/money/cents';
import type { RiskLevel } from '../../domain/risk/risk-score';
import type { DebtAbroad } from '../../registers/abroad/debt-abroad';
import type { AgencyKind } from '../../registers/agencies/agency';
import { byClause } from '../../registers/clauses/by-clause';
import type { ClauseKind } from '../../registers/clauses/clause';
import type { RegisterRow } from '../../registers/register';
import type { StandingItem } from '../../registers/standings/standing';
import { rounded } from './rounded';

/** The row that a line can be followed to; null where it has none. */
interface AtRow {
  readonly sheet: string | null;
  readonly row: number | null;
}

interface Checked {
  readonly state: CheckState;
  readonly date: string | null;
  readonly ageDays: number | null;
}

/** What of customers and their contracts was checked, as plain data: amounts with two decimals, shares with four, dates `yyyy-mm-dd`. */
export interface CheckLines {
  /** null without 资信调查. */
  readonly standing:
    | null
    | readonly {
        readonly customer: string;
        readonly balance: string;
        readonly items: readonly (Checked &
          AtRow & { readonly item: StandingItem; readonly sources: readonly string[]; readonly results: readonly string[] })[];
      }[];
  readonly clauses: {
    readonly gaps: readonly {
      readonly clause: ClauseKind;
      readonly contracts: number;
      readonly missing: string;
      readonly unclear: string;
      readonly unchecked: string;
    }[];
    readonly contracts: readonly (AtRow & {
      readonly customer: string;
      readonly scope: ContractKnown['scope'];
      readonly contract: string;
      readonly balance: string;
      readonly checked: Checked | null;
      readonly clauses: Readonly<Record<ClauseKind, ClauseKnown>>;
    })[];
    /** Contracts of 合同条款 that no invoice names. */
    readonly unknown: readonly (AtRow & { readonly customer: string; readonly contract: string })[];
  };
  readonly unsecured: readonly {
    readonly customer: string;
    readonly balance: string;
    readonly share: string;
    readonly level: RiskLevel;
    readonly security: UnsecuredDebtor['security'];
  }[];
  /** null without 机构. */
  readonly agencies:
    | null
    | readonly (Checked &
        AtRow & {
          readonly name: string;
          readonly kind: AgencyKind | null;
          readonly licence: string;
          readonly field: string;
          readonly cases: number | null;
          readonly successShare: string | null;
          readonly fixedFee: string | null;
          readonly recoveredShare: string | null;
          readonly feeNote: string;
        })[];
  readonly fees: readonly {
    readonly case: string;
    readonly customer: string;
    readonly claim: string;
    readonly agencies: readonly { readonly name: string; readonly full: string; readonly half: string; readonly none: string }[];
  }[];
  readonly abroad: readonly (AtRow & {
    readonly customer: string;
    readonly country: string;
    readonly owed: readonly { readonly currency: string; readonly balance: string }[];
    readonly governingLaw: string;
    readonly jurisdiction: string;
    /** Of another law's limitation nothing is known. */
    readonly otherLaw: boolean;
    readonly convention: Checked & { readonly applies: DebtAbroad['convention']; readonly source: string };
    readonly legalisation: string;
    readonly insurance: string;
    readonly deadlines: readonly (AtRow & { readonly kind: InsuranceDeadlineKind; readonly date: string })[];
  })[];
}

/** The checks of a desk's day. */
export function checkLines(desk: Desk): CheckLines {
  return {
    standing:
      debtorStandings(desk)?.map(({ customer, balanceCents, items }) => ({
        ...{ customer: customer.name, balance: formatCents(balanceCents) },
        items: items.map(({ item, sources, results, row, ...age }) => ({ item, ...checked(age), sources, results, ...at(row) })),
      })) ?? null,
    clauses: {
      gaps: clauseGaps(desk).map(({ kind, contracts, ...cents }) => ({
        ...{ clause: kind, contracts, missing: formatCents(cents.missingCents), unclear: formatCents(cents.unclearCents) },
        unchecked: formatCents(cents.uncheckedCents),
      })),
      contracts: contractClauses(desk).map((known) => ({
        ...{ customer: known.customer.name, scope: known.scope, contract: known.contract, balance: formatCents(known.balanceCents) },
        checked: known.checked === null ? null : checked(known.checked),
        clauses: byClause((kind) => known.clauses[kind]),
        ...at(known.row),
      })),
      unknown: contractsUnknown(desk).map((row) => ({ customer: row.customer.name, contract: row.contract, ...at(row) })),
    },
    unsecured: unsecuredDebtors(desk).map(({ account, share, level, security }) => ({
      ...{ customer: account.customer.name, balance: formatCents(account.aging.balanceCents), share: rounded(share, 4), level, security },
    })),
    agencies:
      agenciesChecked(desk)?.map(({ agency, ...age }) => ({
        ...{ name: agency.customer.name, kind: agency.kind, licence: agency.licence, ...checked(age), field: agency.field },
        ...{ cases: agency.cases, successShare: shareOf(agency.successShare), fixedFee: centsOf(agency.fixedCents) },
        ...{ recoveredShare: shareOf(agency.recoveredShare), feeNote: agency.feeNote, ...at(agency) },
      })) ?? null,
    fees: feesOfCases(desk).map(({ debtorCase: { record }, totalCents, fees }) => ({
      ...{ case: record.number, customer: record.customer.name, claim: formatCents(totalCents) },
      agencies: fees.map(({ agency, full, half, none }) => ({
        ...{ name: agency.customer.name, full: formatCents(full), half: formatCents(half), none: formatCents(none) },
      })),
    })),
    abroad: debtorsAbroad(desk).map(({ customer, owed, convention, deadlines, row, ...said }) => ({
      ...{
        customer: customer.name,
        country: said.country,
        owed: owed.map(({ currency, cents }) => ({ currency, balance: formatCents(cents) })),
      },
      ...{ governingLaw: said.governingLaw, jurisdiction: said.jurisdiction, otherLaw: said.isUnderOtherLaw },
      convention: { applies: convention.applies, source: convention.source, ...checked(convention) },
      ...{ legalisation: said.legalisation, insurance: said.insurance },
      deadlines: deadlines.map(({ kind, day, row: own }) => ({ kind, date: formatIsoDay(day), ...at(own) })),
      ...at(row),
    })),
  };
}

function checked({ state, day, ageDays }: { state: CheckState; day: SerialDay | null; ageDays: number | null }): Checked {
  return { state, date: day === null ? null : formatIsoDay(day), ageDays };
}

function at(row: RegisterRow | null): AtRow {
  return { sheet: row?.sheetName ?? null, row: row?.rowNumber ?? null };
}

function centsOf(cents: Cents | null): string | null {
  return cents === null ? null : formatCents(cents);
}

function shareOf(share: number | null): string | null {
  return share === null ? null : share.toFixed(4);
}
