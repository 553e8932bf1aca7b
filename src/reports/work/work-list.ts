import type { Area } from '../../cells/area';
import type { Desk } from '../../desk/desk';
import { deskOfCustomer } from '../../desk/desks-by-currency';
import { oldestOpenInvoice } from '../../desk/oldest-open-invoice';
import type { WorkItem } from '../../desk/work-of-day';
import { hairlines, headerStyle } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import { rowLink } from '../../sheets/row-link';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import { deskTexts } from '../../texts/desk/desk-texts';
import { workSheetTexts } from '../../texts/desk/work-sheet-texts';
import type { ReportContext } from '../report-context';
import { yuan } from '../yuan';
import type { WorkOfPerson } from './work-of-people';
import { workColumnCount, workColumns, workHeaderRow } from './work-places';

/** Two lines. */
const headerHeight = 30;
/** A line that one can write in. */
const lineHeight = 24;
/** Characters that a heading's filter button takes. */
const filterButton = 2.5;
/** Characters left free for what is written by hand. */
const resultWidth = 26;
/** Down to how many characters texts break into lines where that saves a page across. */
const narrowest: Readonly<Partial<Record<number, number>>> = {
  [workColumns.customer]: 22,
  [workColumns.contact]: 14,
  [workColumns.action]: 22,
  [workColumns.result]: 16,
};

const kinds: readonly CellKind[] = ['number', 'text', 'word', 'amount', 'date', 'date', 'word', 'text', 'text', 'link', 'text'];

/** The work of the day as one Excel table, person by person; answers its lines' area (R41). */
export function putWorkList(
  draft: SheetDraft,
  people: readonly WorkOfPerson[],
  desk: Desk,
  tableName: string,
  context: ReportContext,
): Area {
  const words = workSheetTexts[context.texts.language];
  const { headings: of } = words;
  const headings = [
    ...[of.number, of.customer, of.kind, of.amount, of.since, of.notBefore, of.owner, of.contact, of.action, of.ledgerRow, of.result],
  ];
  const header = draft.put(workHeaderRow, 0, [headings]);
  draft.style(header, headerStyle);
  draft.height(workHeaderRow, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading) + filterButton));
  const lines = people.flatMap(({ items }) => items).map((item, index): CellContent[] => lineOf(item, index + 1, desk, context));
  const nothing: CellContent[] = [null, words.none, ...Array<null>(workColumnCount - 2).fill(null)];
  const body = draft.put(workHeaderRow + 1, 0, lines.length > 0 ? lines : [nothing]);
  kinds.forEach((kind, column) => draft.kind({ ...body, column, columns: 1 }, kind));
  draft.style(body, hairlines);
  draft.widen(workColumns.result, resultWidth);
  for (let row = body.row; row < body.row + body.rows; row += 1) draft.height(row, lineHeight);
  for (const [column, least] of Object.entries(narrowest)) {
    draft.breakColumn(Number(column), least ?? 0);
    draft.breakTexts(
      { ...body, column: Number(column) },
      lines.map((line) => line[Number(column)] ?? null),
    );
  }
  draft.table({ name: tableName, area: { ...header, rows: body.rows + 1 }, style: 'TableStyleLight1', banded: false, showFilter: true });
  return body;
}

function lineOf(
  { customer, kind, amountCents, otherSums = [], since, owner, notBefore, deadline }: WorkItem,
  number: number,
  desk: Desk,
  { texts }: ReportContext,
): CellContent[] {
  const words = deskTexts[texts.language];
  const home = deskOfCustomer(desk, customer.key);
  const { contact = '', phone = '' } = home.accounts.get(customer.key)?.record ?? {};
  const action = words.action(kind, deadline);
  return [
    number,
    customer.name,
    words.kind(kind),
    amountCents === null ? null : yuan(amountCents),
    since,
    notBefore,
    owner ?? words.nobody,
    [contact, phone].filter((part) => part !== '').join(' '),
    otherSums.length === 0 ? action : workSheetTexts[texts.language].withSums(action, otherSums),
    ledgerRowOf(home, customer.key),
    null,
  ];
}

/** A link to where the customer's oldest open invoice stands. */
function ledgerRowOf(desk: Desk, customerKey: string): CellContent {
  const source = oldestOpenInvoice(desk, customerKey)?.source;
  return source === undefined ? null : rowLink(source.sheetName, source.rowNumber);
}
