import { a1, a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { isUnrated, unclassedOf } from '../../desk/unclassed';
import type { TopDebtor } from '../../desk/top-debtors';
import { sumCents } from '../../domain/money/cents';
import { groupedAmount } from '../../texts/grouped-amount';
import { quoted } from '../../sheets/formula-text';
import { alertColor, hairlines, headerStyle, sectionStyle, totalsStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import type { Texts } from '../../texts/texts';
import type { TopDebtorsTexts } from '../../texts/top-debtors/zh-CN';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { customerSums } from '../detail/customer-sums';
import { yuan } from '../yuan';
import { balanceColumn, customerColumn, lastStandingColumn, numberColumn, ranking, topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

const headerHeight = 30;
/** Where the figures of the summary stand: their labels run over the columns before. */
const summaryColumn = ranking.share;
/** The level that the head counts and that stands out (R29b). */
const highest = '高';

/**
 * How much the largest owe together, their share of all receivables, how many are 高; then the first part of the table: what a reader
 * decides by (R29).
 */
export function putRanking(draft: SheetDraft, source: TopTenSource): void {
  const { places, debtors, context } = source;
  const words = topDebtorsTexts[context.texts.language];
  draft.line(places.ranking, 0, words.ranking, sectionStyle);
  putHeader(draft, places.ranking + 1, words.headings);
  const body = draft.put(
    places.debtors,
    0,
    debtors.length === 0 ? [[null, words.lines.nothing]] : debtors.map((_, index) => debtorLine(source, index)),
  );
  putSums(draft, source, { ...body, columns: topTenColumns });
  const amounts: Area = { ...body, rows: body.rows + 5, columns: 1 };
  draft.kind({ ...body, column: numberColumn, columns: 1 }, 'number');
  draft.kind({ ...body, column: customerColumn, columns: 1 }, 'text');
  draft.kind({ ...amounts, column: balanceColumn }, 'amount');
  draft.kind({ ...amounts, column: ranking.share, columns: 2 }, 'share');
  draft.kind({ ...amounts, column: ranking.overdue }, 'amount');
  draft.kind({ ...amounts, column: ranking.longest }, 'days');
  draft.kind({ ...body, column: ranking.level, columns: 1 }, 'word');
  draft.style({ ...body, column: ranking.nextStep, columns: 1 }, { horizontal: 'left' });
  draft.breakTexts(
    { ...body, column: customerColumn },
    debtors.map(({ account }) => account.customer.name),
  );
  debtors.forEach((debtor, index) => {
    draft.breakText(places.debtors + index, ranking.nextStep, stepText(debtor, context.texts), ranking.mix);
  });
  draft.style({ ...body, columns: topTenColumns }, hairlines);
  for (const row of [places.total, places.receivables, places.balance])
    draft.style({ row, column: 0, rows: 1, columns: topTenColumns }, totalsStyle);
  draft.conditional({
    area: { ...body, column: ranking.level, columns: 1 },
    formula: `=${a1(body.row, ranking.level, 'column')}=${quoted(topDebtorsTexts[context.texts.language].levels[highest])}`,
    style: { bold: true, color: alertColor },
  });
  putSummary(draft, source, body);
}

/** A next step in words, with the day that it turns on, and what the score could not weigh (R29c, R29b). */
export function stepText({ nextStep, account }: TopDebtor, { language, listSeparator }: Texts): string {
  const words = topDebtorsTexts[language];
  const { key, day } = nextStep;
  const step = day === null ? words.nextSteps[key] : words.onDay(words.nextSteps[key], formatIsoDay(day));
  const unclassed = unclassedOf(account);
  if (unclassed === null) return step;
  const amount = groupedAmount(unclassed.cents);
  return [step, unclassed.isAll ? words.unclassedAll(amount) : words.unclassed(amount)].join(listSeparator);
}

/** A level in words: none where nothing that is owed has an age (R29b). */
export function levelText({ level, account }: TopDebtor, { unrated, levels }: TopDebtorsTexts): string {
  return isUnrated(account) ? unrated : levels[level];
}

function putHeader(draft: SheetDraft, row: number, words: TopDebtorsTexts['headings']): void {
  const headings = [
    words.number,
    words.customer,
    words.balance,
    words.share,
    words.runningShare,
    words.overdue,
    words.longestDaysOverdue,
    words.level,
    words.nextStep,
  ];
  draft.put(row, 0, [headings]);
  draft.style({ row, column: 0, rows: 1, columns: topTenColumns }, headerStyle);
  draft.style({ row, column: ranking.nextStep, rows: 1, columns: ranking.mix - ranking.nextStep }, { horizontal: 'left' });
  draft.height(row, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading)));
}

function debtorLine({ places, debtors, detailTable, context }: TopTenSource, index: number): CellContent[] {
  const debtor = debtors[index];
  if (debtor === undefined) return [];
  const { account, share, runningShare } = debtor;
  const { aging, customer } = account;
  const row = places.debtors + index;
  const mixRow = places.mixDebtors + index;
  const sums = detailTable === null ? null : customerSums(detailTable, a1(row, numberColumn, 'column'), context.texts.sheets);
  const { 关注, 次级, 可疑, 损失 } = aging.byStanding;
  return [
    aging.number,
    customer.name,
    sums?.sum('balance', aging.balanceCents) ?? yuan(aging.balanceCents),
    { formula: `=${a1(row, balanceColumn)}/${a1(places.receivables, balanceColumn, 'both')}`, expected: share.toNumber() },
    {
      formula: `=SUM(${a1(places.debtors, ranking.share, 'row')}:${a1(row, ranking.share)})`,
      expected: runningShare.toNumber(),
    },
    {
      formula: `=ROUND(SUM(${a1(mixRow, balanceColumn + 1)}:${a1(mixRow, lastStandingColumn - 2)}),2)`,
      expected: yuan(sumCents([关注, 次级, 可疑, 损失])),
    },
    sums?.longest(aging.longestDaysOverdue) ?? aging.longestDaysOverdue,
    levelText(debtor, topDebtorsTexts[context.texts.language]),
    stepText(debtor, context.texts),
  ];
}

/** Their sum, the others that owe, all receivables; then credit balances and all of it, which is the analysis's balance (R12). */
function putSums(draft: SheetDraft, { places, debtors, others, inCredit, desk, context }: TopTenSource, body: Area): void {
  const words = topDebtorsTexts[context.texts.language].lines;
  const topCents = sumCents(debtors.map(({ account }) => account.aging.balanceCents));
  const receivableCents = topCents + others.balanceCents;
  const overdueCents = sumCents(
    debtors.flatMap(({ account: { aging } }) => [
      aging.byStanding.关注,
      aging.byStanding.次级,
      aging.byStanding.可疑,
      aging.byStanding.损失,
    ]),
  );
  const at = (row: number): string => a1(row, balanceColumn);
  const over = (column: number): string => a1Area({ ...body, column, columns: 1 });
  const shareOf = (row: number, cents: number): CellContent => ({
    formula: `=IF(${a1(places.receivables, balanceColumn, 'both')}=0,0,${at(row)}/${a1(places.receivables, balanceColumn, 'both')})`,
    expected: receivableCents === 0 ? 0 : cents / receivableCents,
  });
  draft.put(places.total, customerColumn, [
    [
      words.total,
      { formula: `=ROUND(SUM(${over(balanceColumn)}),2)`, expected: yuan(topCents) },
      shareOf(places.total, topCents),
      null,
      { formula: `=ROUND(SUM(${over(ranking.overdue)}),2)`, expected: yuan(overdueCents) },
      {
        formula: `=MAX(0,${over(ranking.longest)})`,
        expected: Math.max(0, ...debtors.map(({ account }) => account.aging.longestDaysOverdue)),
      },
    ],
    [words.others(others.count), yuan(others.balanceCents), shareOf(places.others, others.balanceCents), null, null, null],
    [
      words.receivables,
      { formula: `=ROUND(${at(places.total)}+${at(places.others)},2)`, expected: yuan(receivableCents) },
      shareOf(places.receivables, receivableCents),
      null,
      null,
      null,
    ],
    [words.credits(inCredit.count), yuan(inCredit.balanceCents), null, null, null, null],
    [
      words.balance,
      { formula: `=ROUND(${at(places.receivables)}+${at(places.credits)},2)`, expected: yuan(desk.aged.main.balanceCents) },
      null,
      null,
      null,
      null,
    ],
  ]);
}

function putSummary(draft: SheetDraft, { places, debtors, others, context }: TopTenSource, body: Area): void {
  const words = topDebtorsTexts[context.texts.language].summary;
  const topCents = sumCents(debtors.map(({ account }) => account.aging.balanceCents));
  const allCents = topCents + others.balanceCents;
  const lines: readonly (readonly [string, CellContent])[] = [
    [words.together(debtors.length), { formula: `=${a1(places.total, balanceColumn)}`, expected: yuan(topCents) }],
    [words.share, { formula: `=${a1(places.total, ranking.share)}`, expected: allCents === 0 ? 0 : topCents / allCents }],
    [
      words.high,
      {
        formula: `=COUNTIF(${a1Area({ ...body, column: ranking.level, columns: 1 })},${quoted(topDebtorsTexts[context.texts.language].levels[highest])})`,
        expected: debtors.filter(({ level, account }) => level === highest && !isUnrated(account)).length,
      },
    ],
  ];
  draft.put(
    places.summary,
    customerColumn,
    lines.map(([label]) => [label]),
  );
  lines.forEach(([, content], index) => {
    draft.kind(draft.put(places.summary + index, summaryColumn, [[content]]), (['amount', 'share', 'days'] as const)[index] ?? 'days');
  });
  const area: Area = { row: places.summary, column: customerColumn, rows: lines.length, columns: summaryColumn };
  draft.style(area, { bold: true });
  draft.style({ ...area, columns: 1 }, { horizontal: 'left' });
}
