import { agenciesChecked, feesOfCases } from '../../desk/checks/agency-checks';
import type { AgencyChecked } from '../../desk/checks/agency-checks';
import { takesCourtFees } from '../../desk/takes-court-fees';
import { agencyKinds } from '../../registers/agencies/columns';
import { textFor } from '../../registers/word-list';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { putNotes } from '../parts/put-notes';
import { putNothing } from '../parts/put-nothing';
import { yuan } from '../yuan';
import { vettingColumnCount } from './vetting-places';
import { linkTo, putHints, putLines } from './vetting-source';
import type { VettingSource } from './vetting-source';

const kinds: readonly CellKind[] = ['amount', 'share', 'days', 'date', 'word', 'text', 'text'];
const feeKinds: readonly CellKind[] = ['amount', 'amount', 'amount', 'amount', 'word', 'text', 'text'];

/** The bodies with the age of their licence's check, their fees for each open case, and what to check before signing. Answers the first free row. */
export function putAgencies(draft: SheetDraft, row: number, source: VettingSource): number {
  const { desk, words } = source;
  const { heading, headers, noRegister, nothing, checklistHeading, checklist } = words.agencies;
  const bodies = agenciesChecked(desk);
  const fees =
    bodies === null || bodies.length === 0
      ? putNothing(draft, row, heading, bodies === null ? noRegister : nothing)
      : putLines(draft, row, words, { heading, headers, kinds, lines: bodies.map((body) => lineOf(body, source)) });
  const notes = bodies === null || bodies.length === 0 ? fees : putFees(draft, fees, source);
  return putNotes(draft, notes, checklistHeading, checklist, vettingColumnCount) + 1;
}

function lineOf({ agency, state, day, ageDays }: AgencyChecked, { desk, words, context: { texts } }: VettingSource): CellContent[] {
  const { noLicence, cases, success } = words.agencies;
  const together = (texts_: readonly string[]): string => texts_.filter((text) => text !== '').join(texts.listSeparator);
  const percent = agency.successShare === null ? '' : success(`${Number((agency.successShare * 100).toFixed(1))}%`);
  return [
    ...[agency.customer.name, agency.fixedCents === null ? null : yuan(agency.fixedCents), agency.recoveredShare, ageDays, day],
    state === 'missing' ? words.notChecked : words.states[state],
    together([
      agency.kind === null ? '' : textFor(agency.kind, agencyKinds, texts.language),
      ...[agency.licence === '' ? noLicence : agency.licence, agency.field],
    ]),
    together([agency.cases === null ? '' : cases(agency.cases), percent, agency.feeNote]),
    linkTo(desk, agency, agency.customer.key),
  ];
}

function putFees(draft: SheetDraft, row: number, { desk, words }: VettingSource): number {
  const { fees, feeHeaders, noCases, noFees, foreign, feeNote } = words.agencies;
  const cases = feesOfCases(desk);
  const lines = cases.flatMap((one): CellContent[][] =>
    one.fees.map(({ agency, full, half, none }) => [
      ...[agency.customer.name, yuan(one.totalCents), yuan(full), yuan(half), yuan(none), null],
      ...[
        `${one.debtorCase.record.number} ${one.debtorCase.record.customer.name}`.trim(),
        agency.feeNote,
        linkTo(desk, one.debtorCase.record, one.debtorCase.record.customer.key),
      ],
    ]),
  );
  if (lines.length === 0) return putNothing(draft, row, fees, takesCourtFees(desk) ? (cases.length === 0 ? noCases : noFees) : foreign);
  const next = putLines(draft, row, words, { heading: fees, headers: feeHeaders, kinds: feeKinds, lines });
  return putHints(draft, next - 1, [feeNote]);
}
