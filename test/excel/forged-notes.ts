import fc from 'fast-check';

import { addHiddenName } from '../../src/excel/keep/hidden-names';
import { addHiddenText, textFormulas } from '../../src/excel/keep/hidden-texts';
import { holderPrefix, noteText, tableAnchor } from '../../src/excel/keep/journal';
import type { Journal } from '../../src/excel/keep/journal-notes';
import { addMark, type MarkFacts } from '../../src/excel/keep/marks';
import { addStamp } from '../../src/excel/keep/stamps';
import { Fingerprint } from '../../src/excel/keep/fingerprint';

/*
 * Notes and marks as a stranger would put them into a file: written by the product's own code, so that they stay forged when its format changes,
 * about sheets and names that are the user's.
 */

/** Any note of a journal, a mark, or what else begins as our names do. */
export type Forgery =
  | { readonly [Kind in keyof Journal]: { readonly forges: Kind; readonly note: NonNullable<Journal[Kind]> } }[keyof Journal]
  | { readonly forges: 'mark'; readonly id: number; readonly sheet: string; readonly facts: Omit<MarkFacts, 'fingerprint'> }
  | { readonly forges: 'anchor'; readonly table: number; readonly sheet: string }
  | { readonly forges: 'holder'; readonly at: number }
  | { readonly forges: 'stamp'; readonly stamp: number }
  | { readonly forges: 'nonsense'; readonly name: string; readonly formula: string };

/** What of a workbook forged notes may name. */
export interface ForgedAbout {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly names: readonly string[];
}

const marks = fc.integer({ min: 1, max: 4 });
const few = { maxLength: 3 } as const;
const row = fc.integer({ min: 0, max: 6 });
const column = fc.integer({ min: 0, max: 4 });
const count = fc.integer({ min: 1, max: 6 });

