import type { Desk } from '../../../src/workbench/host/desk';
import { openDesk } from '../../../src/workbench/host/desk';

/**
 * How often formulas are calculated for a formula that is written, a pause, and another one; and what their cells hold then and once they
 * were read.
 */
async function calculations(desk: Desk): Promise<readonly unknown[]> {
  let finished = 0;
  desk.book.calculation.onFinished(() => (finished += 1));
  const { run } = desk.window['Excel'] as typeof Excel;
  const write = (address: string, formula: string): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).formulas = [[formula]];
      await context.sync();
    });
  await write('A1', '=1+1');
  await new Promise((resolve) => setTimeout(resolve, 600));
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
});
