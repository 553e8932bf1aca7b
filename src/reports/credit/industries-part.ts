import { formatQuarter } from '../../domain/calendar/quarters';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { roundedTo } from '../parts/figure';
import { putNothing } from '../parts/put-nothing';
import { putTable } from '../parts/put-table';
import type { CreditSource } from './credit-source';

/** Average days late by 行业 and quarter, and where it goes (R36). Answers the first free row. */
export function putIndustries(draft: SheetDraft, row: number, { words, industries, desk }: CreditSource): number {
  const { heading, label, customers, trend, unknown, trends, noIndustry } = words.industries;
  if (industries === null) {
    const reason = desk.aged.basis === 'snapshot' ? words.attention.noDates : noIndustry;
    return putNothing(draft, row, heading, reason);
  }
  const { quarters } = industries;
  return putTable(draft, row, {
    heading,
    headers: [label, customers, ...quarters.map(formatQuarter), trend],
    kinds: ['number', ...quarters.map(() => 'tenths' as const), 'text'],
    lines: industries.industries.map((line) => [
      line.industry === '' ? unknown : line.industry,
      line.customers,
      ...line.quarters.map((late) => roundedTo(late, 1) ?? words.none),
      line.trend === null ? words.none : trends[line.trend],
    ]),
    headerLines: 1,
  }).next;
}
