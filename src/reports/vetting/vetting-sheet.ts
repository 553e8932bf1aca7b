import { agenciesChecked } from '../../desk/checks/agency-checks';
import { debtorStandings } from '../../desk/checks/debtor-standings';
import { debtorsAbroad } from '../../desk/checks/debtors-abroad';
import type { Desk } from '../../desk/desk';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { headTitleColumns } from '../head-places';
import { endSheet } from '../parts/end-sheet';
import type { ReportContext } from '../report-context';
import { attentionOf, putHead } from '../sheet-head';
import { putAbroad } from './abroad-part';
import { putAgencies } from './agencies-part';
import { putClauses } from './clauses-part';
import { putStanding } from './standing-part';
import { putUnsecured } from './unsecured-part';
import { vettingKind } from './vetting-kind';
import { vettingColumnCount, vettingColumns as columns } from './vetting-places';
import { vettingSource } from './vetting-source';
import type { VettingSource } from './vetting-source';

/** 客户核查: standing, contracts, security, bodies that help to recover, debtors abroad, and the tie-out; each line leads to its row. */
export function buildVettingSheet(desk: Desk, context: ReportContext): SheetModel {
  const { policy } = context;
  const source = vettingSource(desk, context);
  const { words } = source;
  const draft = new SheetDraft(vettingColumnCount, headTitleColumns);
  draft.breakColumn(columns.first, 22);
  draft.breakColumn(columns.last, 38);
  const title = words.title({ company: policy.company.name, day: formatIsoDay(desk.asOf) });
  const standing = putHead(draft, title, [...attentionOf(desk.aged, context), ...doubtsOf(source)], desk.aged, context);
  const clauses = putStanding(draft, standing, source);
  const unsecured = putClauses(draft, clauses, source);
  const agencies = putUnsecured(draft, unsecured, source);
  const abroad = putAgencies(draft, agencies, source);
  const balances = putAbroad(draft, abroad, source);
  return endSheet(draft, desk, context, { kind: vettingKind, words, parts: [clauses, unsecured, agencies, abroad], balances });
}

/** What is old or was never looked up, in numbers. */
function doubtsOf({ desk, words: { attention } }: VettingSource): string[] {
  const items = (debtorStandings(desk) ?? []).flatMap((debtor) => debtor.items);
  const old = items.filter(({ state }) => state === 'old').length;
  const missing = items.filter(({ state }) => state === 'missing').length;
  const licences = (agenciesChecked(desk) ?? []).filter(({ state }) => state !== 'current').length;
  const foreign = debtorsAbroad(desk).filter(({ isUnderOtherLaw }) => isUnderOtherLaw).length;
  return [
    ...(old === 0 ? [] : [attention.old(old, desk.policy.checks.oldAfter)]),
    ...(missing === 0 ? [] : [attention.missing(missing)]),
    ...(licences === 0 ? [] : [attention.licences(licences)]),
    ...(foreign === 0 ? [] : [attention.otherLaw(foreign)]),
  ];
}
