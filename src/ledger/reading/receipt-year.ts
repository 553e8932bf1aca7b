import { endOfMonth } from '../../domain/calendar/month-steps';
import { serialFromYmd, ymdFromSerial } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { LedgerRow, ReceiptColumns } from '../ledger';
import type { TitleFacts } from '../recognition/title-facts';
import { monthTurns } from './month-turns';

/** A month of a year that is counted from that of the first receipts by month. */
interface Month {
  readonly turn: number;
  readonly month: number;
}

/**
 * The year of the first receipts by month whose headings name none (9月回款): the one year that the title names, else that of the title's
 * as-of date, else that of the newest invoice; an earlier one where the last receipts would begin after that date, or where months that go
 * on into a next year would lie further from that invoice. Null where nothing tells it (R9b).
 */
export function receiptYear(
  columns: readonly ReceiptColumns[],
  rows: readonly LedgerRow[],
  title: TitleFacts,
  isFilled: (column: number) => boolean,
): number | null {
  const turns = monthTurns(columns);
  const months = columns.flatMap((column): (Month & { readonly amount: number })[] => {
    const turn = turns.get(column);
    return turn === undefined || column.kind !== 'month' ? [] : [{ turn, month: column.month, amount: column.amount }];
  });
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = rows.flatMap(({ invoiceDay }) => invoiceDay ?? []);
  const newest = days.reduce<SerialDay | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  const named = new Set([...title.text.matchAll(/(?<!\d)(20\d{2})(?= ?年)/g)].map(([year]) => Number(year)));
  const [only = null] = named.size === 1 ? named : [];
  const told = title.statedAsOf ?? newest;
  const year = only ?? (told === null ? null : ymdFromSerial(told).year);
  if (year === null || told === null) return year;
  if (title.statedAsOf !== null) {
    const received = months.filter(({ amount }) => isFilled(amount)).at(-1);
    return received === undefined ? year : lastBegunBy(title.statedAsOf, received, year);
  }
  const distance = (from: number): number => Math.max(firstDay(first, from) - told, told - endOfMonth(firstDay(last, from)), 0);
  return last.turn > 0 && distance(year - last.turn) < distance(year) ? year - last.turn : year;
}

/** The year, or the last one before it, by which a month has begun on a day. */
function lastBegunBy(day: SerialDay, month: Month, year: number): number {
  let from = year;
  while (firstDay(month, from) > day) from -= 1;
  return from;
}

function firstDay({ turn, month }: Month, year: number): SerialDay {
  return serialFromYmd(year + turn, month, 1) ?? 0;
}
