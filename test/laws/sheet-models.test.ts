import { standings } from '../../src/ledger/standing';
import type { Area } from '../../src/cells/area';
import fc from 'fast-check';

import type { AgedLedger, Position } from '../../src/ledger/aged-ledger';
import { allReports } from '../../src/reports/all-reports';
import type { ReportNeed, SheetBuild } from '../../src/reports/report';
import type { CellContent, SheetModel } from '../../src/sheets/sheet-model';
import type { SheetTexts } from '../../src/texts/sheets/zh-CN';
import type { Texts } from '../../src/texts/texts';
import { enUS } from '../../src/texts/en-US';
import { zhCN } from '../../src/texts/zh-CN';
import { sketchedAgedLedger, sketchedBook } from '../support/aged-ledger-fixture';
import type { PositionSketch } from '../support/aged-ledger-fixture';
import { contextFor, sourcesOf } from '../support/report-context-fixture';
import { placeAt } from '../support/place-at';

/** A customer has one basis for all that it owes. */
const basisOfCustomer: Partial<Record<string, Position['penaltyBasis']>> = {
  甲: 'contract',
  '乙*?': 'statutory',
  '=1+1': 'contract',
  Acme: 'contract',
};

const sketch: fc.Arbitrary<PositionSketch> = fc
  .record({
    customer: fc.constantFrom('甲', '乙*?', '=1+1', '丙（集团）有限公司', 'Acme', '+@-'),
    rowNumber: fc.integer({ min: 2, max: 9999 }),
    amount: fc.integer({ min: 0, max: 9_000_000_000 }),
    standing: fc.constantFrom(...standings),
    days: fc.integer({ min: 1, max: 2000 }),
    penaltyCents: fc.integer({ min: 0, max: 5_000_000 }),
    writtenOffCents: fc.constantFrom(0, 0, 12_34),
  })
  .map(({ customer, rowNumber, amount, standing, days, penaltyCents, writtenOffCents }) => ({
    customer,
    rowNumber,
    standing,
    balanceCents: standing === '贷项' ? -amount : amount,
    daysOverdue: standing === '贷项' || standing === '待核实' ? null : standing === '正常' ? 1 - days : days,
    writtenOffCents,
    penaltyBasis: basisOfCustomer[customer] ?? null,
    penaltyCents: standing === '正常' || standing === '贷项' || standing === '待核实' ? 0 : penaltyCents,
  }));

const agedLedger: fc.Arbitrary<AgedLedger> = fc
  .tuple(fc.array(sketch, { maxLength: 30 }), fc.array(sketch, { maxLength: 5 }), fc.boolean())
  .map(([main, other, hasOther]) =>
    sketchedAgedLedger(sketchedBook('CNY', main), hasOther ? { otherCurrencies: [sketchedBook('USD', other)] } : {}, {
      problems: [{ place: placeAt('B3', '应收台账'), value: '?', reason: { kind: 'customerMissing' } }],
      leftOut: [{ sheetName: '应收台账', rowNumber: 9, word: '小计' }],
    }),
  );

let builds: readonly SheetBuild<ReportNeed>[];
beforeAll(async () => {
  builds = await Promise.all(allReports.map((report) => report.load()));
});

const holdsForAll = (check: (detail: SheetModel, analysis: SheetModel, aged: AgedLedger, texts: Texts) => void) => {
  fc.assert(
    fc.property(agedLedger, fc.constantFrom(zhCN, enUS), (aged, texts) => {
      const [detail, analysis] = builds.map((build) => build(sourcesOf(aged), contextFor(aged, texts)));
      if (!detail || !analysis) throw new RangeError('two sheets are made');
      check(detail, analysis, aged, texts);
    }),
    { numRuns: 60, seed: 20251231 },
  );
};

