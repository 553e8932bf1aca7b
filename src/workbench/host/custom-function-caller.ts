import type { ErrorCode } from '../book/cell-value';
import type { CallResult, FunctionCall, FunctionCaller } from '../custom-functions/function-call';
import type { EventSink } from './events';
import type { CustomFunctionPort } from './excel-host';
import type { RichApiEntry } from './protocol/wire';

const CATEGORY = 1;
const INVOKE = 1000;
const TAKES_ERRORS = 4;

/** The numbers that office.js puts on the wire; any other is #VALUE!, without a sentence. */
const errorsOnTheWire: Readonly<Record<number, ErrorCode>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
const errorsWithSentence: readonly unknown[] = [1, 7];

/** Calls the custom functions of a page as Excel does: one message with all calls, answers as they come. */
export class CustomFunctionCaller implements CustomFunctionPort, FunctionCaller {
  private readonly open = new Map<number, (result: CallResult) => void>();
  private count = 0;
  private tellReady: () => void = () => undefined;
  private readonly whenReady = new Promise<void>((resolve) => {
    this.tellReady = resolve;
  });

  constructor(private readonly page: EventSink) {}

  /** Waits until the page has said that it takes calls. */
  async untilReady(timeoutMs: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`The page took no calls of custom functions within ${timeoutMs} ms.`)), timeoutMs);
    });
    await Promise.race([this.whenReady, late]).finally(() => clearTimeout(timer));
  }

  ready(): void {
    this.tellReady();
  }

  async call(calls: readonly FunctionCall[]): Promise<readonly CallResult[]> {
    await this.whenReady;
    const results: Promise<CallResult>[] = [];
    const entries = calls.map(({ id, argumentsJson, address, holdsErrors }): RichApiEntry => {
      const number = ++this.count;
      results.push(new Promise((resolve) => this.open.set(number, resolve)));
      const flags = holdsErrors ? TAKES_ERRORS : 0;
      return [
        CATEGORY,
        INVOKE,
        '',
        `[${number},${JSON.stringify(id)},${argumentsJson},${JSON.stringify(address)},${flags}]`,
        number,
        false,
      ];
    });
    if (!this.page.fireRichApi(entries)) this.close();
    return Promise.all(results);
  }

  results(rows: readonly unknown[]): void {
    for (const row of rows) {
      const [number, succeeded, value, code] = row as readonly [number, boolean, unknown, number?];
      const answer = this.open.get(number);
      this.open.delete(number);
      answer?.(succeeded ? { kind: 'value', value } : errorOf(value, code));
    }
  }

  /** The page is gone: what it has not answered never will be. */
  close(): void {
    for (const answer of this.open.values()) answer({ kind: 'error', error: '#VALUE!', message: '' });
    this.open.clear();
    this.tellReady();
  }
}

function errorOf(text: unknown, code: number | undefined): CallResult {
  const message = typeof text === 'string' && errorsWithSentence.includes(code) ? text : '';
  return { kind: 'error', error: errorsOnTheWire[code ?? 0] ?? '#VALUE!', message };
}
