import { buildMonth } from './build-month';
import type { BuildMonthOutcome, BuildMonthRequest } from './build-month-contract';
import type { JobControl, WorkbookPort } from './ports';

/** Every job there is, by its name, with what it is asked. */
export type Job = { readonly name: 'buildMonth'; readonly request: BuildMonthRequest };

/** What each job answers. */
export interface JobOutcomes {
  readonly buildMonth: BuildMonthOutcome;
}

/** What a job works with. */
export interface JobPorts {
  readonly workbook: WorkbookPort;
  readonly control: JobControl;
}

/** Thrown for a job that does not exist: a fault of the caller's program. */
export class UnknownJob extends Error {
  override name = 'UnknownJob';
}

type JobRunners = { readonly [Name in Job['name']]: (request: Extract<Job, { name: Name }>['request'], ports: JobPorts) => Promise<JobOutcomes[Name]> };

/** The list of all jobs; the compiler misses one that is not here. */
const runners: JobRunners = { buildMonth };

/** Runs one job; ribbon, pane and command line all come through here. */
export async function runJob<Name extends Job['name']>(job: Extract<Job, { name: Name }>, ports: JobPorts): Promise<JobOutcomes[Name]> {
  if (!Object.hasOwn(runners, job.name)) throw new UnknownJob(`There is no job ${job.name}.`);
  const run: JobRunners[Name] = runners[job.name];
  return run(job.request, ports);
}
