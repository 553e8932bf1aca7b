import type { Desk } from '../../desk/desk';
import { headerFill } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { headTitleColumns } from '../head-places';
import { landscapePage } from '../landscape-page';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import { partsOnPages } from './parts-on-pages';
import { putBalances } from './put-balances';
import type { BalancesWords } from './put-balances';

/** What ends a sheet of parts. */
interface SheetEnd {
  readonly kind: SheetModel['kind'];
  readonly words: BalancesWords;
  /** The first rows of its parts but the first, in their order. */
  readonly parts: readonly number[];
  /** The first free row. */
  readonly balances: number;
}

/** Ends a sheet of parts with the balances and the tie-out (R12), and lays it onto pages. */
export function endSheet(draft: SheetDraft, desk: Desk, { texts, names }: ReportContext, end: SheetEnd): SheetModel {
  const { kind, words, parts, balances } = end;
  const { total, next } = putBalances(draft, balances, desk, words);
  putTieLine(draft, putTieOut(draft, next, [total], desk.aged, texts));
  const model = draft.model({
    name: namesOf(names, kind).sheet,
    kind,
    freeze: { rows: 1, columns: headTitleColumns },
    tabColor: headerFill,
    pageSetup: landscapePage(texts.sheets, null),
  });
  return partsOnPages(model, [...parts, balances, next], draft.plan().rowPoints);
}
