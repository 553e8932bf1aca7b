import type { Language } from '../../texts/language';
import type { ProgressStep } from '../../jobs/ports/job-control';
import type { Job, JobOutcomes, JobRequests } from '../../jobs/all-jobs';
import type { JobFault } from '../../jobs/job-fault';
import { languageOfDisplay } from '../../texts/language-of-display';
import { loadNames } from '../keep/hidden-names';
import { marksIn, type Mark } from '../keep/marks';
import { ribbonExamples, type RibbonCommandName } from './command-names';
import { associateCommand } from './early-commands';
import { memoryIn } from '../keep/workbook-memory';

type CommandJob = 'buildMonth' | 'removeMonth' | 'insertExample';

/** A job that a ribbon command ran, what it was asked, and what came of it. */
export type CommandResult = {
  readonly [Name in CommandJob]: { readonly job: Name; readonly request: JobRequests[Name]; readonly outcome: JobOutcomes[Name] };
}[CommandJob];

/** Who wants to know of ribbon commands. */
export interface CommandListener {
  /** The command that is carried out now, the oldest of several; null once none is. */
  underWay(job: CommandJob | null): void;
  done(command: CommandResult): void;
  /** How far the command is that is carried out now. */
  stepped(step: ProgressStep): void;
  /** The as-of date that is chosen there, `yyyy-mm-dd`: every action goes by it; null for the ledger's own. */
  chosenAsOf(): string | null;
  /** The date that the user has confirmed there however far it lies after its ledger: it is not asked about again. */
  confirmedAsOf(): Pick<JobRequests['buildMonth'], 'confirmAsOf' | 'confirmAsOfSheet'>;
}

/** What ribbon commands need of the program around them. */
export interface CommandRunner {
  /** Runs a job on the open workbook, one after the other. */
  run<Name extends CommandJob>(job: Job<Name>, control: { onProgress(step: ProgressStep): void }): Promise<JobOutcomes[Name]>;
  /** Now, as `yyyy-mm-dd hh:mm`, local time. */
  preparedAt(): string;
}

/** Which ribbon commands are under way, and what they came to. */
export interface RibbonCommands {
  /**
   * Tells everything from now on, and at once what is under way, and the last result if nobody has been told it yet. Returns a function
   * that ends it.
   */
  onCommand(listener: CommandListener): () => void;
}

/**
 * Takes the ribbon's commands, by the names that the manifest gives them. To be called before anything slow: Excel waits for a command's
 * function.
 */
export function registerRibbonCommands(runner: CommandRunner): RibbonCommands {
  const listeners = new Set<CommandListener>();
  const begun: CommandJob[] = [];
  let untold: CommandResult | null = null;
  const tellWork = (): void => {
    for (const listener of listeners) listener.underWay(begun[0] ?? null);
  };
  const tellResult = (result: CommandResult): void => {
    untold = listeners.size === 0 ? result : null;
    for (const listener of listeners) listener.done(result);
  };
  const control = {
    onProgress: (step: ProgressStep): void => {
      for (const listener of listeners) listener.stepped(step);
    },
  };
  let isUnseen = false;
  /** Where Excel won't, what is to be seen waits in the pane, and the next command brings it to the front. */
  const showPane = async (): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
      isUnseen = false;
    } catch {
      isUnseen = true;
    }
  };
  const chosenAsOf = (): string | null => [...listeners].map((listener) => listener.chosenAsOf()).find((asOf) => asOf !== null) ?? null;
  const associate = (name: RibbonCommandName, job: CommandJob, run: (situation: Situation) => Promise<CommandResult>): void => {
    const carryOut = async (): Promise<void> => {
      begun.push(job);
      tellWork();
      let result: CommandResult | null = null;
      try {
        result = await run(await readSituation());
      } finally {
        // What is done shows in the workbook; the rest is for the pane to show, a fault of the program's included.
        if (isUnseen || result?.outcome.kind !== 'done') await showPane();
        begun.splice(begun.indexOf(job), 1);
        if (result) tellResult(result);
        tellWork();
      }
    };
    associateCommand(name, (event) => void carryOut().finally(() => event.completed()));
  };

  const associateBuild = (name: RibbonCommandName, asked: Pick<JobRequests['buildMonth'], 'reports' | 'renewAging'>): void => {
    associate(name, 'buildMonth', async ({ language, activeSheet }) => {
      const asOf = chosenAsOf();
      const [confirmed = {}] = [...listeners]
        .map((listener) => listener.confirmedAsOf())
        .filter(({ confirmAsOf }) => confirmAsOf !== undefined);
      const request: JobRequests['buildMonth'] = {
        language,
        preparedAt: runner.preparedAt(),
        ...asked,
        ...(activeSheet !== null && { activeSheet }),
        ...(asOf !== null && { asOf }),
        ...confirmed,
      };
      return { job: 'buildMonth', request, outcome: await runner.run({ name: 'buildMonth', request }, control).catch(faultOf) };
    });
  };
  associateBuild('buildMonth', { reports: ['aging'] });
  associateBuild('buildRisk', { reports: ['top', 'alerts'], renewAging: true });
  associate('removeMonth', 'removeMonth', async ({ language, activeMark }) => {
    const request = { language, ...(activeMark && monthOf(activeMark)) };
    return { job: 'removeMonth', request, outcome: await runner.run({ name: 'removeMonth', request }, control).catch(faultOf) };
  });
  for (const id of ribbonExamples) {
    associate(`insertExample${id}`, 'insertExample', async ({ language }) => {
      const request = { language, function: id };
      return {
        job: 'insertExample',
        request,
        outcome: await runner.run({ name: 'insertExample', request }, control).catch(faultOf),
      };
    });
  }

  return {
    onCommand: (listener) => {
      listeners.add(listener);
      if (untold) listener.done(untold);
      untold = null;
      if (begun[0] !== undefined) listener.underWay(begun[0]);
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

/** An Excel that does not answer leaves the job to say so; this never rejects. */
async function readSituation(): Promise<Situation> {
  let displayed: Language = 'zh-CN';
  try {
    // Excel may send a command before it has told office.js where it is.
    await Office.onReady();
    displayed = languageOfDisplay(Office.context.displayLanguage);
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const loaded = loadNames(context);
      await context.sync();
      const names = loaded();
      return {
        language: memoryIn(names).language ?? displayed,
        activeSheet: sheet.name,
        activeMark: marksIn(names).find((mark) => mark.sheet === sheet.name) ?? null,
      };
    });
  } catch {
    return { language: displayed, activeSheet: null, activeMark: null };
  }
}

/** The sheets that belong together with one of ours: of its month and ledger, and in its language. */
function monthOf({
  facts: { period, language },
  ledger,
}: Mark): Pick<JobRequests['removeMonth'], 'period' | 'ledgerSheet' | 'sheetLanguage'> {
  return { period, ledgerSheet: ledger, sheetLanguage: language === 'en-US' ? 'en-US' : 'zh-CN' };
}

/** A fault of the program's, which nobody else would see: there is no pane yet that could show it. */
function faultOf(error: unknown): JobFault {
  const [code, message] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)];
  return { kind: 'refused', refusal: 'workbook', reason: { kind: 'failed', code, message } };
}
