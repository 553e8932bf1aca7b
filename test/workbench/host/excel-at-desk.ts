import { type Desk, type DeskOptions, openDesk } from '../../../src/workbench/host/desk';

/** What an add-in caught from Excel. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** A desk with the page's Excel namespace as a script in the page has it. */
export interface ExcelAtDesk {
  readonly desk: Desk;
  readonly excel: typeof Excel;
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs work that must be refused. */
  refused(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<Refusal>;
}

export async function excelAtDesk(options?: DeskOptions): Promise<ExcelAtDesk> {
  const desk = await openDesk(options);
  const excel = desk.window['Excel'] as typeof Excel;
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.run(work);
  return {
    desk,
    excel,
    run,
    refused: async (work) => {
      const outcome = await run(work).then(
        () => null,
        (error: unknown) => error as OfficeExtension.Error,
      );
      if (!outcome) throw new Error('Excel was expected to refuse');
      return { code: outcome.code, message: outcome.message, location: outcome.debugInfo.errorLocation };
    },
  };
}

/** Arrays of the page are of another realm, which deep equality minds. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Lets messages that are under way arrive. */
export const pause = (milliseconds = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The first worksheet of a new workbook. */
export const firstSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
