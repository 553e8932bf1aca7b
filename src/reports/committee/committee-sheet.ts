import type { Desk } from '../../desk/desk';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { headTitleColumns } from '../head-places';
import { endSheet } from '../parts/end-sheet';
import type { ReportContext } from '../report-context';
import { attentionOf, putHead } from '../sheet-head';
import { committeeKind } from './committee-kind';
import { putAsked, putDebtors, putDecide, putKept, putWindows } from './committee-parts';
import { committeeColumnCount, committeeColumns as columns } from './committee-places';
import { committeeSource, unknownsOf } from './committee-source';

/** 会议材料: the largest and the worst, the window of action, what is to be decided, what became of earlier decisions, and the tie-out. */
export function buildCommitteeSheet(desk: Desk, context: ReportContext): SheetModel {
  const { names, policy } = context;
  const source = committeeSource(desk, context);
  const { words } = source;
  const draft = new SheetDraft(committeeColumnCount, headTitleColumns);
  draft.breakColumn(columns.first, 16);
  draft.breakColumn(columns.second, 24);
  const title = words.title({ company: policy.company.name, period: names.period });
  const debtors = putHead(draft, title, [...attentionOf(desk.aged, context), ...unknownsOf(source)], desk.aged, context);
  const windows = putDebtors(draft, debtors, source);
  const asked = putWindows(draft, windows, source);
  const kept = putAsked(draft, asked, source);
  const decide = putKept(draft, kept, source);
  const balances = putDecide(draft, decide, source);
  return endSheet(draft, desk, context, { kind: committeeKind, words, parts: [windows, asked, kept, decide], balances });
}
