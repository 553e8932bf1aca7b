import type { ICellData } from '@univerjs/core';

import { Book } from '../../../src/workbench/book/book';
import { Calculation } from '../../../src/workbench/book/calculation';
import { repairParsedTwice } from '../../../src/workbench/book/repair-parsed-twice';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { calculationTriggerOf, CELL_TYPES, formulaCalculationOf } from '../../../src/workbench/book/univer-innards';

/** How often formulas are lexed while so many different ones are calculated, and what they come to in all. */
async function lexedBy(formulas: number, isRepaired: boolean): Promise<{ readonly lexed: number; readonly sum: number }> {
  const { library, univer, api } = startHeadlessUniver();
  const unitId = `parsed-${isRepaired}`;
  const sheet = api
    .createWorkbook({ id: unitId, sheetOrder: ['s'], sheets: { s: { id: 's', rowCount: formulas } } })
    .getWorkbook()
    .getActiveSheet();
  const injector = univer.__getInjector();
  const commands = injector.get(library.core.ICommandService);
  const trigger = calculationTriggerOf(injector.get(library.sheetsFormula.TriggerCalculationController));
  const calculation = new Calculation(commands, trigger, unitId);
  const service = formulaCalculationOf(injector.get(library.engine.ICalculateFormulaService));
  const { _lexer: lexer } = service;
  const lex = lexer.treeBuilder.bind(lexer);
  let lexed = 0;
  lexer.treeBuilder = (...given) => {
    lexed++;
    return lex(...given);
  };
  if (isRepaired) repairParsedTwice(service, injector.get(library.engine.IFunctionService));
  // The one that Univer starts of its own accord.
  await new Promise<void>((resolve) => void service.executionCompleteListener$.subscribe(() => resolve()));
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < formulas; row++) cellValue[row] = { 0: { v: row, t: CELL_TYPES.number }, 1: { f: `=A${row + 1}+1` } };
  commands.syncExecuteCommand('sheet.mutation.set-range-values', { unitId, subUnitId: sheet.getSheetId(), cellValue });
  await calculation.settle();
  let sum = 0;
  for (let row = 0; row < formulas; row++) sum += Number(sheet.getCellRaw(row, 1)?.v);
  calculation.dispose();
  univer.dispose();
  return { lexed, sum };
}

describe('the repair of formulas parsed twice', () => {
  it('is needed as long as Univer forgets what it parsed of more than 5,000 formulas', async () => {
    expect(await lexedBy(5_100, false)).toEqual({ lexed: 10_200, sum: 13_007_550 });
  });

  it('has each formula parsed once in a calculation', async () => {
    expect(await lexedBy(5_100, true)).toEqual({ lexed: 5_100, sum: 13_007_550 });
  });

  it('keeps nothing for the next calculation, in which names and functions may mean something else', async () => {
    const book = new Book(startHeadlessUniver());
    const { cells } = book.activeSheet;
    const shown = (): unknown => cells.values({ row: 0, col: 0, rows: 1, cols: 2 });
    book.names.set('RATE', '=10');
    cells.write(0, 0, [[{ formula: '=RATE*2' }, { formula: '=LATER.ONE(3)' }]]);
    await book.calculation.settle();
    const before = shown();
    book.names.set('RATE', '=11');
    book.followNames();
    book.functions.define('LATER.ONE', () => 7);
    await book.calculation.recalculateAll();
    expect([before, shown()]).toEqual([[[20, '#NAME?']], [[22, 7]]]);
    book.dispose();
  });
});
