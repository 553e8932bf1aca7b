import { caseClaims } from '../../desk/cases/case-claims';
import type { CaseClaims } from '../../desk/cases/case-claims';
import { caseEvidence } from '../../desk/cases/case-evidence';
import type { InvoiceChain } from '../../desk/cases/case-evidence';
import { caseWorth } from '../../desk/cases/case-worth';
import type { WayWorth } from '../../desk/cases/case-worth';
import { debtorCases } from '../../desk/debtor-cases';
import type { DebtorCase } from '../../desk/debtor-cases';
import type { Desk } from '../../desk/desk';
import { nearestNames } from '../../domain/text/nearest-names';
import { caseSheetTexts } from '../../texts/case-sheet/case-sheet-texts';
import type { CaseSheetTexts, StrangersCase } from '../../texts/case-sheet/zh-CN';
import type { Language } from '../../texts/language';
import type { ReportContext } from '../report-context';

/** A case that is not closed, with all that is reckoned of it. */
export interface OpenCase {
  /** AJ001 甲公司 */
  readonly name: string;
  readonly debtorCase: DebtorCase;
  readonly claims: CaseClaims;
  readonly chains: readonly InvoiceChain[];
  readonly ways: readonly WayWorth[];
}

/** What every part of the sheet is made from. */
export interface CasesSource {
  readonly desk: Desk;
  readonly language: Language;
  readonly words: CaseSheetTexts;
  readonly cases: readonly OpenCase[];
}

export function casesSource(desk: Desk, { texts: { language } }: ReportContext): CasesSource {
  const open = debtorCases(desk).filter(({ record }) => record.state !== 'closed' && record.closedDay === null);
  const cases = open.map((debtorCase): OpenCase => {
    const claims = caseClaims(desk, debtorCase);
    const { chains } = caseEvidence(desk, debtorCase);
    return { name: caseName(debtorCase), debtorCase, claims, chains, ways: caseWorth(desk, debtorCase, claims) };
  });
  return { desk, language, words: caseSheetTexts[language], cases };
}

export function caseName({ record }: Pick<DebtorCase, 'record'>): string {
  return `${record.number} ${record.customer.name}`;
}

/** What can't be known, and what the sums leave out. */
export function mindedOf({ desk, words: { attention }, cases }: CasesSource): string[] {
  const unconfirmed = cases.filter(({ claims }) => claims.basis === null && claims.lines.length > 0).length;
  const unapplied = cases.filter(({ claims }) => claims.unappliedCents > 0).length;
  const shared = sharedInvoices(cases);
  return [
    ...(desk.registers.cases === null ? [attention.noCases] : []),
    ...(desk.registers.agencies === null ? [attention.noAgencies] : []),
    ...(desk.aged.basis === 'snapshot' ? [attention.noDates] : []),
    ...(unconfirmed === 0 ? [] : [attention.basis(unconfirmed)]),
    ...(unapplied === 0 ? [] : [attention.unapplied(unapplied)]),
    ...(shared.length === 0 ? [] : [attention.sharedInvoices(shared)]),
    ...strangers(desk, cases).map(attention.unknownCustomer),
  ];
}

/** So many are asked about. */
const mostStrangers = 5;

/** Cases of debtors whom the ledger does not have, each with whom of it that may be: a question, nothing is reckoned by it (R12a). */
function strangers({ aged: { ledger } }: Desk, cases: readonly OpenCase[]): readonly StrangersCase[] {
  const names = new Map(ledger.rows.map(({ customer }) => [customer.key, customer.name]));
  const unknown = cases.map(({ debtorCase: { record } }) => record).filter(({ customer }) => !names.has(customer.key));
  return unknown.slice(0, mostStrangers).map(({ number, sheetName, rowNumber, customer }) => ({
    ...{ number, sheetName, rowNumber, customer: shortened(customer.name) },
    nearest: nearestNames(customer.name, [...names.values()]),
  }));
}

/** Invoices that several open cases are about. */
function sharedInvoices(cases: readonly OpenCase[]): readonly string[] {
  const all = cases.flatMap(({ debtorCase }) => debtorCase.invoices);
  return [...new Set(all.filter((position, index) => all.indexOf(position) !== index))].map(({ row }) => row?.invoiceNumber ?? '');
}

/** A name that fills a cell leaves no room for what is said of it. */
function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60)}…`;
}
