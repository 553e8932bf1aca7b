import type { Book } from '../book/book';
import type { CallingCell, FunctionAnswer, FunctionArgument } from '../book/book-functions';
import { type BlankCell, callArguments } from './call-arguments';
import { callAnswer } from './call-answer';
import { columnRuns } from './column-runs';
import { ErrorMessages } from './error-messages';
import type { FunctionCall, FunctionCaller } from './function-call';
import type { FunctionMetadata, FunctionsMetadata } from './function-metadata';
import { liftCall } from './lift-call';

export interface SchedulerOptions {
  /** `AR` of `AR.NAME`. */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly blankCell?: BlankCell;
}

interface WaitingCall extends FunctionCall {
  readonly key: string;
  readonly cells: CallingCell[];
}

/** A cell that asks in so many rounds in a row is taken for one whose arguments never come to rest. */
const MOST_ROUNDS = 25;

/**
 * Calculates an add-in's functions in the cells of a workbook. A call whose result is not known shows #BUSY! and waits; when the
 * pass is over all that wait go out at once, and when they are answered only their cells are calculated again.
 */
export class CustomFunctionScheduler {
  readonly messages = new ErrorMessages();
  /** Whether blank cells go out as null, 0 or ''. */
  blankCell: BlankCell;
  /** How often calls went out, and how many. */
  readonly traffic = { batches: 0, calls: 0 };
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly calls = new Map<string, WaitingCall>();
  /** In which rounds of those under way each cell has asked. */
  private readonly roundsOfCell = new Map<string, Set<number>>();
  private waiting: WaitingCall[] = [];
  private running: Promise<void> | null = null;

  constructor(
    private readonly book: Book,
    private readonly caller: FunctionCaller,
    private readonly options: SchedulerOptions,
  ) {
    this.blankCell = options.blankCell ?? null;
    for (const definition of options.metadata.functions) {
      book.functions.define(`${options.namespace}.${definition.name}`, (args, cell) => this.evaluate(definition, args, cell));
    }
    book.calculation.onFinished(() => this.start());
    book.calculation.goOnWith(() => this.running);
  }

  /** Calculates every formula that names a function of the add-in: those of a workbook that was open before it. */
  async recalculateAll(): Promise<void> {
    const ours = new RegExp(`(?<![\\p{L}\\p{N}_.])${this.options.namespace}\\.`, 'iu');
    const cells: CallingCell[] = [];
    for (const sheet of this.book.sheets) {
      sheet.cells.forEachFormula((row, col, formula) => {
        if (ours.test(formula)) cells.push({ sheetId: sheet.id, row, col });
      });
    }
    if (cells.length > 0) await this.book.calculation.recalculate(columnRuns(cells));
    await this.book.calculation.settle();
  }

  private evaluate(definition: FunctionMetadata, args: readonly FunctionArgument[], cell: CallingCell): FunctionAnswer {
    const answer = liftCall(definition, args, (single) => this.answerTo(definition, single, cell)) ?? this.answerTo(definition, args, cell);
    this.messages.note(cell, answer);
    return answer;
  }

  private answerTo(definition: FunctionMetadata, args: readonly FunctionArgument[], cell: CallingCell): FunctionAnswer {
    const {
      blankCell,
      options: { metadata },
    } = this;
    const made = callArguments(definition, args, { blankCell, passErrors: metadata.allowErrorForDataTypeAny === true });
    if (made.kind === 'error') return { error: made.error };
    const key = `${definition.id}${made.json}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (this.asksWithoutEnd(cell)) return { error: '#NUM!' };
    let call = this.calls.get(key);
    if (!call) {
      call = { key, id: definition.id, argumentsJson: made.json, holdsErrors: made.holdsErrors, address: this.addressOf(cell), cells: [] };
      this.calls.set(key, call);
      this.waiting.push(call);
    }
    call.cells.push(cell);
    return { error: '#BUSY!' };
  }

  private asksWithoutEnd({ sheetId, row, col }: CallingCell): boolean {
    const key = `${sheetId}!${row},${col}`;
    let rounds = this.roundsOfCell.get(key);
    if (!rounds) this.roundsOfCell.set(key, (rounds = new Set()));
    rounds.add(this.traffic.batches);
    return rounds.size > MOST_ROUNDS;
  }

  private addressOf({ sheetId, row, col }: CallingCell): string {
    return this.book.findSheet(sheetId)?.address({ row, col, rows: 1, cols: 1 }) ?? '';
  }

  private start(): void {
    if (this.waiting.length > 0) this.running ??= this.callAll();
  }

  /** A level of formulas that hang on each other takes a round. Results are kept for the rounds that follow, not for later. */
  private async callAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const calls = this.waiting;
      this.waiting = [];
      this.traffic.batches++;
      this.traffic.calls += calls.length;
      const results = await this.caller.call(calls);
      calls.forEach((call, index) => {
        this.calls.delete(call.key);
        const result = results[index];
        this.answers.set(call.key, result ? callAnswer(result) : { error: '#VALUE!' });
      });
      await this.book.calculation.recalculate(columnRuns(calls.flatMap(({ cells }) => cells)));
    }
    this.answers.clear();
    this.roundsOfCell.clear();
    this.running = null;
  }
}