/** Sets of forgeries, each a list that is put into the workbook's hidden names. */
export function forgeries({ sheets, tables, charts, names }: ForgedAbout): fc.Arbitrary<readonly Forgery[]> {
  const sheet = fc.constantFrom(...sheets);
  const anySheet = fc.oneof(sheet, fc.constantFrom('~应收管家 1', '~应收管家 2', '没有这张表'));
  const table = fc.constantFrom(...tables);
  const chart = fc.constantFrom(...charts);
  const name = fc.constantFrom(...names);
  const value = fc.oneof(fc.constantFrom<string | number | boolean>('', '甲公司', 0, 1_000, true), fc.integer());
  const area = fc.record({ row, column, rows: count, columns: count });
  const temporary = fc.array(anySheet, few);
  const place = { row: 0, column: 0, rows: 6, columns: 5 };
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 5 }),
    column,
    before: value,
    wasText: fc.boolean(),
    formatBefore: fc.constantFrom('General', '@', ';;;'),
    format: fc.constantFrom(null, ';;;'),
    after: value,
  });
  const newCell = fc.record({ row, column, after: value });
  // Most of them hang together; a note with a cell that lies elsewhere than its table is none.
  const notedTable = fc
    .record({
      name: fc.oneof(fc.constant(null), table),
      rows: row,
      added: row,
      newCells: fc.array(newCell, few),
      cells: fc.array(cell, few),
      astray: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ name: tableName, rows, added, newCells, cells, astray }) => {
      const more = tableName === null ? 0 : added;
      const within = more === 0 ? [] : newCells.map((one) => ({ ...one, row: 1 + rows + (one.row % more) }));
      return {
        place,
        name: tableName,
        rows,
        added: more,
        newCells: astray === 0 ? newCells : within,
        cells: astray === 1 ? cells.map((one) => ({ ...one, row: one.row + 5 })) : cells,
      };
    });
  const facts = fc.record({
    kind: fc.constantFrom('agingDetail', 'agingAnalysis', 'policy', '别的'),
    period: fc.constantFrom('2025-12', '2025-11'),
    language: fc.constantFrom('zh-CN', 'en-US'),
    charts: fc.array(chart, few),
    source: fc.constantFrom(null, 'ledger 1'),
  });
  const layout = fc.record({
    mark: marks,
    widths: fc.array(fc.tuple(column, fc.constantFrom(0, 5, 300)), few),
    heights: fc.array(fc.tuple(row, count, fc.constantFrom(0, 5, 300)), few),
    page: fc.record({
      fitToPagesWide: fc.constant(1),
      titleRows: fc.constant(null),
      titleColumns: fc.constant(null),
      printAreas: fc.array(area, few),
    }),
  });
  const notes: { readonly [Kind in keyof Journal]: fc.Arbitrary<NonNullable<Journal[Kind]>> } = {
    staging: fc.record({ temporary }),
    switching: fc.record({
      rewritten: fc.array(
        fc.record({
          mark: marks,
          kept: anySheet,
          rows: count,
          columns: count,
          tables: fc.array(fc.record({ name: table, address: fc.constantFrom('A1:B2', 'Z99', '不是地址') }), few),
          charts: fc.array(chart, few),
        }),
        few,
      ),
      names: fc.array(fc.record({ name, formula: fc.constantFrom(null, '=1', '="改过"') }), few),
      newMarks: fc.array(marks, few),
      newSheets: fc.array(marks, few),
    }),
    done: fc.record({
      temporary,
      oldMarks: fc.array(marks, few),
      oldCharts: fc.array(fc.record({ mark: marks, name: chart }), few),
      layouts: fc.array(layout, few),
      removed: fc.array(marks, few),
      views: fc.array(fc.record({ mark: marks, freeze: fc.record({ rows: row, columns: column }), hidesGridlines: fc.boolean() }), few),
      front: fc.oneof(fc.constant(null), marks),
    }),
    cells: fc.record({
      stamp: fc.constantFrom(1, 7),
      tables: fc.array(notedTable, few),
    }),
    written: fc.record({
      stamp: fc.constantFrom(1, 7),
      looks: fc.array(
        fc.record({
          table: fc.constantFrom(0, 1),
          from: area,
          to: area,
          formats: fc.array(fc.record({ row, column, format: fc.constant(';;;') }), few),
        }),
        few,
      ),
    }),
  };
  const forgedNote = (forges: keyof Journal): fc.Arbitrary<Forgery> => notes[forges].map((note) => ({ forges, note }) as Forgery);
  return fc
    .record({
      notes: fc.subarray(['staging', 'switching', 'done', 'cells', 'written'] as const),
      marks: fc.uniqueArray(fc.record({ forges: fc.constant('mark' as const), id: marks, sheet, facts }), {
        selector: ({ id }) => id,
        maxLength: 4,
      }),
      anchors: fc.uniqueArray(fc.record({ forges: fc.constant('anchor' as const), table: fc.constantFrom(0, 1, 2), sheet }), {
        selector: ({ table: number }) => number,
        maxLength: 3,
      }),
      rest: fc.subarray<Forgery>(
        [
          { forges: 'holder', at: 0 },
          { forges: 'stamp', stamp: 7 },
          { forges: 'stamp', stamp: 999_999_999 },
          { forges: 'nonsense', name: 'receivables.journal.done.998', formula: '="{nonsense"' },
          { forges: 'nonsense', name: 'receivables.JOURNAL.Holder.Me', formula: '=5' },
          { forges: 'nonsense', name: 'receivables.mark.999999999.sheet', formula: '=5' },
          { forges: 'nonsense', name: 'receivables.stamp.007', formula: '=7' },
        ],
        { maxLength: 3 },
      ),
    })
    .chain(({ notes: kinds, marks: forgedMarks, anchors, rest }) =>
      fc.tuple(...kinds.map((kind) => forgedNote(kind))).map((forgedNotes) => [...forgedNotes, ...forgedMarks, ...anchors, ...rest]),
    );
}

/** Puts forgeries into the workbook that is open, each mark with the fingerprint of its sheet as it stands. */
export async function forge(forged: readonly Forgery[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const read = forged.map((one) =>
      one.forges === 'mark' ? worksheets.getItem(one.sheet).getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex') : null,
    );
    await context.sync();
    forged.forEach((one, index) => {
      switch (one.forges) {
        case 'mark': {
          const sheet = worksheets.getItem(one.sheet);
          addMark(context, one.id, sheet, worksheets.getItem('台账'), { ...one.facts, fingerprint: fingerprintOf(read[index] ?? null) });
          return;
        }
        case 'anchor':
          addHiddenName(context, tableAnchor(one.table), worksheets.getItem(one.sheet).getRange('A1:E6'));
          return;
        case 'holder':
          addHiddenName(context, `${holderPrefix}somebody`, textFormulas(String(one.at)).join(''));
          return;
        case 'stamp':
          addStamp(context, one.stamp);
          return;
        case 'nonsense':
          addHiddenName(context, one.name, one.formula);
          return;
        default:
          addHiddenText(context, `receivables.journal.${one.forges}`, noteText(one.forges, one.note as never));
      }
    });
    await context.sync();
  });
}

function fingerprintOf(range: Excel.Range | null): string {
  if (range === null || range.isNullObject) return String(Fingerprint.of(1, 1));
  const cells = range.formulas as unknown[][];
  const fingerprint = Fingerprint.of(range.rowIndex + cells.length, range.columnIndex + (cells[0]?.length ?? 0));
  fingerprint.add(range.rowIndex, range.columnIndex, cells);
  return String(fingerprint);
}
