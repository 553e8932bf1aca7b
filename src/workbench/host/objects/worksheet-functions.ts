import { serialDay } from '../input/typed-date';
import { RichObject } from './rich-object';
import { wholeNumberArgument } from './wire-arguments';

/** Worksheet functions called without a cell; of the hundreds only DATE, by which the date system can be told. */
export class WorksheetFunctions extends RichObject {
  override readonly wireClass = 'Functions';

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const serial = serialDay(wholeNumberArgument(year, 0), wholeNumberArgument(month, 1), wholeNumberArgument(day, 1));
    return new FunctionResult(serial, serial === null ? '#NUM!' : '');
  }
}

class FunctionResult extends RichObject {
  override readonly wireClass = 'FunctionResult';
  override readonly defaultMembers = ['Error', 'Value'];

  constructor(
    private readonly value: number | null,
    private readonly error: string,
  ) {
    super();
  }

  get Value(): number | null {
    return this.value;
  }

  get Error(): string {
    return this.error;
  }
}
