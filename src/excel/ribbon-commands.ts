import type { Job, JobOutcomes } from '../jobs/all-jobs';
import type { Language } from '../jobs/build-month-contract';
import { textsIn } from '../jobs/texts-in';
import type { FunctionId } from '../texts/function-signatures';
import { loadNames } from './hidden-names';
import { marksIn, type Mark } from './marks';
import { memoryIn } from './workbook-memory';

type CommandJob = 'buildMonth' | 'removeMonth' | 'insertExample';

/** A job that a ribbon command ran, and what came of it. */
export type CommandResult = { readonly [Name in CommandJob]: { readonly job: Name; readonly outcome: JobOutcomes[Name] } }[CommandJob];

/** What ribbon commands need of the program around them. */
export interface CommandRunner {
  /** Runs a job on the open workbook, one after the other. */
  run<Name extends CommandJob>(job: Job<Name>): Promise<JobOutcomes[Name]>;
  /** Now, as `yyyy-mm-dd hh:mm`, local time. */
  preparedAt(): string;
}

/** What ribbon commands came to. */
export interface RibbonCommands {
  /** Tells every result from now on, and at once the last one if nobody has been told it yet. Returns a function that ends it. */
  onCommand(listener: (command: CommandResult) => void): () => void;
}

/** Functions whose example the ribbon offers, in its order. */
export const ribbonExamples = ['AGINGCLASS', 'AGINGTABLE', 'DUEDATE', 'PENALTY', 'LETTERSTAGE', 'DSO', 'RMBUPPER'] as const satisfies readonly FunctionId[];

/** Takes the ribbon's commands, by the names that the manifest gives them. To be called before anything slow: Excel waits for a command's function. */
export function registerRibbonCommands(runner: CommandRunner): RibbonCommands {
  const listeners = new Set<(command: CommandResult) => void>();
  let untold: CommandResult | null = null;
  const tell = (result: CommandResult): void => {
    untold = listeners.size === 0 ? result : null;
    for (const listener of listeners) listener(result);
  };
  const associate = (name: string, run: (situation: Situation) => Promise<CommandResult>, job: CommandJob): void => {
    const carryOut = async (): Promise<void> => {
      const situation = await readSituation();
      const result = await run(situation).catch((error: unknown) => faultResult(job, situation.language, error));
      // What is done shows in the workbook; the rest is for the pane to show.
      if (result.outcome.kind !== 'done') await Office.addin.showAsTaskpane().catch(() => undefined);
      tell(result);
    };
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void carryOut().finally(() => event.completed());
    });
  };

  associate('buildMonth', async ({ language, activeSheet }) => ({
    job: 'buildMonth',
    outcome: await runner.run({ name: 'buildMonth', request: { language, preparedAt: runner.preparedAt(), ...(activeSheet !== null && { activeSheet }) } }),
  }), 'buildMonth');
  associate('removeMonth', async ({ language, activeMark }) => ({
    job: 'removeMonth',
    outcome: await runner.run({ name: 'removeMonth', request: { language, ...(activeMark && monthOf(activeMark)) } }),
  }), 'removeMonth');
  for (const id of ribbonExamples) {
    associate(`insertExample${id}`, async ({ language }) => ({
      job: 'insertExample', outcome: await runner.run({ name: 'insertExample', request: { language, function: id } }),
    }), 'insertExample');
  }

  return {
    onCommand: (listener) => {
      listeners.add(listener);
      if (untold) listener(untold);
      untold = null;
      return () => void listeners.delete(listener);
    },
  };
}

/** What a command goes by: the language, and where the user is. */
interface Situation {
  readonly language: Language;
  readonly activeSheet: string | null;
  /** Of the active sheet, if it is one of ours. */
  readonly activeMark: Mark | null;
}

/** An Excel that does not answer leaves the job to say so. */
async function readSituation(): Promise<Situation> {
  const displayed: Language = Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const loaded = loadNames(context);
      await context.sync();
      const names = loaded();
      return {
        language: memoryIn(names).language ?? displayed, activeSheet: sheet.name, activeMark: marksIn(names).find((mark) => mark.sheet === sheet.name) ?? null,
      };
    });
  } catch {
    return { language: displayed, activeSheet: null, activeMark: null };
  }
}

function monthOf({ facts: { period }, ledger }: Mark): { readonly period: string; readonly ledgerSheet: string | null } {
  return { period, ledgerSheet: ledger };
}

/** A fault of the program's, which nobody else would see: there is no pane yet that could show it. */
function faultResult(job: CommandJob, language: Language, error: unknown): CommandResult {
  const [code, message] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)];
  return { job, outcome: { kind: 'refused', refusal: 'workbook', sentence: textsIn[language].jobs.excelFailed(code, message) } };
}
