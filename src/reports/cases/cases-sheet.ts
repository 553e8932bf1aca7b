import type { Desk } from '../../desk/desk';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { headTitleColumns } from '../head-places';
import { endSheet } from '../parts/end-sheet';
import type { ReportContext } from '../report-context';
import { attentionOf, putHead } from '../sheet-head';
import { casesKind } from './cases-kind';
import { casesColumnCount } from './cases-places';
import { casesSource, mindedOf } from './cases-source';
import { putClaims, putDoubled } from './claims-part';
import { putChains, putGaps } from './evidence-part';
import { putDeadlines } from './procedure-part';
import { putReview } from './review-part';
import { putWorth } from './worth-part';

/** 案件一览: claims, judgments, deadlines, evidence and its gaps, what each way leaves, what closed cases teach, and the tie-out (R43, R44, R26, R12). */
export function buildCasesSheet(desk: Desk, context: ReportContext): SheetModel {
  const { names, policy } = context;
  const source = casesSource(desk, context);
  const { words } = source;
  const draft = new SheetDraft(casesColumnCount, headTitleColumns);
  const title = words.title({ company: policy.company.name, period: names.period });
  const claims = putHead(draft, title, [...attentionOf(desk.aged, context), ...mindedOf(source)], desk.aged, context);
  const doubled = putClaims(draft, claims, source);
  const deadlines = putDoubled(draft, doubled, source);
  const chains = putDeadlines(draft, deadlines, source);
  const gaps = putChains(draft, chains, source);
  const worth = putGaps(draft, gaps, source);
  const review = putWorth(draft, worth, source);
  const { parts, next: balances } = putReview(draft, review, source);
  return endSheet(draft, desk, context, { kind: casesKind, words, parts: [doubled, deadlines, chains, gaps, worth, ...parts], balances });
}
