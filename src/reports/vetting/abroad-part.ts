import type { DebtorAbroad } from '../../desk/checks/debtors-abroad';
import { debtorsAbroad } from '../../desk/checks/debtors-abroad';
import { owedInMain } from '../../desk/checks/owed-by-currency';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { putNothing } from '../parts/put-nothing';
import { yuan } from '../yuan';
import { linkTo, putHints, putLines } from './vetting-source';
import type { VettingSource } from './vetting-source';

const kinds: readonly CellKind[] = ['amount', 'date', 'days', 'word', 'word', 'text', 'text'];

/** The debtors abroad, what is known of each and what is not, and what holds of all of them. Answers the first free row. */
export function putAbroad(draft: SheetDraft, row: number, source: VettingSource): number {
  const { desk, words } = source;
  const { heading, headers, noRegister, noCountry, nothing, otherLaw, lookUp, insurer, letters } = words.abroad;
  const debtors = debtorsAbroad(desk);
  const knowsCountries = (desk.registers.customers ?? []).some(({ country }) => country.trim() !== '');
  if (debtors.length === 0) return putNothing(draft, row, heading, knowsCountries ? nothing : noCountry);
  const next = putLines(draft, row, words, { heading, headers, kinds, lines: debtors.map((debtor) => lineOf(debtor, source)) });
  return putHints(draft, next - 1, [
    ...(debtors.some(({ isUnderOtherLaw }) => isUnderOtherLaw) ? [otherLaw] : []),
    ...[lookUp, insurer, letters, ...(desk.registers.abroad === null ? [noRegister] : []), ...(knowsCountries ? [] : [noCountry])],
  ]);
}

function lineOf(debtor: DebtorAbroad, { desk, words, context: { texts } }: VettingSource): CellContent[] {
  const { abroad } = words;
  const { customer, record, owed, country, governingLaw, jurisdiction, convention, legalisation, insurance, deadlines, row } = debtor;
  const together = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(words.separator);
  const said = (text: string, tell: (text: string) => string): string => (text.trim() === '' ? '' : tell(text.trim()));
  const currency = record?.currency ?? '';
  const days = deadlines.map(({ kind, day }) => `${abroad.deadlines[kind](formatIsoDay(day))}${day < desk.asOf ? abroad.passed : ''}`);
  return [
    ...[customer.name, yuan(owedInMain(desk, customer.key)), convention.day, convention.ageDays, country],
    convention.applies === null ? words.states.missing : abroad.found(abroad.convention[convention.applies], convention.state),
    together([
      owed.map((one) => abroad.owed(one.currency, one.cents)).join(texts.listSeparator),
      ...[said(currency, abroad.contractCurrency), said(governingLaw, abroad.law), said(jurisdiction, abroad.forum)],
    ]),
    together([
      ...[said(convention.source, abroad.source), said(legalisation, abroad.legalisation), said(insurance, abroad.insurance), ...days],
      said(lacking(debtor, currency, words.abroad.lack).join('\n'), (text) => abroad.lacks(text.split('\n'))),
    ]),
    linkTo(desk, row ?? record, customer.key),
  ];
}

/** What nobody has entered of a debtor abroad. */
function lacking(debtor: DebtorAbroad, currency: string, lack: VettingSource['words']['abroad']['lack']): string[] {
  const { convention } = debtor;
  const isAsked = convention.applies !== null;
  const entered: Readonly<Record<keyof typeof lack, boolean>> = {
    country: debtor.country !== '',
    currency: currency !== '',
    law: debtor.governingLaw !== '',
    forum: debtor.jurisdiction !== '',
    convention: isAsked,
    source: !isAsked || convention.source !== '',
    day: !isAsked || convention.day !== null,
    legalisation: debtor.legalisation !== '',
    insurance: debtor.insurance !== '' || debtor.deadlines.length > 0,
  };
  return (Object.keys(entered) as (keyof typeof lack)[]).flatMap((key) => (entered[key] ? [] : [lack[key]]));
}
