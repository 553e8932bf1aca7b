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
  at.desk.host.customFunctions = { ready: () => { isReady = true; }, results: (rows) => answers.push(...rows) };
  functions = at.desk.window['CustomFunctions'] as FunctionsOfPage;
  functions.associate('ADD', (a: number, b: number) => a + b);
  functions.associate('GRID', () => [[1, '1-30'], [true, 'x']]);
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
    expect([await answerTo(1), await answerTo(2)]).toEqual([[1, true, 3], [2, true, [[1, '1-30'], [true, 'x']]]]);
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
