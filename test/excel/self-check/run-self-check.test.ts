import { allProbes } from '../../../src/excel/self-check/all-probes';
import { byHand } from '../../../src/excel/self-check/by-hand';
import { probeAreas, type Probe } from '../../../src/excel/self-check/probe';
import { ProbeSkipped } from '../../../src/excel/self-check/probe-stage';
import { runSelfCheck } from '../../../src/excel/self-check/run-self-check';
import { workbookState } from '../../support/workbook-state';
import { openExcelDesk, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;

beforeAll(async () => {
  desk = await openExcelDesk();
});
afterAll(() => desk.close());

const noProbes = { names: [], sheets: [], copying: [], tables: [], values: [], formulas: [], looks: [], program: [] };

describe('the self-check', () => {
  it('holds on the stand-in, probe by probe, and leaves the workbook as it was', async () => {
    const before = await workbookState(desk);
    const told: number[] = [];
    const results = await runSelfCheck((done) => told.push(done));
    expect(results.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(40);
    expect(told).toEqual(results.map((_, index) => index));
    expect(await workbookState(desk)).toEqual(before);
  });

  const sentence = { 'zh-CN': '假定', 'en-US': 'Counted on' };
  const only = (probe: Omit<Probe, 'sentence'>) =>
    runSelfCheck(undefined, { ...noProbes, program: [{ ...probe, sentence }] }).then(([result]) => result);

  it('says what came where something differs', async () => {
    const result = await only({ id: 'other', expected: [1, null], run: () => Promise.resolve([1, 2]) });
    expect(result).toEqual({ id: 'other', area: 'program', outcome: 'differs', sentence, expected: [1, null], seen: [1, 2] });
  });

  it('says the error where Excel refuses, goes on, and takes away what was made', async () => {
    const result = await only({
      id: 'refused',
      expected: 1,
      run: async ({ context, addSheet, named }) => {
        addSheet('剩').visibility = 'VeryHidden';
        context.workbook.names.add(named('left'), '=1');
        context.workbook.worksheets.getItem('没有').delete();
        await context.sync();
      },
    });
    expect(result).toMatchObject({ outcome: 'differs', seen: expect.stringMatching(/^ItemNotFound: /) as unknown });
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(desk.book.names.all).toEqual([]);
  });

  it('tells what can’t be tried here from what differs', async () => {
    const never = { expected: 1, run: () => Promise.reject(new ProbeSkipped('on the web only')) };
    expect(await only({ id: 'skipped', ...never })).toMatchObject({ outcome: 'untried', seen: 'on the web only' });
    expect(await only({ id: 'newer', needs: '1.99', ...never })).toMatchObject({ outcome: 'untried', seen: 'ExcelApi 1.99' });
  });

  it('has no two probes of one id, and for each what stands in the documents', () => {
    const all = [...probeAreas.flatMap((area) => allProbes[area]), ...byHand];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
