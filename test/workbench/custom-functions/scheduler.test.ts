import { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { CustomFunctionScheduler } from '../../../src/workbench/custom-functions/custom-function-scheduler';
import type { CallResult, FunctionCall, FunctionCaller } from '../../../src/workbench/custom-functions/function-call';
import { readFunctionsMetadata } from '../../../src/workbench/custom-functions/function-metadata';

/** A page that answers from a table of bodies and notes what it was sent. */
class Page implements FunctionCaller {
  readonly sent: (readonly FunctionCall[])[] = [];
  fails = false;

  constructor(private readonly bodies: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>) {}

  call(calls: readonly FunctionCall[]): Promise<readonly CallResult[]> {
    this.sent.push(calls);
    return Promise.resolve(
      this.fails
        ? []
        : calls.map(({ id, argumentsJson }) => ({ kind: 'value', value: this.bodies[id]?.(...(JSON.parse(argumentsJson) as unknown[])) })),
    );
  }

  /** The calls of a round as their ids and arguments. */
  round(index: number): string[] {
    return (this.sent[index] ?? []).map(({ id, argumentsJson }) => `${id}${argumentsJson}`);
  }
}

const scalar = (name: string, type = 'any'): object => ({ name, type });
const matrix = (name: string): object => ({ name, type: 'any', dimensionality: 'matrix' });
const metadata = readFunctionsMetadata(
  JSON.stringify({
    functions: [
      { id: 'ADD', name: 'ADD', parameters: [scalar('a'), { ...scalar('b'), optional: true }] },
      { id: 'SUMALL', name: 'SUMALL', parameters: [matrix('values')] },
      { id: 'GIVE', name: 'GIVE', parameters: [scalar('what')] },
      { id: 'TYPED', name: 'TYPED', parameters: [scalar('n', 'number'), scalar('s', 'string'), scalar('b', 'boolean')] },
    ],
  }),
);

const gifts: Readonly<Record<string, unknown>> = {
  rows: [
    ['1-30', null],
    [true, { type: 'Error', basicValue: '#N/A', message: '没有' }],
  ],
  line: [1, 2],
  jagged: [[1, 2], [3]],
  none: [],
  nothing: null,
  formatted: { type: 'FormattedNumber', basicValue: 5, numberFormat: '0.00' },
  object: { a: 1 },
  text: '#N/A',
};

let book: Book;
let sheet: BookSheet;
let page: Page;
let scheduler: CustomFunctionScheduler;

beforeEach(() => {
  book = new Book(startHeadlessUniver());
  sheet = book.activeSheet;
  page = new Page({
    ADD: (a, b) => Number(a) + Number(b ?? 10),
    SUMALL: (values) => (values as number[][]).flat().reduce((sum, value) => sum + value, 0),
    GIVE: (what) => gifts[String(what)],
    TYPED: (n, s, b) => JSON.stringify([n, s, b]),
  });
  scheduler = new CustomFunctionScheduler(book, page, { namespace: 'AR', metadata });
});

afterEach(() => {
  book.dispose();
});

async function show(rows: readonly (readonly string[])[], from: readonly [row: number, col: number] = [0, 0]): Promise<void> {
  sheet.cells.write(
    from[0],
    from[1],
    rows.map((line) => line.map((cell): CellInput => (cell.startsWith('=') ? { formula: cell } : Number(cell)))),
  );
  await book.calculation.settle();
}

const values = (row: number, col: number, rows: number, cols: number): unknown =>
  JSON.parse(JSON.stringify(sheet.cells.values({ row, col, rows, cols })));

describe('CustomFunctionScheduler', () => {
  it('shows #BUSY! until the answers are there', async () => {
    sheet.cells.write(0, 0, [[{ formula: '=AR.ADD(1,2)' }]]);
    const settled = book.calculation.settle();
    expect(book.calculation.isPending).toBe(true);
    await settled;
    expect([values(0, 0, 1, 1), book.calculation.isPending]).toEqual([[[3]], false]);
  });

  it('sends the calls of a level in one batch, like ones once', async () => {
    await show([['1', '=AR.ADD(A1,1)', '=AR.ADD(A1,1)', '=AR.ADD(B1,C1)+AR.ADD(AR.ADD(1,1),100)', '=ar.add(D1,0)']]);
    expect(values(0, 1, 1, 4)).toEqual([[2, 2, 106, 106]]);
    expect([page.round(0), page.round(1), page.round(2), page.sent.length]).toEqual([
      ['ADD[1,1]'],
      ['ADD[2,2]', 'ADD[2,100]'],
      ['ADD[106,0]'],
      3,
    ]);
  });

  it('asks again when an argument changes back: answers are not kept', async () => {
    await show([['1', '=AR.ADD(A1,1)']]);
    await show([['2']]);
    await show([['1']]);
    expect([values(0, 1, 1, 1), page.sent.length]).toEqual([[[2]], 3]);
  });

  it('calculates the formulas of a workbook that was open before, and no others', async () => {
    await show([['=AR.ADD(1,1)', '=1+1', '="AR.ADD(1,1)"', '=BAR.ADD(1,1)']]);
    page.sent.length = 0;
    await scheduler.recalculateAll();
    expect(page.sent.map((calls) => calls.map(({ address }) => address))).toEqual([['Sheet1!A1']]);
  });

  it('spills rows, and shows 0 for nothing', async () => {
    await show([['=AR.GIVE("rows")']]);
    expect(values(0, 0, 2, 2)).toEqual([
      ['1-30', 0],
      [true, '#N/A'],
    ]);
    expect([scheduler.messages.at(sheet.id, 1, 1), scheduler.messages.at(sheet.id, 0, 0)]).toEqual(['没有', '']);
  });

  it('shows #VALUE! for what is neither a value nor rows of one length', async () => {
    await show([
      ['line', 'jagged', 'none', 'object'].map((what) => `=AR.GIVE("${what}")`),
      ['nothing', 'formatted', 'text', 'undefined'].map((what) => `=AR.GIVE("${what}")`),
    ]);
    expect(values(0, 0, 2, 4)).toEqual([
      ['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!'],
      [0, 5, '#N/A', 0],
    ]);
  });

  it('hands every parameter its kind of value', async () => {
    await show([
      [
        '=AR.TYPED("12",7,1)',
        '=AR.TYPED(TRUE,TRUE,0)',
        '=AR.TYPED("x","",1)',
        '=AR.TYPED(1,"a","b")',
        '=AR.ADD(5)',
        '=AR.SUMALL(3)',
        '=AR.SUMALL({1,2;3,4})',
      ],
    ]);
    expect(values(0, 0, 1, 7)).toEqual([['[12,"7",true]', '[1,"TRUE",false]', '#VALUE!', '#VALUE!', 15, 3, 10]]);
  });

  it.each([
    [null, 'null'],
    [0, '0'],
    ['', '""'],
  ] as const)('sends blank cells as %p and what is left out as null', async (blankCell, json) => {
    scheduler.blankCell = blankCell;
    await show([['1', '=AR.ADD(Z1,A1)', '=AR.SUMALL(Z1:Z2)', '=AR.ADD(A1)', '=AR.ADD(A1,)']]);
    expect(page.round(0)).toEqual([`ADD[${json},1]`, `SUMALL[[[${json}],[${json}]]]`, 'ADD[1,null]']);
  });

  it('answers with an error among the arguments where the functions take none', async () => {
    await show([['=AR.ADD(1/0,1)', '=AR.SUMALL({1,#N/A})', '=IFERROR(AR.ADD(1/0,1),7)']]);
    expect([values(0, 0, 1, 3), page.sent]).toEqual([[['#DIV/0!', '#N/A', 7]], []]);
  });

  it('calls once a cell where a range stands for one value', async () => {
    await show([
      ['1', '2', '=AR.ADD(A1:B1,A1:A2)'],
      ['10', '20'],
    ]);
    expect(values(0, 2, 2, 2)).toEqual([
      [2, 3],
      [11, 12],
    ]);
  });

  it('gives up on a cell whose arguments never come to rest', async () => {
    await show([['=AR.ADD(RAND(),1)', '=AR.ADD(1,1)']]);
    expect(values(0, 0, 1, 2)).toEqual([['#NUM!', 2]]);
  });

  it('shows #VALUE! for calls that were never answered', async () => {
    page.fails = true;
    await show([['=AR.ADD(1,1)']]);
    expect(values(0, 0, 1, 1)).toEqual([['#VALUE!']]);
  });

  it('bears thousands of cells', async () => {
    await show(Array.from({ length: 2000 }, (_, row) => [String(row), `=AR.ADD(A${row + 1},1)`]));
    expect([values(1999, 1, 1, 1), page.sent.map((calls) => calls.length)]).toEqual([[[2000]], [2000]]);
  });
});
