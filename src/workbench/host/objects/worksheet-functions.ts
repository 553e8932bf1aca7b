import { DAYS_1904 } from '../../book/date-pattern';
import { serialDay } from '../input/typed-date';
import type { HostContext } from './host-context';
import { RichObject } from './rich-object';
import { wholeNumberArgument } from './wire-arguments';

/** Worksheet functions called without a cell; of the hundreds only DATE, by which the date system can be told. */
export class WorksheetFunctions extends RichObject {
  override readonly wireClass = 'Functions';

  constructor(private readonly context: Pick<HostContext, 'book'>) {
    super();
  }

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const serial = serialDay(wholeNumberArgument(year, 0), wholeNumberArgument(month, 1), wholeNumberArgument(day, 1));
    const shown = serial === null ? null : serial - (this.context.book.dateSystem === 1904 ? DAYS_1904 : 0);
    return shown === null || shown < 0 ? new FunctionResult(null, '#NUM!') : new FunctionResult(shown, '');
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
