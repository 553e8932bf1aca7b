import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import type { Decimal } from 'decimal.js';

import { a1, a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { TopDebtor } from '../../desk/top-debtors';
import { isUnrated } from '../../desk/unclassed';
import { sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { standings } from '../../ledger/standing';
import { alertColor, hairlines, headerStyle, sectionStyle, tint, totalsStyle } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { customerSums } from '../detail/customer-sums';
import { standingColors } from '../standing-look';
import { yuan } from '../yuan';
import { conduct, customerColumn, firstStandingColumn, numberColumn, topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

const headerHeight = 30;
/** Ratios with four decimals, days late with one, as they are told everywhere (R29, R29a). */
const ratioPlaces = 4;
const daysPlaces = 1;

const kinds: readonly CellKind[] = [
  'number',
  'text',
  ...standings.map((): CellKind => 'amount'),
  'amount',
  'share',
  'tenths',
  'amount',
  'days',
  'days',
  'date',
  'tenths',
];

/** The second part of the table: the same debtors' age mix and conduct (R29); 无数据 where nothing tells (R39). */
export function putMix(draft: SheetDraft, source: TopTenSource): void {
  const { places, debtors, context } = source;
  const words = topDebtorsTexts[context.texts.language];
  const { headings } = words;
  draft.line(places.mix, 0, words.mixAndConduct, sectionStyle);
  const titles = [
    headings.number,
    headings.customer,
    ...standings,
    headings.penalty,
    headings.tradeRatio,
    headings.averageDaysLate,
    headings.disputed,
    headings.openPromises,
    headings.brokenPromises,
    headings.limitation,
    headings.score,
  ];
  const headerRow = places.mix + 1;
  draft.style(draft.put(headerRow, 0, [titles]), headerStyle);
  draft.height(headerRow, headerHeight);
  titles.forEach((title, column) => draft.widen(column, headingWidth(title)));
  standings.forEach((standing, index) => {
    const area = { row: headerRow, column: firstStandingColumn + index, rows: 1, columns: 1 };
    draft.style(area, { borders: { bottom: { style: 'medium', color: standingColors[standing] } } });
  });
  const lines =
    debtors.length === 0
      ? [[null, words.lines.nothing, ...Array<null>(topTenColumns - 2).fill(null)]]
      : debtors.map((debtor, index) => debtorLine(source, debtor, index));
  const body = draft.put(places.mixDebtors, 0, lines);
  putTotals(draft, source, body);
  kinds.forEach((kind, column) => draft.kind({ ...body, rows: body.rows + 1, column, columns: 1 }, kind));
  draft.style(body, hairlines);
  draft.style({ ...body, row: body.row + body.rows, rows: 1 }, totalsStyle);
  draft.breakTexts(
    { ...body, column: customerColumn },
    debtors.map(({ account }) => account.customer.name),
  );
  draft.conditional({
    area: { ...body, column: conduct.limitation, columns: 1 },
    formula: `=AND(ISNUMBER(${a1(body.row, conduct.limitation, 'column')}),${a1(body.row, conduct.limitation, 'column')}<${source.desk.asOf})`,
    style: { bold: true, color: alertColor },
  });
  standings.forEach((standing, index) => {
    const column = firstStandingColumn + index;
    draft.conditional({
      area: { ...body, column, columns: 1 },
      formula: `=${a1(body.row, column)}<>0`,
      style: { fill: tint(standingColors[standing]) },
    });
  });
}

function debtorLine({ places, detailTable, known, context }: TopTenSource, debtor: TopDebtor, index: number): CellContent[] {
  const { noData, lines: words } = topDebtorsTexts[context.texts.language];
  const { aging, customer, record } = debtor.account;
  const row = places.mixDebtors + index;
  const headerRow = places.mix + 1;
  const sums = detailTable === null ? null : customerSums(detailTable, a1(row, numberColumn, 'column'), context.texts.sheets);
  return [
    aging.number,
    customer.name,
    ...standings.map((standing, offset): CellContent => {
      const cents = aging.byStanding[standing];
      return sums?.ofClass(a1(headerRow, firstStandingColumn + offset, 'row'), cents) ?? yuan(cents);
    }),
    sums?.sum('penalty', aging.penaltyCents) ?? yuan(aging.penaltyCents),
    debtor.tradeCents === null ? noData : (rounded(debtor.tradeRatio, ratioPlaces) ?? words.noTrade),
    rounded(debtor.averageDaysLate, daysPlaces) ?? noData,
    known.disputes ? yuan(debtor.disputedCents) : noData,
    known.promises ? debtor.openPromises.length : noData,
    known.promises ? debtor.brokenPromises.length : noData,
    debtor.limitationDay ?? (isUnderChineseLaw(record?.country ?? '', record?.governingLaw ?? '') ? words.nothingOverdue : words.otherLaw),
    isUnrated(debtor.account) ? topDebtorsTexts[context.texts.language].unrated : debtor.score.toNumber(),
  ];
}

function putTotals(draft: SheetDraft, { debtors, known, context }: TopTenSource, body: Area): void {
  const row = body.row + body.rows;
  const sum = (column: number, total: number): CellContent => ({
    formula: `=ROUND(SUM(${a1Area({ ...body, column, columns: 1 })}),2)`,
    expected: total,
  });
  const centsOf = (figure: (debtor: TopDebtor) => number): number => sumCents(debtors.map(figure));
  draft.put(row, customerColumn, [
    [
      topDebtorsTexts[context.texts.language].lines.total,
      ...standings.map((standing, index) =>
        sum(firstStandingColumn + index, yuan(centsOf(({ account }) => account.aging.byStanding[standing]))),
      ),
      sum(conduct.penalty, yuan(centsOf(({ account }) => account.aging.penaltyCents))),
      null,
      null,
      known.disputes ? sum(conduct.disputed, yuan(centsOf(({ disputedCents }) => disputedCents))) : null,
      known.promises
        ? sum(
            conduct.openPromises,
            centsOf(({ openPromises }) => openPromises.length),
          )
        : null,
      known.promises
        ? sum(
            conduct.brokenPromises,
            centsOf(({ brokenPromises }) => brokenPromises.length),
          )
        : null,
      null,
      null,
    ],
  ]);
}

function rounded(value: Decimal | null, places: number): number | null {
  return value === null ? null : value.toDecimalPlaces(places, Exact.ROUND_HALF_UP).toNumber();
}
