import type { Decimal } from 'decimal.js';

import { a1, a1Area } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { Efforts } from '../../desk/efforts';
import { sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { CellKind } from '../../sheets/look';
import type { CellContent } from '../../sheets/sheet-model';
import type { RecoveryTexts } from '../../texts/recovery/zh-CN';
import { figure, roundedTo } from '../parts/figure';
import { sumOf } from '../parts/put-table';
import { yuan } from '../yuan';
import { recoveryColumns as columns } from './recovery-places';

/** From calls to satisfaction. */
export const effortKinds: readonly CellKind[] = [
  ...(['days', 'days', 'days', 'days', 'days', 'share', 'amount', 'rate', 'tenths'] as const),
];

/** The headings of efforts. */
export function effortHeadings({ columns: of }: RecoveryTexts): string[] {
  return [of.calls, of.visits, of.letters, of.kept, of.broken, of.keptShare, of.cost, of.costPerYuan, of.satisfaction];
}

/** Efforts of a line, shares and costs per yuan as formulas over it; without 催收记录 nothing is known of them. */
export function effortCells(row: number, efforts: Efforts | null, costPerYuan: Decimal | null, words: RecoveryTexts): CellContent[] {
  if (efforts === null) return effortKinds.map(() => words.noData);
  const { calls, visits, letters, promisesKept, promisesBroken, costCents, satisfaction } = efforts;
  const promises = promisesKept + promisesBroken;
  const keptShare = promises === 0 ? null : new Exact(promisesKept).div(promises);
  return [
    ...[calls, visits, letters, promisesKept, promisesBroken],
    figure(`${a1(row, columns.kept)}/(${a1(row, columns.kept)}+${a1(row, columns.broken)})`, keptShare, 4, words.none),
    yuan(costCents),
    figure(`${a1(row, columns.cost)}/${a1(row, columns.recovered)}`, costPerYuan, 4, words.none),
    roundedTo(satisfaction, 1) ?? words.none,
  ];
}

/** The efforts of a total's line: sums over the lines above, shares and costs per yuan over it; marks are not added up. */
export function effortTotals(
  body: Area,
  efforts: readonly (Efforts | null)[],
  recoveredCents: number,
  words: RecoveryTexts,
): CellContent[] {
  const known = efforts.flatMap((of) => of ?? []);
  if (known.length === 0) return effortKinds.map(() => null);
  const row = body.row + body.rows;
  const count = (column: number, of: (effort: Efforts) => number): CellContent => ({
    formula: `=SUM(${a1Area({ ...body, column, columns: 1 })})`,
    expected: known.reduce((sum, effort) => sum + of(effort), 0),
  });
  const sum = (of: (effort: Efforts) => number): number => known.reduce((all, effort) => all + of(effort), 0);
  const promises = sum(({ promisesKept, promisesBroken }) => promisesKept + promisesBroken);
  const costCents = sumCents(known.map((effort) => effort.costCents));
  return [
    count(columns.calls, ({ calls }) => calls),
    count(columns.visits, ({ visits }) => visits),
    count(columns.letters, ({ letters }) => letters),
    count(columns.kept, ({ promisesKept }) => promisesKept),
    count(columns.broken, ({ promisesBroken }) => promisesBroken),
    figure(
      `${a1(row, columns.kept)}/(${a1(row, columns.kept)}+${a1(row, columns.broken)})`,
      promises === 0 ? null : new Exact(sum(({ promisesKept }) => promisesKept)).div(promises),
      4,
      words.none,
    ),
    sumOf(body, columns.cost, yuan(costCents)),
    figure(
      `${a1(row, columns.cost)}/${a1(row, columns.recovered)}`,
      recoveredCents === 0 ? null : new Exact(costCents).div(recoveredCents),
      4,
      words.none,
    ),
    null,
  ];
}
