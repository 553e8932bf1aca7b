import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { Desk } from '../../desk/desk';
import { approvalNotices } from '../../desk/approvals';
import { planNotices } from '../../desk/told-of-registers';
import { arrangedWork } from '../../desk/arranged-work';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import { boldLineStyle, greyLineStyle, hairlines, headerFill, sectionStyle, totalsStyle } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { deskTexts } from '../../texts/desk/desk-texts';
import { workSheetTexts } from '../../texts/desk/work-sheet-texts';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { headRows, headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import type { SheetTotal } from '../tie-out-block';
import { yuan } from '../yuan';
import { putWorkList } from './work-list';
import { workOfPeople } from './work-of-people';
import type { WorkOfPerson } from './work-of-people';
import { workKind } from './work-kind';
import { workColumnCount, workColumns, workHeaderRow } from './work-places';

/** Programs take a list of print areas up to some length only: of more people the last share their pages. */
const mostAreas = 12;

/**
 * 催收日程: the work of the day, a page for each person, with room to write what came of it; how to read it, and the tie-out (R41, R42, R12).
 */
export function buildWorkSheet(desk: Desk, context: ReportContext): SheetModel {
  const { texts, names, policy } = context;
  const words = workSheetTexts[texts.language];
  const own = namesOf(names, workKind);
  const people = workOfPeople(desk);
  const draft = new SheetDraft(workColumnCount, headTitleColumns);
  const attention = attentionOf(desk.aged, context);
  if (desk.registers.collections === null) attention.push(words.attention.noLog);
  if (desk.aged.basis === 'snapshot') attention.push(words.attention.noDates);
  attention.push(...[...approvalNotices(desk), ...planNotices(desk)].map((notice) => texts.registers.notice(notice)));
  const aside = arrangedWork(desk).filter(({ state }) => state !== 'open').length;
  if (aside > 0) attention.push(words.attention.setAside(aside));
  putHead(draft, words.title({ company: policy.company.name, day: formatIsoDay(desk.asOf) }), attention, desk.aged, context);
  draft.line(headRows, 0, summaryOf(people, context), boldLineStyle);
  const body = putWorkList(draft, people, desk, own.tables[0] ?? '', context);
  let row = body.row + body.rows + 1;
  const { bestFromHour, bestToHour } = policy.calls;
  for (const note of [words.notes.amounts, words.notes.contacts(policy.contacts), words.notes.calls(bestFromHour, bestToHour)]) {
    draft.line(row, workColumns.customer, note, greyLineStyle);
    draft.breakText(row, workColumns.customer, note);
    row += 1;
  }
  const total = putBalances(draft, row + 1, desk, context);
  putTieLine(draft, putTieOut(draft, total.row + 2, [total], desk.aged, texts));
  const model = draft.model({
    name: own.sheet,
    kind: workKind,
    freeze: { rows: 1, columns: headTitleColumns },
    tabColor: headerFill,
    pageSetup: landscapePage(texts.sheets, workHeaderRow),
  });
  return aPageEach(model, people, body);
}

function summaryOf(people: readonly WorkOfPerson[], { texts }: ReportContext): string {
  const words = deskTexts[texts.language];
  const items = people.flatMap((person) => person.items);
  return workSheetTexts[texts.language].summary(
    items.length,
    new Set(items.map(({ customer }) => customer.key)).size,
    people.map(({ owner, items: theirs }) => [owner ?? words.nobody, theirs.length]),
  );
}

/** Every person's lines begin a page; the head stands over the first's, notes and tie-out under the last's. */
function aPageEach(model: SheetModel, people: readonly WorkOfPerson[], body: Area): SheetModel {
  const starts = [0];
  let row = body.row;
  for (const { items } of people.slice(0, mostAreas - 1)) {
    row += items.length;
    if (row < body.row + body.rows) starts.push(row);
  }
  const end = model.pageSetup.printAreas.reduce((last, area) => Math.max(last, area.row + area.rows), 0);
  const printAreas = starts.map(
    (start, index): Area => ({ row: start, column: 0, rows: (starts[index + 1] ?? end) - start, columns: workColumnCount }),
  );
  return { ...model, pageSetup: { ...model.pageSetup, printAreas } };
}

/** What customers owe for whom something is to be done, and what the others do: together the book (R12). */
function putBalances(draft: SheetDraft, row: number, desk: Desk, { texts }: ReportContext): SheetTotal {
  const words = workSheetTexts[texts.language].balances;
  const open = arrangedWork(desk).filter(({ state }) => state === 'open');
  const listed = new Set(open.map(({ customer }) => customer.key));
  const accounts = [...desk.accounts.values()];
  const [those, others] = [true, false].map((isListed) => accounts.filter(({ customer }) => listed.has(customer.key) === isListed));
  const centsOf = (of: typeof accounts = []): number => sumCents(of.map(({ aging }) => aging.balanceCents));
  draft.line(row, workColumns.customer, words.heading, sectionStyle);
  const [first, last] = [a1(row + 1, workColumns.amount), a1(row + 2, workColumns.amount)];
  draft.put(row + 1, workColumns.customer, [
    [words.listed(those?.length ?? 0), null, yuan(centsOf(those))],
    [words.others(others?.length ?? 0), null, yuan(centsOf(others))],
    [words.all, null, { formula: `=ROUND(${first}+${last},2)`, expected: yuan(desk.aged.main.balanceCents) }],
  ]);
  const area: Area = { row: row + 1, column: workColumns.customer, rows: 3, columns: workColumns.amount };
  draft.kind({ ...area, column: workColumns.amount, columns: 1 }, 'amount');
  draft.style(area, hairlines);
  draft.style({ ...area, row: row + 3, rows: 1 }, totalsStyle);
  return { book: desk.aged.main, row: row + 3, column: workColumns.amount };
}