describe('the models of the month sheets', () => {
  it('have blocks that never overlap, and everything inside the printed sheet', () => {
    holdsForAll((...made) => {
      for (const model of made.slice(0, 2) as SheetModel[]) {
        const sheet = printed(model);
        const seen = new Set<string>();
        let cells = 0;
        for (const block of model.blocks) {
          expect(new Set(block.cells.map((line) => line.length)).size).toBe(1);
          eachCell(areaOf(block), (row, column) => {
            seen.add(`${row},${column}`);
            cells += 1;
          });
        }
        expect(seen.size).toBe(cells);
        const areas = [
          ...model.blocks.map(areaOf),
          ...model.styles.map(({ area }) => area),
          ...model.tables.map(({ area }) => area),
          ...model.conditionalFormats.map(({ area }) => area),
          ...model.charts.map(({ place }) => place),
        ];
        expect(areas.filter((area) => !isInside(area, sheet))).toEqual([]);
        expect(model.columnWidths.length).toBe(sheet.columns);
      }
    });
  });

  it('never put a formula into a cell formatted as text, nor a text from the ledger into a formula', () => {
    holdsForAll((detail, analysis) => {
      for (const model of [detail, analysis]) {
        const formats = formatsOf(model);
        const faults: string[] = [];
        for (const block of model.blocks) {
          block.cells.forEach((line, index) =>
            line.forEach((content, offset) => {
              if (!isFormula(content)) return;
              if (formats.get(`${block.row + index},${block.column + offset}`) === '@' || /1\+1|\+@-|\*\?/.test(content.formula))
                faults.push(content.formula);
            }),
          );
        }
        expect(faults).toEqual([]);
      }
    });
  });

  it('name in formulas only cells of the sheet, and tables and headings of the detail', () => {
    holdsForAll((detail, analysis) => {
      const headings = new Map(
        detail.tables.map(({ name, area }) => [name, new Set(detail.blocks.find(({ row }) => row === area.row)?.cells[0])]),
      );
      for (const model of [detail, analysis]) {
        const sheet = printed(model);
        const faults: string[] = [];
        for (const formula of formulasOf(model)) {
          const bare = formula.replace(/"[^"]*"/g, '""');
          for (const [, table, heading] of bare.matchAll(/([\p{L}\d]+)\[([^\]]+)\]/gu)) {
            if (model !== analysis || !headings.get(table ?? '')?.has(heading ?? '')) faults.push(formula);
          }
          for (const [, letters, digits] of bare.replace(/[\p{L}\d]+\[[^\]]+\]/gu, '').matchAll(/\$?\b([A-Z]{1,2})\$?(\d+)\b/g)) {
            if (Number(digits) > sheet.rows || (letters ?? '').length > 1 || (letters ?? '').charCodeAt(0) - 65 >= sheet.columns)
              faults.push(formula);
          }
        }
        expect(faults).toEqual([]);
      }
    });
  });

  it("expect of every customer's formula what the detail's rows add up to (R12)", () => {
    holdsForAll((detail, analysis, aged, { sheets }) => {
      [aged.main, ...aged.otherCurrencies].forEach((book, index) => {
        const table = detail.tables[index];
        const [headings = []] = detail.blocks.find(({ row }) => row === table?.area.row)?.cells ?? [];
        const columnOf = (key: keyof SheetTexts['detailHeadings']) => headings.indexOf(sheets.detailHeadings[key]);
        const [balance, riskClass, days, penalty] = [
          columnOf('balance'),
          columnOf('riskClass'),
          columnOf('daysOverdue'),
          columnOf('penalty'),
        ];
        const rows = detail.blocks.find(({ row }) => row === (table?.area.row ?? 0) + 1)?.cells ?? [];
        for (const customer of book.customers) {
          const own = rows.filter((line) => line[0] === customer.number);
          const lines = analysis.blocks
            .flatMap(({ cells }) => cells)
            .filter((line) => line.length === 15 && line[0] === customer.number && isFormula(line[2] ?? null));
          const line = lines.find((cells) => (cells[2] as { formula: string }).formula.includes(`${table?.name ?? ''}[`));
          if (!line) {
            expect(own.every((cells) => cells[balance] === 0 && cells[penalty] === 0)).toBe(true);
            continue;
          }
          standings.forEach((standing, offset) => {
            expect(expectedCents(line[2 + offset])).toBe(
              addCents(
                own.filter((cells) => cells[riskClass] === standing),
                balance,
              ),
            );
          });
          expect(expectedCents(line[9])).toBe(addCents(own, balance));
          expect(expectedCents(line[12])).toBe(addCents(own, penalty));
          const owed = own
            .filter((cells) => Number(cells[balance]) > 0 && cells[riskClass] !== '待核实')
            .map((cells) => Number(cells[days]));
          expect((line[11] as { expected: number }).expected).toBe(Math.max(0, ...owed));
        }
      });
    });
  });

  it('add up by basis to all penalties, as the rows of the detail say (R13a)', () => {
    let blocks = 0;
    holdsForAll((detail, analysis, aged, { sheets }) => {
      const lines = analysis.blocks
        .flatMap(({ cells }) => cells)
        .filter(([label, , , , , total]) => label === sheets.bases.penalty && isFormula(total ?? null));
      const books = [aged.main, ...aged.otherCurrencies];
      const bases = new Set(books.flatMap(({ positions }) => positions.map(({ penaltyBasis }) => penaltyBasis)));
      expect(lines).toHaveLength(bases.size > 1 ? books.length : 0);
      lines.forEach((line, index) => {
        blocks += 1;
        const table = detail.tables[index];
        const [headings = []] = detail.blocks.find(({ row }) => row === table?.area.row)?.cells ?? [];
        const rows = detail.blocks.find(({ row }) => row === (table?.area.row ?? 0) + 1)?.cells ?? [];
        const { bases: words } = sheets.detailWords;
        [words.contract, words.statutory, words.none, words.unconfirmed].forEach((word, offset) => {
          const own = rows.filter((cells) => cells[headings.indexOf(sheets.detailHeadings.basis)] === word);
          expect(expectedCents(line[1 + offset])).toBe(addCents(own, headings.indexOf(sheets.detailHeadings.penalty)));
        });
        expect(expectedCents(line[5])).toBe(books[index]?.penaltyCents);
      });
    });
    expect(blocks).toBeGreaterThan(20);
  });
});

