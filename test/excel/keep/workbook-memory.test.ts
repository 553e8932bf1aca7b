import { memoryIn } from '../../../src/excel/keep/workbook-memory';
import { openExcelDesk, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk();
  desk.book.addSheet('台账');
  desk.book.addSheet('旧账 "2024"');
});
afterEach(() => desk.close());

const memories = (): string[] => desk.book.names.all.map(({ name }) => name).filter((name) => name.startsWith('receivables.memory'));
const choices = {
  columns: { dueDate: 4, received: null },
  headings: { dueDate: '收款日' },
  dateOrder: 'dmy',
  netUnallocated: false,
  reports: ['top', 'alerts'],
} as const;

describe('memory of a workbook', () => {
  it('is empty at first', async () => {
    expect(await desk.workbook().memory()).toEqual({ ledgers: [] });
  });

  it('gives back what was remembered, to the next job and to whoever reads the cells', async () => {
    const memory = {
      language: 'en-US',
      ledgers: [
        { sheet: '台账', choices },
        { sheet: '旧账 "2024"', choices: { netUnallocated: true } },
      ],
    } as const;
    await desk.workbook().remember(memory);
    expect(await desk.workbook().memory()).toEqual(memory);
    const { memory: read } = await desk.workbook().read({ progress: () => undefined, throwIfCancelled: () => undefined });
    expect(read).toEqual(memory);
  });

  it('keeps how figures, months and types are read, and of types no word that is none (R1, R12)', async () => {
    const read = {
      decimalMark: 'comma',
      monthDay: 'last',
      types: { 费用冲抵: 'payment', 代垫: 'none' },
      sums: { 质保金: 'less' },
    } as const;
    await desk.workbook().remember({ ledgers: [{ sheet: '台账', choices: read }] });
    expect(await desk.workbook().memory()).toEqual({ ledgers: [{ sheet: '台账', choices: read }] });
    const forged = '="{""decimalMark"":""dot"",""monthDay"":15,""types"":{""代垫"":""gift"",""冲抵"":""payment""}}"';
    const names = [
      { name: 'receivables.memory.1.0.sheet', formula: '=台账!$A$1' },
      { name: 'receivables.memory.1.0.choices', formula: forged },
      { name: 'receivables.memory.1.whole', formula: '="{""ledgers"":1}"' },
    ];
    expect(memoryIn(names)).toEqual({ ledgers: [{ sheet: '台账', choices: { types: { 冲抵: 'payment' } } }] });
  });

  it('follows a ledger whose sheet is renamed', async () => {
    await desk.workbook().remember({ ledgers: [{ sheet: '台账', choices }] });
    const ledger = desk.book.findSheet('台账');
    if (ledger) desk.book.renameSheet(ledger, "应收'25");
    expect(await desk.workbook().memory()).toEqual({ ledgers: [{ sheet: "应收'25", choices }] });
  });

  it('forgets a ledger whose sheet is gone, when read and when written', async () => {
    await desk.workbook().remember({ language: 'zh-CN', ledgers: [{ sheet: '台账', choices }] });
    const ledger = desk.book.findSheet('台账');
    if (ledger) desk.book.removeSheet(ledger);
    expect(await desk.workbook().memory()).toEqual({ language: 'zh-CN', ledgers: [] });
    await desk.workbook().remember({ ledgers: [{ sheet: '台账', choices }] });
    expect(memories()).toEqual([]);
  });

  it('keeps hidden names only, as many after the tenth time as after the first', async () => {
    for (let time = 0; time < 10; time++) await desk.workbook().remember({ language: 'en-US', ledgers: [{ sheet: '台账', choices }] });
    expect(memories()).toHaveLength(3);
    expect(desk.book.names.all.every(({ hidden }) => hidden)).toBe(true);
    await desk.workbook().remember({ ledgers: [] });
    expect(memories()).toEqual([]);
  });

  it('holds either the old or the new when a batch stops half-way, whichever action it is', async () => {
    const old = { language: 'zh-CN', ledgers: [{ sheet: '台账', choices }] } as const;
    const anew = { language: 'en-US', ledgers: [{ sheet: '台账', choices: { netUnallocated: true } }] } as const;
    for (let action = 0; action < 14; action++) {
      await desk.workbook().remember(old);
      desk.host.faults.reset();
      desk.host.faults.failBatch(2, { kind: 'actionFails', action, code: 'GeneralException' });
      await desk
        .workbook()
        .remember(anew)
        .catch(() => undefined);
      desk.host.faults.reset();
      expect([JSON.stringify(old), JSON.stringify(anew)]).toContain(JSON.stringify(await desk.workbook().memory()));
    }
  });

  it('is done where only the answer to it was lost, and is not where nothing of it was written', async () => {
    const old = { language: 'zh-CN', ledgers: [] } as const;
    const anew = { language: 'en-US', ledgers: [{ sheet: '台账', choices }] } as const;
    for (const memory of [anew, { ledgers: [] }]) {
      await desk.workbook().remember(old);
      desk.host.faults.reset();
      desk.host.faults.failBatch(2, { kind: 'refused', transportError: 5001 });
      await expect(desk.workbook().remember(memory)).rejects.toMatchObject({ refusal: { kind: 'elsewhere' } });
      expect(await desk.workbook().memory()).toEqual(old);
      desk.host.faults.reset();
      desk.host.faults.failBatch(2, { kind: 'answerLost', transportError: 5001 });
      await desk.workbook().remember(memory);
      expect(await desk.workbook().memory()).toEqual(memory);
    }
  });

  it('does not say that the workbook is unchanged where there is no telling', async () => {
    desk.host.faults.failBatch(2, { kind: 'answerLost', transportError: 5001 });
    desk.host.faults.failBatch(3, { kind: 'refused', transportError: 5001 });
    await expect(desk.workbook().remember({ language: 'en-US', ledgers: [] })).rejects.toMatchObject({ refusal: { kind: 'unsettled' } });
  });

  it('is nothing where a name of a long text is missing', async () => {
    await desk
      .workbook()
      .remember({ language: 'zh-CN', ledgers: [{ sheet: '台账', choices: { headings: { dueDate: '收款日'.repeat(100) } } }] });
    expect(memories()).toHaveLength(4);
    expect(desk.book.names.all.every(({ formula }) => formula.length <= 255)).toBe(true);
    const part = desk.book.names.all.find(({ name }) => name.endsWith('choices.1'));
    if (part) desk.book.names.remove(part);
    expect(await desk.workbook().memory()).toEqual({ language: 'zh-CN', ledgers: [{ sheet: '台账', choices: {} }] });
    await desk.workbook().remember({ ledgers: [] });
    expect(memories()).toEqual([]);
  });

  it('does without headings that are too long for a name', async () => {
    await desk.workbook().remember({ ledgers: [{ sheet: '台账', choices: { ...choices, headings: { dueDate: '"'.repeat(5_000) } } }] });
    const { columns, dateOrder, netUnallocated, reports } = choices;
    expect(await desk.workbook().memory()).toEqual({
      ledgers: [{ sheet: '台账', choices: { columns, dateOrder, netUnallocated, reports } }],
    });
    const headings = { dueDate: '"'.repeat(1_800) };
    await desk.workbook().remember({ ledgers: [{ sheet: '台账', choices: { headings } }] });
    expect(await desk.workbook().memory()).toEqual({ ledgers: [{ sheet: '台账', choices: { headings } }] });
  });

  it('takes names that a hand has spoilt for nothing remembered', () => {
    const sheet = { name: 'receivables.memory.1.0.sheet', formula: "='台账'!$A$1" };
    const whole = { name: 'receivables.memory.1.whole', formula: '="{""language"":""en-US"",""ledgers"":1}"' };
    expect(memoryIn([sheet, { ...whole, formula: '="{nonsense"' }])).toEqual({ ledgers: [] });
    expect(memoryIn([sheet, { ...whole, formula: '="{""language"":""fr"",""ledgers"":1e9}"' }])).toEqual({ ledgers: [] });
    expect(
      memoryIn([
        sheet,
        whole,
        { name: 'receivables.memory.1.0.choices', formula: '="{""columns"":{""dueDate"":-1,""colour"":2},""dateOrder"":""ymd""}"' },
      ]),
    ).toEqual({
      language: 'en-US',
      ledgers: [{ sheet: '台账', choices: { columns: {} } }],
    });
  });
});
