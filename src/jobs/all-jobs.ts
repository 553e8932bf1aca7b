import type { Language } from '../texts/language';
import type { JobPorts } from './ports/job-ports';
import { buildMonth } from './month/build-month';
import type { BuildMonthOutcome, BuildMonthRequest } from './month/build-month-contract';
import { insertExample } from './workbook/insert-example';
import { insertSample } from './workbook/insert-sample';
import { look } from './month/look';
import { remember } from './workbook/remember';
import { removeMonth } from './month/remove-month';
import { show } from './workbook/show';
import type { RemoveMonthOutcome, RemoveMonthRequest } from './month/remove-month-contract';
import type { LookOutcome, LookRequest } from './month/look-contract';
import type {
  InsertExampleOutcome,
  InsertExampleRequest,
  InsertSampleOutcome,
  InsertSampleRequest,
  RememberOutcome,
  RememberRequest,
  ShowOutcome,
  ShowRequest,
} from './workbook/small-jobs-contract';
import { textsIn } from './texts-in';

/** What each job is asked; the list of all jobs. */
export interface JobRequests {
  readonly buildMonth: BuildMonthRequest;
  readonly removeMonth: RemoveMonthRequest;
  readonly look: LookRequest;
  readonly remember: RememberRequest;
  readonly show: ShowRequest;
  readonly insertSample: InsertSampleRequest;
  readonly insertExample: InsertExampleRequest;
}

export type JobName = keyof JobRequests;

/** A job by its name, with what it is asked. */
export interface Job<Name extends JobName = JobName> {
  readonly name: Name;
  readonly request: JobRequests[Name];
}

/** What each job answers. */
export interface JobOutcomes {
  readonly buildMonth: BuildMonthOutcome;
  readonly removeMonth: RemoveMonthOutcome;
  readonly look: LookOutcome;
  readonly remember: RememberOutcome;
  readonly show: ShowOutcome;
  readonly insertSample: InsertSampleOutcome;
  readonly insertExample: InsertExampleOutcome;
}

/** Thrown for a job that does not exist: a fault of the caller's program. */
export class UnknownJob extends Error {
  override name = 'UnknownJob';
}

type JobRunners = { readonly [Name in JobName]: (request: JobRequests[Name], ports: JobPorts) => Promise<JobOutcomes[Name]> };

/** Who does which job; the compiler misses one that is not here. */
const runners: JobRunners = { buildMonth, removeMonth, look, remember, show, insertSample, insertExample };

/** Runs one job; ribbon, pane and command line all come through here. */
export async function runJob<Name extends JobName>(job: Job<Name>, ports: JobPorts): Promise<JobOutcomes[Name]> {
  if (!Object.hasOwn(runners, job.name)) throw new UnknownJob(`There is no job ${job.name}.`);
  const run: JobRunners[Name] = runners[job.name];
  return run(asObject(job.request), ports);
}

/** A request comes from outside: one that is nothing at all is taken for one without fields, which each job refuses. */
function asObject<Request extends object>(request: Request | null | undefined): Request {
  return typeof request === 'object' && request !== null ? request : ({} as Request); // every field is checked by the job
}

/** What a user should know before a job that writes is started. */
export function describeJob(language: Language): { readonly cannotUndo: string } {
  return { cannotUndo: textsIn[language].jobs.cannotUndo };
}
