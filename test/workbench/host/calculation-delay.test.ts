import type { Desk } from '../../../src/workbench/host/desk';
import { openDesk } from '../../../src/workbench/host/desk';
import { eventually } from '../../support/eventually';
import { pause } from './excel-at-desk';

/**
 * How often formulas are calculated for a formula that is written, a pause, and another one; and what their cells hold then and once they
 * were read.
 */
async function calculations(desk: Desk): Promise<readonly unknown[]> {
  let finished = 0;
  // That of the workbook as it was opened.
  await desk.book.calculation.settle();
  desk.book.calculation.onFinished(() => (finished += 1));
  const { run } = desk.window['Excel'] as typeof Excel;
  const write = (address: string, formula: string): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).formulas = [[formula]];
      await context.sync();
    });
  await write('A1', '=1+1');
  await pause(600);
  await write('A2', '=A1*21');
  const before = finished;
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A2').load('values');
    await context.sync();
    return range.values;
  });
  return [before, finished, read];
}

describe('when a host calculates formulas that nobody asks the values of', () => {
  it('does so soon after the last batch, as for somebody who looks on', async () => {
    const desk = await openDesk();
    expect(await calculations(desk)).toEqual([1, 2, [[2], [42]]]);
    await desk.close();
  });

  it('waits until they are asked for where the delay has no end', async () => {
    const desk = await openDesk({ calculationDelay: Infinity });
    expect(await calculations(desk)).toEqual([0, 1, [[2], [42]]]);
    await desk.close();
  });

  it('waits also for a table, of which formulas are told when the batch that made it is over', async () => {
    const desk = await openDesk({ calculationDelay: Infinity });
    let finished = 0;
    await desk.book.calculation.settle();
    desk.book.calculation.onFinished(() => (finished += 1));
    const { run } = desk.window['Excel'] as typeof Excel;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').formulas = [['天数'], ['=1+1'], ['=40']];
      sheet.tables.add('A1:A3', true).name = '天数表';
      sheet.getRange('C1').formulas = [['=SUM(天数表[天数])']];
      await context.sync();
    });
    await pause(400);
    expect(finished).toBe(0);
    await desk.book.calculation.settle();
    expect(desk.book.sheets[0]?.cells.value(0, 2)).toBe(42);
    await desk.close();
  });

  it('starts none while the add-in is at work, unless it is asked for values, and one soon after', async () => {
    const desk = await openDesk();
    await desk.book.calculation.settle();
    let finished = 0;
    desk.book.calculation.onFinished(() => (finished += 1));
    const { run } = desk.window['Excel'] as typeof Excel;
    const seen: unknown[] = [];
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A2');
      range.formulas = [['=1+1'], ['=A1*21']];
      await context.sync();
      await pause(600);
      seen.push(finished);
      range.load('values');
      await context.sync();
      seen.push(finished, JSON.parse(JSON.stringify(range.values)));
      range.formulas = [['=1+2'], ['=A1*21']];
      await context.sync();
      await pause(600);
      seen.push(finished);
    });
    await eventually(() => expect([...seen, finished]).toEqual([0, 1, [[2], [42]], 1, 2]));
    expect(desk.book.sheets[0]?.cells.value(1, 0)).toBe(63);
    await desk.close();
  });

  it('waits for no add-in that holds on to objects and has said nothing for ten seconds', async () => {
    const desk = await openDesk();
    const { run } = desk.window['Excel'] as typeof Excel;
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      const now = performance.now();
      const clock = jest.spyOn(performance, 'now');
      const isAtWork = [9_000, 11_000].map((later) => {
        clock.mockReturnValue(now + later);
        return desk.host.isAddInAtWork;
      });
      clock.mockRestore();
      expect(isAtWork).toEqual([true, false]);
    });
    await eventually(() => expect(desk.host.isAddInAtWork).toBe(false));
    await desk.close();
  });
});
