import type { DefinedJob } from './define-job';
import type { JobPorts } from './ports/job-ports';

/** Any job, as an entry of a list. */
export type ListedJob = DefinedJob<string, never, unknown>;

/** What each job of a list is asked. */
export type RequestsOf<List extends readonly ListedJob[]> = {
  readonly [Entry in List[number] as Entry['name']]: Parameters<Entry['run']>[0];
};

/** What each job of a list answers. */
export type OutcomesOf<List extends readonly ListedJob[]> = {
  readonly [Entry in List[number] as Entry['name']]: Awaited<ReturnType<Entry['run']>>;
};

/** A job of a list by its name, with what it is asked. */
export interface JobOf<List extends readonly ListedJob[], Name extends keyof RequestsOf<List>> {
  readonly name: Name;
  readonly request: RequestsOf<List>[Name];
}

/** Thrown for a job that does not exist: a fault of the caller's program. */
export class UnknownJob extends Error {
  override name = 'UnknownJob';
}

/** Runs one job of a list. */
export type JobRunner<List extends readonly ListedJob[]> = <Name extends keyof RequestsOf<List>>(
  job: JobOf<List, Name>,
  ports: JobPorts,
) => Promise<OutcomesOf<List>[Name]>;

/** Who runs the jobs of a list: an entry is all that a job needs. */
export function runJobs<const List extends readonly ListedJob[]>(list: List): JobRunner<List> {
  const jobs = new Map(list.map((job) => [job.name, job]));
  return async ({ name, request }, ports) => {
    const job = jobs.get(name);
    if (job === undefined) throw new UnknownJob(`There is no job ${name}.`);
    return (await job.run(request as never, ports)) as OutcomesOf<List>[typeof name]; // the entry of that name
  };
}
