import { a1 } from '../../cells/a1';
import type { WayWorth } from '../../desk/cases/case-worth';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn } from '../parts/part-columns';
import { yuan } from '../yuan';
import type { CasesSource } from './cases-source';
import { orBlank } from './claims-part';
import { putPart } from './put-part';

/** What each way costs and leaves, in formulas over its own line. Answers the first free row. */
export function putWorth(draft: SheetDraft, row: number, { words: { worth }, cases }: CasesSource): number {
  const ways = cases.flatMap(({ debtorCase: { record }, ways: own }) => own.map((way) => ({ number: record.number, way })));
  const named = ({ way, hindrance }: WayWorth): string =>
    hindrance === null ? worth.ways[way] : worth.hindered(worth.ways[way], worth.hindrances[hindrance]);
  return putPart(draft, row, {
    ...worth,
    kinds: ['amount', 'amount', 'amount', 'share', 'days', 'amount', 'amount', 'amount'],
    lines: ways.map(({ number, way }, index) => [
      [number, named(way), way.agency ?? ''].filter((part) => part !== '').join(' '),
      yuan(way.baseCents),
      yuan(way.courtCents),
      orBlank(way.fixedCents),
      way.recoveredShare,
      way.days,
      ...leftOf(row + 2 + index, way),
    ]),
  });
}

/** Recovered, less the share of it, the fixed fee and the court's fees: of all, of half, of nothing. */
function leftOf(row: number, { left }: WayWorth): readonly CellContent[] {
  const [base = '', court = '', fixed = '', share = ''] = [0, 1, 2, 3].map((index) => a1(row, figureColumn + index));
  const leftOfSum = (sum: string, expected: number): CellContent => ({
    formula: `=ROUND(${sum}-ROUND(${sum}*N(${share}),2)-N(${fixed})-${court},2)`,
    expected,
  });
  return [leftOfSum(base, yuan(left.full)), leftOfSum(`ROUND(${base}/2,2)`, yuan(left.half)), leftOfSum('0', yuan(left.none))];
}
