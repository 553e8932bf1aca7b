import { excelAtDesk, type ExcelAtDesk, pause, plain } from './excel-at-desk';

interface FunctionsOfPage {
  associate(id: string, body: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

let at: ExcelAtDesk;
let functions: FunctionsOfPage;
let isReady = false;
const answers: unknown[] = [];

const call = (id: number, name: string, args: readonly unknown[]): boolean =>
  at.desk.server.fireRichApi([[1, 1000, '', JSON.stringify([id, name, args, 'Sheet1!A1', 0]), id, false]]);

async function answerTo(id: number): Promise<unknown> {
  for (let tries = 0; tries < 60; tries++) {
    const answer = answers.find((row) => Array.isArray(row) && row[0] === id);
    if (answer) return plain(answer);
    await pause();
  }
  throw new Error(`no answer to call ${id}`);
}

beforeAll(async () => {
  at = await excelAtDesk();
  at.desk.host.customFunctions = {
    ready: () => {
      isReady = true;
    },
    results: (rows) => answers.push(...rows),
  };
  functions = at.desk.window['CustomFunctions'] as FunctionsOfPage;
  functions.associate('ADD', (a: number, b: number) => a + b);
  functions.associate('GRID', () => [
    [1, '1-30'],
    [true, 'x'],
  ]);
  functions.associate('OMITTED', (a: unknown, b: unknown) => [[a === null, b === null]]);
  functions.associate('NOT_AVAILABLE', () => {
    throw new functions.Error(functions.ErrorCode['notAvailable'] ?? '', '没有数据');
  });
  functions.associate('DIVIDED', () => Promise.reject(new functions.Error(functions.ErrorCode['divisionByZero'] ?? '')));
  functions.associate('THROWS', () => {
    throw new Error('inside');
  });
  for (let tries = 0; !isReady && tries < 60; tries++) await pause();
});
afterAll(() => at.desk.close());

describe('calls of custom functions on the wire', () => {
  it('begin once the page has said that it is ready', () => {
    expect(isReady).toBe(true);
  });

  it('are answered with values, arrays as they are', async () => {
    call(1, 'ADD', [1, 2]);
    call(2, 'GRID', []);
    expect([await answerTo(1), await answerTo(2)]).toEqual([
      [1, true, 3],
      [
        2,
        true,
        [
          [1, '1-30'],
          [true, 'x'],
        ],
      ],
    ]);
  });

  it('carry null for an omitted argument', async () => {
    call(3, 'OMITTED', [null, null]);
    expect(await answerTo(3)).toEqual([3, true, [[true, true]]]);
  });

  it('fail with the number of the error: 1 with its text for #N/A, 5 for #DIV/0!, 2 for anything else', async () => {
    call(4, 'NOT_AVAILABLE', []);
    call(5, 'DIVIDED', []);
    call(6, 'THROWS', []);
    call(7, 'MISSING', []);
    const [notAvailable, divided, thrown, missing] = [await answerTo(4), await answerTo(5), await answerTo(6), await answerTo(7)];
    expect(notAvailable).toEqual([4, false, '没有数据', 1]);
    expect(divided).toMatchObject({ 0: 5, 1: false, 3: 5 });
    expect(thrown).toMatchObject({ 0: 6, 1: false, 3: 2 });
    expect(missing).toMatchObject({ 0: 7, 1: false, 3: 2 });
  });
});

describe('many calls, errors within arrays and calls that are given up', () => {
  it('answers a thousand calls of one message with few batches of results', async () => {
    answers.length = 0;
    const { traffic } = at.desk.host;
    await pause();
    traffic.reset();
    at.desk.server.fireRichApi(
      Array.from(
        { length: 1000 },
        (_, index) => [1, 1000, '', JSON.stringify([10_000 + index, 'ADD', [index, 1], 'Sheet1!A1', 0]), 10_000 + index, false] as const,
      ),
    );
    expect(await answerTo(10_999)).toEqual([10_999, true, 1000]);
    expect(answers).toHaveLength(1000);
    expect(traffic.exchanges.length).toBeLessThan(20);
  });

  it('carries an error inside an array as an object with its text and type', async () => {
    functions.associate('MIXED', () => [[1, new functions.Error(functions.ErrorCode['notAvailable'] ?? '')]]);
    call(20_001, 'MIXED', []);
    expect(await answerTo(20_001)).toMatchObject([20_001, true, [[1, { type: 'Error', basicValue: '#N/A' }]]]);
  });

  it('tells a cancelable function that it was given up, by message 1001', async () => {
    let isCanceled = false;
    functions.associate('SLOW', (invocation: { onCanceled: () => void }) => {
      invocation.onCanceled = () => {
        isCanceled = true;
      };
      return new Promise(() => undefined);
    });
    const cancelable = 1;
    at.desk.server.fireRichApi([[1, 1000, '', JSON.stringify([20_002, 'SLOW', [], 'Sheet1!A1', cancelable]), 20_002, false]]);
    await pause();
    at.desk.server.fireRichApi([[1, 1001, '', JSON.stringify({ invocationId: 20_002 }), 20_002, false]]);
    await pause(100);
    expect(isCanceled).toBe(true);
  });

  it('is lost on the invocation object when arguments are left out: it lands in a parameter', async () => {
    let seen: unknown;
    functions.associate('TWO', (_first: unknown, second: unknown) => {
      seen = typeof second;
      return 1;
    });
    call(20_003, 'TWO', [1]);
    expect(await answerTo(20_003)).toEqual([20_003, true, 1]);
    expect(seen).toBe('object');
  });
});
