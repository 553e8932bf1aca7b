import type { TopDebtor } from '../../desk/top-debtors';
import { isUnrated } from '../../desk/unclassed';
import { Exact } from '../../domain/money/exact';
import { headerFill, tint } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { groupedAmount } from '../../texts/grouped-amount';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { putDealings } from './dealings-block';
import { putInvoices } from './invoice-block';
import type { LinkTo } from './invoice-block';
import { levelText, stepText } from './ranking-table';
import { putScore } from './score-block';
import { balanceColumn, cardInvoices, customerColumn, numberColumn, topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

const barHeight = 20;
/** Where the bar's figures begin; the name stands before them. */
const summaryColumn = 4;

/** One debtor on half a page: what it owes, how it paid, what was promised, and its score (R29). */
export function putCard(draft: SheetDraft, row: number, debtor: TopDebtor, source: TopTenSource, debtorRow: number, linkTo: LinkTo): void {
  const { account, share, score } = debtor;
  const words = topDebtorsTexts[source.context.texts.language];
  draft.put(row, numberColumn, [[account.aging.number, account.customer.name]]);
  draft.put(row, summaryColumn, [
    [
      words.card.summary({
        balance: groupedAmount(account.aging.balanceCents),
        share: `${share.times(100).toDecimalPlaces(1, Exact.ROUND_HALF_UP).toFixed(1)}%`,
        level: levelText(debtor, words),
        score: isUnrated(account) ? '' : score.toFixed(1),
      }),
    ],
  ]);
  draft.style(
    { row, column: numberColumn, rows: 1, columns: topTenColumns },
    { fill: tint(headerFill), bold: true, horizontal: 'left', borders: { top: { style: 'medium', color: headerFill } } },
  );
  draft.style({ row, column: numberColumn, rows: 1, columns: 1 }, { horizontal: 'center' });
  draft.height(row, barHeight);
  const step = stepText(debtor, source.context.texts);
  draft.put(row + 1, customerColumn, [[words.card.nextStep, step]]);
  draft.style({ row: row + 1, column: customerColumn, rows: 1, columns: 2 }, { bold: true, horizontal: 'left' });
  draft.breakText(row + 1, balanceColumn, step, topTenColumns);
  putInvoices(draft, row + 2, debtor, source, { linkTo, debtorRow });
  putScore(draft, row + 2, debtor, source);
  putDealings(draft, row + 3 + cardInvoices + 2, debtor, source);
}