function areaOf({ row, column, cells }: SheetModel['blocks'][number]): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function isInside(area: Area, sheet: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheet.rows &&
    area.column + area.columns <= sheet.columns
  );
}

function eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) visit(r, c);
}

function formatsOf(model: SheetModel): Map<string, string> {
  const formats = new Map<string, string>();
  for (const { area, style } of model.styles) {
    const { numberFormat } = style;
    if (numberFormat !== undefined) eachCell(area, (row, column) => formats.set(`${row},${column}`, numberFormat));
  }
  return formats;
}

function isFormula(content: CellContent): content is { formula: string; expected?: string | number } {
  return content !== null && typeof content === 'object';
}

function formulasOf(model: SheetModel): string[] {
  return model.blocks
    .flatMap(({ cells }) => cells.flat())
    .filter(isFormula)
    .map(({ formula }) => formula);
}

function expectedCents(content: CellContent | undefined): number {
  return Math.round((content as { expected: number }).expected * 100);
}

function addCents(lines: readonly (readonly CellContent[])[], column: number): number {
  return lines.reduce((sum, line) => sum + Math.round(Number(line[column]) * 100), 0);
}

/** Everything that is printed: areas lie one under the other. */
function printed({ pageSetup: { printAreas }, columnWidths }: SheetModel): Area {
  return { row: 0, column: 0, rows: printAreas.reduce((rows, area) => rows + area.rows, 0), columns: columnWidths.length };
}
