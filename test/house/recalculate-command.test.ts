import { changedCells } from '../../.config/recalculate/compare-cells';
import type { FormulaCells } from '../../.config/recalculate/compare-cells';
import { recalculateCommand } from '../../.config/recalculate/recalculate-command';
import type { RecalculateParts } from '../../.config/recalculate/recalculate-command';

const cellsOf = (values: Readonly<Record<string, unknown>>): FormulaCells[] => [{ sheet: '账龄', values: new Map(Object.entries(values)) }];

describe('changedCells', () => {
  it('takes figures for the same that differ by the order of adding up alone, and an empty text for no value', () => {
    const written = cellsOf({ A1: 0.3, A2: 1e9, A3: '', A4: '对', A5: true });
    expect(changedCells(written, cellsOf({ A1: 0.1 + 0.2, A2: 1e9 + 0.5, A3: null, A4: '对', A5: true }))).toEqual([]);
  });

  it('names what is another value, of another kind, or gone', () => {
    const written = cellsOf({ B2: 100, B3: 12, B4: '对', B5: 1e9, B6: 5 });
    expect(changedCells(written, cellsOf({ B2: 100.01, B3: '12', B4: '错', B5: 1e9 + 1.5 }))).toEqual([
      { sheet: '账龄', address: 'B2', written: 100, recalculated: 100.01 },
      { sheet: '账龄', address: 'B3', written: 12, recalculated: '12' },
      { sheet: '账龄', address: 'B4', written: '对', recalculated: '错' },
      { sheet: '账龄', address: 'B5', written: 1e9, recalculated: 1e9 + 1.5 },
      { sheet: '账龄', address: 'B6', written: 5, recalculated: undefined },
    ]);
    expect(changedCells(written, [])).toHaveLength(5);
  });
});

describe('npm run recalculate', () => {
  const run = async (
    files: readonly string[],
    given: Partial<RecalculateParts> = {},
  ): Promise<{ readonly code: number; readonly said: readonly string[]; readonly complained: readonly string[] }> => {
    const said: string[] = [];
    const complained: string[] = [];
    const code = await recalculateCommand(files, {
      isThere: () => Promise.resolve(true),
      recalculate: () => Promise.resolve(true),
      formulaCells: () => Promise.resolve(cellsOf({ C3: 7 })),
      ownWorkbooks: () => Promise.resolve(['own/月.xlsx']),
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
      ...given,
    });
    return { code, said, complained };
  };
  const afterwards = (values: Readonly<Record<string, unknown>>): Partial<RecalculateParts> => {
    let read = 0;
    return { formulaCells: () => Promise.resolve(cellsOf((read += 1) === 1 ? { C3: 7 } : values)) };
  };

  it('counts the formulas of each sheet and answers 0 where all come to the same, of our own months unless files are named', async () => {
    expect(await run([])).toEqual({
      code: 0,
      said: ['月.xlsx', '  账龄: 1 个公式，不同 0 个 (1 formulas, 0 differ)'],
      complained: [],
    });
    expect((await run(['别的.xlsx'])).said[0]).toBe('别的.xlsx');
  });

  it('names the cell and both values where one differs, and answers 1', async () => {
    expect(await run([], afterwards({ C3: 8 }))).toEqual({
      code: 1,
      said: ['月.xlsx', '  账龄: 1 个公式，不同 1 个 (1 formulas, 1 differ)'],
      complained: ['  账龄!C3: 7 → 8'],
    });
  });

  it('answers 1 for what it can’t open, and for a workbook without formulas, of which it would have compared nothing', async () => {
    expect(await run([], { recalculate: () => Promise.resolve(false) })).toMatchObject({
      code: 1,
      complained: ['LibreOffice 没有打开 月.xlsx。 LibreOffice did not open 月.xlsx.'],
    });
    expect(await run([], { formulaCells: () => Promise.resolve(cellsOf({})) })).toMatchObject({
      code: 1,
      complained: ['月.xlsx 里没有公式，没有可比较的。 月.xlsx holds no formulas: nothing was compared.'],
    });
  });

  it('says what is missing without LibreOffice, and answers 2', async () => {
    expect(await run([], { isThere: () => Promise.resolve(false) })).toEqual({
      code: 2,
      said: [],
      complained: [
        '这台电脑上没有找到 LibreOffice（命令 soffice）：装好后再运行 npm run recalculate。',
        'LibreOffice (the command soffice) was not found on this computer: install it, then npm run recalculate again.',
      ],
    });
  });
});
