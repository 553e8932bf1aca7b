import type { Desk } from '../../desk/desk';
import { headerFill } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { landscapePage } from '../landscape-page';
import { partsOnPages } from '../parts/parts-on-pages';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { headRows, headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import { putBackTest } from './back-test-part';
import { listArea, putCreditList } from './credit-list';
import { putCreditNotes } from './credit-notes';
import { creditKind } from './credit-kind';
import { creditColumnCount } from './credit-places';
import { creditSource } from './credit-source';
import type { CreditSource } from './credit-source';
import { gradesPartRows, putGrades } from './grades-part';
import { putIndustries } from './industries-part';

/** 信用评级: by grade, the back-test beside it, every customer with its reasons and limits, industries, and the tie-out (R36, R12). */
export function buildCreditSheet(desk: Desk, context: ReportContext): SheetModel {
  const { texts, names, policy } = context;
  const own = namesOf(names, creditKind);
  const source = creditSource(desk, context);
  const draft = new SheetDraft(creditColumnCount, headTitleColumns);
  const title = source.words.title({ company: policy.company.name, period: names.period });
  putHead(draft, title, [...attentionOf(desk.aged, context), ...unknowns(source)], desk.aged, context);
  const grades = headRows;
  const backTest = grades + gradesPartRows;
  const list = putBackTest(draft, backTest, source);
  const total = putGrades(draft, grades, source, listArea(list, source));
  putCreditList(draft, list, source, own.tables[0] ?? '');
  const { row, rows } = listArea(list, source);
  const industries = row + rows + 1;
  const notes = putIndustries(draft, industries, source);
  const tie = putCreditNotes(draft, notes, source) + 1;
  putTieLine(draft, putTieOut(draft, tie, [total], desk.aged, texts));
  const model = draft.model(
    {
      name: own.sheet,
      kind: creditKind,
      freeze: { rows: 1, columns: headTitleColumns },
      tabColor: headerFill,
      pageSetup: landscapePage(texts.sheets, row - 1),
    },
    tie,
  );
  // The list goes on from page to page under its headings.
  return partsOnPages(model, [industries, notes, tie], draft.plan().rowPoints);
}

/** What can't be known of credit for want of a table. */
function unknowns({ desk: { registers, aged }, words: { attention } }: CreditSource): string[] {
  return [
    ...(aged.basis === 'snapshot' ? [attention.noDates] : []),
    ...(registers.customers === null ? [attention.noCustomers] : []),
    ...(registers.collections === null ? [attention.noLog] : []),
  ];
}
