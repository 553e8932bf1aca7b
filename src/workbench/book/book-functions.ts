import type { BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

import { type ErrorCode, isErrorCode } from './cell-value';
import { forgetFormulas } from './forget-formulas';
import type { UniverLibrary } from './univer-runtime';

/** A value as formulas hand it to a function; null is an empty cell or an empty argument. */
export type FunctionScalar = string | number | boolean | null;

/** An error as a function's argument or answer; a message is for people only. */
export interface FunctionError {
  readonly error: ErrorCode;
  readonly message?: string;
}

export type FunctionValue = FunctionScalar | FunctionError;

/** One argument: a single value, or the values of a range or array, row by row. */
export type FunctionArgument =
  | { readonly kind: 'value'; readonly value: FunctionValue }
  | { readonly kind: 'range'; readonly values: readonly (readonly FunctionValue[])[] };

/** Which cell asks. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** An answer: a single value, or rows that spill. */
export type FunctionAnswer = FunctionValue | readonly (readonly FunctionValue[])[];

/** Answers a call at once; `#BUSY!` now and a recalculation later stands for an answer that takes time. */
export type FunctionBody = (args: readonly FunctionArgument[], cell: CallingCell) => FunctionAnswer;

/** The functions an add-in gives to the formulas of the workbook. */
export class BookFunctions {
  constructor(
    private readonly engine: UniverLibrary['engine'],
    private readonly service: IFunctionService,
  ) {}

  /** Makes a function known, `NAMESPACE.NAME` in any case. Only after a workbook exists, as Univer wants it. */
  define(name: string, body: FunctionBody): void {
    const { engine } = this;
    const answer = (args: readonly BaseValueObject[], cell: CallingCell): BaseValueObject =>
      this.toEngine(body(args.map(argumentOf), cell));
    // A class of its own: registerFunction turns "1-30" into a date and blanks into 0, and an exception ends the process.
    class AddInFunction extends engine.BaseFunction {
      override minParams = 0;
      override maxParams = 255;

      override calculate(...args: BaseValueObject[]): BaseValueObject {
        try {
          return answer(args, { sheetId: this.subUnitId ?? '', row: this.row, col: this.column });
        } catch {
          return engine.ErrorValueObject.create(engine.ErrorType.VALUE);
        }
      }
    }
    this.service.registerExecutors(new AddInFunction(name.toUpperCase()));
    forgetFormulas(this.service);
  }

  private toEngine(answer: FunctionAnswer): BaseValueObject {
    if (!isRows(answer)) return this.toScalar(answer);
    const rows = answer.map((line) => line.map((value) => this.toScalar(value)));
    return this.engine.ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  private toScalar(value: FunctionValue): BaseValueObject {
    const { BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } = this.engine;
    switch (typeof value) {
      case 'number':
        return NumberValueObject.create(value);
      case 'boolean':
        return BooleanValueObject.create(value);
      case 'string':
        return StringValueObject.create(value);
      default:
        return value ? ErrorValueObject.create(engineError(value.error), value.message) : StringValueObject.create('');
    }
  }
}

type EngineError = Parameters<UniverLibrary['engine']['ErrorValueObject']['create']>[0];

/** The engine's errors are an enum of the very texts. */
function engineError(code: ErrorCode): EngineError {
  return code as unknown as EngineError;
}

function isRows(answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] {
  return Array.isArray(answer);
}

interface EngineArray {
  getArrayValue(): readonly (readonly (BaseValueObject | null | undefined)[])[];
}

function argumentOf(value: BaseValueObject): FunctionArgument {
  if (!value.isArray()) return { kind: 'value', value: valueOf(value) };
  return { kind: 'range', values: (value as unknown as EngineArray).getArrayValue().map((line) => line.map(valueOf)) };
}

function valueOf(value: BaseValueObject | null | undefined): FunctionValue {
  if (!value || value.isNull()) return null;
  const plain = value.getValue();
  return value.isError() && isErrorCode(plain) ? { error: plain } : plain;
}
