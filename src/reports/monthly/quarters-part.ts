import { a1 } from '../../cells/a1';
import { formatQuarter } from '../../domain/calendar/quarters';
import { turnoverIsFalling } from '../../domain/ratios/turnover';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { figure } from '../parts/figure';
import { figureColumn, labelColumn } from '../parts/part-columns';
import { headingLines } from './monthly-places';
import type { MonthlySource } from './monthly-source';
import { putTable } from '../parts/put-table';
import type { PutTable } from '../parts/put-table';

/** Whether the last three quarters fell one after the other (R28b). */
export function isTurnoverFalling({ quarters }: MonthlySource): boolean {
  return turnoverIsFalling((quarters ?? []).map(({ turnover }) => turnover.toNumber()));
}

/** Quarters with turnover and its days, and how the last three went on (R20b, R28b). */
export function putQuarters(draft: SheetDraft, row: number, source: MonthlySource): PutTable {
  const { words, quarters } = source;
  if (quarters === null || quarters.length === 0)
    return putNothing(draft, row, words.quarters.heading, quarters === null ? words.replayOnly : words.noData);
  const { body, next } = putTable(draft, row, {
    heading: words.quarters.heading,
    headers: [words.quarters.quarter, ...words.quarters.headers],
    headerLines: headingLines(words.quarters.headers),
    kinds: ['amount', 'amount', 'amount', 'tenths', 'tenths'],
    lines: quarters.map(({ quarter, salesCents, openingCents, closingCents, turnover, days }, index) => {
      const [opening, sales, closing, rate] = [0, 1, 2, 3].map((offset) => a1(row + 2 + index, figureColumn + offset));
      return [
        formatQuarter(quarter),
        openingCents / 100,
        salesCents / 100,
        closingCents / 100,
        figure(`${sales}/((${opening}+${closing})/2)`, turnover, 4, words.noData),
        figure(`${quarter.lastDay - quarter.firstDay + 1}/${rate}`, days, 1, words.noData),
      ];
    }),
  });
  draft.style({ ...body, column: figureColumn + 3, columns: 1 }, { numberFormat: '0.00' });
  const trend =
    quarters.length < 3 ? words.quarters.trendUnknown : isTurnoverFalling(source) ? words.quarters.falling : words.quarters.notFalling;
  draft.line(next - 1, labelColumn, trend, { bold: isTurnoverFalling(source), horizontal: 'left' });
  return { body, next: next + 1 };
}

/** A part of which nothing is known, with the reason. */
export function putNothing(draft: SheetDraft, row: number, heading: string, reason: string): PutTable {
  return putTable(draft, row, { heading, headers: [reason], kinds: [], lines: [], headerLines: 1 });
}
