import type { ICellData } from '@univerjs/core';
import * as engine from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import fc from 'fast-check';

import { Book } from '../../../src/workbench/book/book';
import { Calculation } from '../../../src/workbench/book/calculation';
import { repairConditionalSums } from '../../../src/workbench/book/repair-conditional-sums';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { calculationTriggerOf, CELL_TYPES } from '../../../src/workbench/book/univer-innards';

const rowCount = 9;

/** A workbook of Univer's own, in which one formula at a time is calculated over three columns. */
function sheetOf(unitId: string, isRepaired: boolean) {
  const { library, univer, api } = startHeadlessUniver();
  const sheet = api.createWorkbook({ id: unitId }).getWorkbook().getActiveSheet();
  const injector = univer.__getInjector();
  const commands = injector.get(library.core.ICommandService);
  const trigger = calculationTriggerOf(injector.get(library.sheetsFormula.TriggerCalculationController));
  const calculation = new Calculation(commands, trigger, unitId);
  if (isRepaired) repairConditionalSums(library.engine, injector.get(library.engine.IFunctionService));
  return {
    answer: async (columns: readonly (readonly ICellData[])[], formula: string): Promise<unknown> => {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      columns.forEach((cells, col) =>
        cells.forEach((cell, row) => {
          (cellValue[row] ??= {})[col] = { v: null, t: null, f: null, s: null, ...cell };
        }),
      );
      (cellValue[0] ??= {})[5] = { f: formula, v: null };
      commands.syncExecuteCommand('sheet.mutation.set-range-values', { unitId, subUnitId: sheet.getSheetId(), cellValue });
      await calculation.settle();
      const { v, t } = sheet.getCellRaw(0, 5) ?? {};
      return [v, t];
    },
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}

const text = (v: string): ICellData => ({ v, t: CELL_TYPES.text });
const number = (v: number): ICellData => ({ v, t: CELL_TYPES.number });
const boolean = (v: 0 | 1): ICellData => ({ v, t: CELL_TYPES.boolean });

const anyCell: fc.Arbitrary<ICellData> = fc.oneof(
  fc.constantFrom(0, 1, -1, 12, 0.1, 0.2, 1e15, 46022, -0).map(number),
  fc
    .constantFrom('甲', '乙', 'a', 'A', 'ab', '12', '0.1', '', ' ', 'a*', '?', '~*', '1-30天', '2026-01-05', 'TRUE', '#N/A', '#DIV/0!')
    .map(text),
  fc.constantFrom<ICellData>({}, boolean(1), boolean(0), { v: '#N/A', t: CELL_TYPES.forcedText }),
  fc.constant<ICellData>({ ...number(46022), s: { n: { pattern: 'yyyy-mm-dd' } } }),
);
const column = fc.array(anyCell, { minLength: rowCount, maxLength: rowCount });

const anyCriterion = fc.oneof(
  fc.constantFrom('12', '0', '0.1', 'TRUE', '46022', '""', '1/0', 'NA()', 'E1', 'A1', 'C3'),
  fc
    .tuple(
      fc.constantFrom('', '=', '<>', '>', '>=', '<', '<='),
      fc.constantFrom('12', '0', '', '甲', 'a', 'A', 'a*', '?', '~*', '*', '2026-01-05', '1-30天', 'TRUE', '#N/A', '0.1'),
    )
    .map(([operator, value]) => `"${operator}${value}"`),
);
const anyFunction = fc.constantFrom('SUMIFS', 'SUMIFS', 'MAXIFS', 'MINIFS', 'AVERAGEIFS');

describe('the repair of conditional sums', () => {
  it('answers as Univer does where it looks at a column for the first time, whatever stands there', async () => {
    const raw = sheetOf('sums-raw', false);
    const repaired = sheetOf('sums-repaired', true);
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(column, column, column),
        anyFunction,
        fc.array(anyCriterion, { minLength: 1, maxLength: 2 }),
        async (cells, name, criteria) => {
          const pairs = criteria.map((criterion, index) => `${'BC'.charAt(index)}1:${'BC'.charAt(index)}${rowCount},${criterion}`);
          const formula = `=${name}(A1:A${rowCount},${pairs.join(',')})`;
          expect([formula, await repaired.answer(cells, formula)]).toEqual([formula, await raw.answer(cells, formula)]);
        },
      ),
      { numRuns: 80 },
    );
    raw.dispose();
    repaired.dispose();
  });

  it('asks Univer once about a criterion of a column, however many formulas have it', () => {
    const entry = engine.functionMath.find(([, name]) => String(name) === 'SUMIFS');
    const Sumifs = entry?.[0] as unknown as new (name: string) => BaseFunction;
    const executor = new Sumifs('SUMIFS');
    const asked: unknown[] = [];
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given) => {
      asked.push(given[2]?.getValue());
      return calculate(...given);
    };
    repairConditionalSums(engine, { getExecutor: (name: string) => (name === 'SUMIFS' ? executor : undefined) });
    const range = (values: readonly (string | number)[]): BaseValueObject => {
      const array = engine.ArrayValueObject.createByArray(values.map((value) => [value]));
      return { isReferenceObject: () => true, toArrayValueObject: () => array } as unknown as BaseValueObject;
    };
    const amounts = range([1, 2, 4]);
    const names = range(['a', 'b', 'a']);
    const sums = ['a', 'b', 'a', 'A', 'b'].map((name) => executor.calculate(amounts, names, engine.StringValueObject.create(name)));
    expect(sums.map((sum) => (sum as BaseValueObject).getValue())).toEqual([5, 2, 5, 5, 2]);
    expect(asked).toEqual(['a', 'b', 'A']);
  });

  it('finds numbers written as text, as Excel does, and sees what changes', async () => {
    const book = new Book(startHeadlessUniver());
    const { cells } = book.activeSheet;
    const sum = (criteria: string): { formula: string } => ({ formula: `=SUMIFS(A1:A3,${criteria})` });
    cells.write(0, 0, [
      [1, { formula: '=6*2' }, 'a'],
      [2, '12', 'b'],
      [4, 3, 'A'],
    ]);
    cells.write(0, 4, [
      [sum('B1:B3,12'), sum('B1:B3,12,C1:C3,"b"'), sum('B1:B3,"<>12"'), sum('C1:C3,"a",B1:B3,">3"')],
      [
        { formula: '=MAXIFS(A1:A3,B1:B3,12)' },
        { formula: '=MINIFS(A1:A3,C1:C3,"c")' },
        sum('B1:B2,12'),
        { formula: '=AVERAGEIFS(A1:A3,B1:B3,12)' },
      ],
    ]);
    const shown = async (): Promise<unknown> => {
      await book.calculation.settle();
      return cells.values({ row: 0, col: 4, rows: 2, cols: 4 });
    };
    const before = await shown();
    cells.write(0, 0, [[10, 3]]);
    expect([before, await shown()]).toEqual([
      [
        [3, 2, 4, 1],
        [2, '', '#VALUE!', 1.5],
      ],
      [
        [2, 2, 14, 0],
        [2, '', '#VALUE!', 2],
      ],
    ]);
    book.dispose();
  });
});
