import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { zipParts } from '../../src/workbench/files/zip-parts';
import { mutatedWorkbook } from './mutated-workbook';
import { rawParts, type RawCell, type RawSheet } from './raw-workbook';
import { tryCommand } from './try-command';

const cases = path.join(__dirname, '..', 'cases');

/** Files that once broke the command: `test/cases/found-…/input.*`, with what was wrong in their name. */
const found = readdirSync(cases).filter((name) => name.startsWith('found-'));

/** Seeds of mutated files, a few at a time so that no machine is too slow for one test, and how many of them are aged at the least. */
const mutated: readonly (readonly [first: number, last: number, leastAged: number])[] = [
  [1, 4, 2],
  [5, 8, 1],
  [9, 12, 0],
  [13, 16, 1],
  [17, 20, 2],
  [21, 24, 0],
];

/** A tidy ledger of two customers, to be made untidy; days are those of the 1900 system. */
function tidyLedger(daysOff: number): RawSheet {
  const rows: readonly (readonly [string, string, number, number, string])[] = [
    ['甲公司', 'A1', 45_900, 45_930, '100.00'],
    ['乙公司', 'A2', 45_800, 45_830, '250.50'],
  ];
  const text = (value: string): RawCell => ({ type: 's', value });
  const day = (serial: number): RawCell => ({ type: 'n', value: String(serial - daysOff), look: 1 });
  const headings = ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'];
  return {
    name: '应收明细',
    state: 'visible',
    hiddenRows: new Set(),
    afterCells: [],
    tables: [],
    cells: new Map([
      [0, new Map(headings.map((heading, column) => [column, text(heading)]))],
      ...rows.map(
        ([customer, invoice, invoiced, due, amount], index) =>
          [
            index + 1,
            new Map<number, RawCell>([
              [0, text(customer)],
              [1, text(invoice)],
              [2, day(invoiced)],
              [3, day(due)],
              [4, { type: 'n', value: amount }],
            ]),
          ] as const,
      ),
    ]),
  };
}

async function trialOf(sheet: RawSheet, is1904 = false) {
  const encoder = new TextEncoder();
  const parts = rawParts({ sheets: [sheet], is1904, beforeSheets: [], names: [] });
  const bytes = await zipParts(new Map([...parts].map(([file, xml]) => [file, encoder.encode(xml)])));
  return tryCommand({ fileName: '台账.xlsx', bytes, mutations: [], argv: ['--as-of', '2025-12-31'], isDamaged: false });
}

describe('the whole command', () => {
  it.each(found)('takes what a fuzz run once broke it with: %s', async (name) => {
    const file = readdirSync(path.join(cases, name)).find((entry) => entry.startsWith('input.')) ?? 'input.xlsx';
    const bytes = new Uint8Array(readFileSync(path.join(cases, name, file)));
    const { code, broken } = await tryCommand({
      fileName: file,
      bytes,
      mutations: [],
      argv: ['--as-of', '2025-12-31', '--date-order', 'mdy'],
      isDamaged: false,
    });
    expect({ code, broken }).toEqual({ code: 0, broken: [] });
  });

  it('gives the same figures and the same days for a ledger of the 1904 system (R1)', async () => {
    const [usual, of1904] = [await trialOf(tidyLedger(0)), await trialOf(tidyLedger(1462), true)];
    expect([usual.broken, of1904.broken]).toEqual([[], []]);
    expect(of1904.days).toEqual(usual.days);
    expect(usual.days.length).toBeGreaterThan(3);
  });

  it.each(mutated)(
    'never crashes on mutated files, always ties out or says one sentence, and lets no text become a formula (R12): seeds from %i to %i',
    async (first, last, leastAged) => {
      let aged = 0;
      for (let seed = first; seed <= last; seed += 1) {
        const file = await mutatedWorkbook(seed);
        // Receipts that name no invoice are asked about: answered, so that figures are come to.
        const { code, broken } = await tryCommand({ ...file, argv: ['--net', 'oldest', ...file.argv] });
        expect({ seed, broken: broken.map((law) => `${law} (${file.mutations.join(', ')})`) }).toEqual({ seed, broken: [] });
        expect([0, 2]).toContain(code);
        if (code === 0) aged += 1;
      }
      expect(aged).toBeGreaterThanOrEqual(leastAged);
    },
  );
});
