import { constants } from '../cells/parse/constants';
import { isObject, object, type ObjectOf } from '../cells/parse/object';
import type { ParseFault, Parser } from '../cells/parse/parser';
import { languages, type Language } from '../texts/language';
import type { Texts } from '../texts/texts';
import type { JobFault } from './job-fault';
import { stopOf, type JobStop } from './job-stop';
import type { JobPorts } from './ports/job-ports';
import { RunCutShort } from './ports/unfinished-run';
import { WorkbookRefused } from './ports/workbook-refusal';
import { readBook, type ReadBook } from './read-book';
import { textsIn } from './texts-in';

/** A job as whoever runs it knows it: by its name, with plain data in and plain data out. */
export interface DefinedJob<Name extends string, Request, Outcome> {
  readonly name: Name;
  /**
   * Nothing about the request's values is taken on trust. What a user can meet is told in the outcome, only faults of the program are
   * thrown.
   */
  run(request: Request, ports: JobPorts): Promise<Outcome>;
}

/** What a job works with beside what it is asked. */
export interface JobWork extends JobPorts {
  readonly language: Language;
  readonly texts: Texts;
  /** Reads the workbook with its registers and its settings, which stand as they were read for the whole job (R30). */
  readonly readBook: () => Promise<ReadBook>;
}

interface JobDefinition<Name extends string, Request, Asked, Outcome, Learned> {
  readonly name: Name;
  readonly parse: RequestParser<Request, Asked>;
  /** Whether it changes sheets or tables: such a job brings a run of this page's own to an end first that was cut short. */
  readonly writes?: true;
  run(asked: Asked, work: JobWork, learned: Learned): Promise<Outcome>;
}

/** For a job that has something to tell whatever comes of it: what it knows at first, and how that goes with a refusal. */
interface LearningJob<Outcome, Learned> {
  learned(): Learned;
  stopped(stop: JobStop, learned: Learned): Outcome;
}

/**
 * The frame of every job: it speaks the language asked for, reads the request, and turns what stops the job into a refusal; all that is
 * left to the job is its work.
 */
export function defineJob<Name extends string, Request, Asked, Outcome, Learned>(
  definition: JobDefinition<Name, Request, Asked, Outcome, Learned> & LearningJob<Outcome, Learned>,
): DefinedJob<Name, Request, Outcome>;
export function defineJob<Name extends string, Request, Asked, Outcome>(
  definition: JobDefinition<Name, Request, Asked, Outcome, null>,
): DefinedJob<Name, Request, Outcome | JobStop>;
export function defineJob<Name extends string, Request, Asked, Outcome, Learned>(
  definition: JobDefinition<Name, Request, Asked, Outcome, Learned | null> & Partial<LearningJob<Outcome, Learned>>,
): DefinedJob<Name, Request, Outcome | JobStop> {
  const { name, parse, writes = false, learned: first } = definition;
  return {
    name,
    run: async (request, ports) => {
      const members = isObject(request) ? request : {};
      const spoken = spokenIn(members);
      const language = spoken.ok ? spoken.value.language : 'zh-CN';
      const texts = textsIn[language];
      const learned = first?.() ?? null;
      const stopped = (stop: JobStop): Outcome | JobStop =>
        definition.stopped && learned !== null ? definition.stopped(stop, learned) : stop;
      const parsed = spoken.ok ? parse(members) : spoken;
      if (!parsed.ok) return stopped(badRequest(parsed.fault, members));
      try {
        const work = { ...ports, language, texts, readBook: () => readBook(ports.workbook, ports.control) };
        const run = (): Promise<Outcome> => definition.run(parsed.value, work, learned);
        return await run().catch(async (error: unknown) => {
          if (!(writes && error instanceof RunCutShort && error.isOwn)) throw error;
          const { stayed } = await ports.workbook.settle(null);
          if (stayed.length > 0) throw new WorkbookRefused({ kind: 'partlyUndone', stayed });
          return run();
        });
      } catch (error) {
        return stopped(stopOf(error));
      }
    },
  };
}

/** Reads a request; remembers what the request's type is, so that whoever runs the job writes no other. */
export type RequestParser<Request, Asked> = Parser<Asked> & { readonly request?: Request };

/** A parser for every member of a request but its language, which is the frame's. */
export type RequestShape<Request> = { readonly [Member in keyof Required<Omit<Request, 'language'>>]: Parser<unknown> };

/** The parser of a request: the compiler misses a member that has none. */
export function requestOf<Request>(): <const Shape extends RequestShape<Request> & Readonly<Record<string, Parser<unknown>>>>(
  shape: Shape,
) => RequestParser<Request, ObjectOf<Shape>> {
  return object;
}

/** The language to answer in; a request that asks for none that there is is refused in Chinese. */
const spokenIn = object({ language: constants(...languages) });

/** How a job answers a request that is no good: by its first bad member, as it came. */
function badRequest({ path }: ParseFault, members: Readonly<Record<string, unknown>>): JobFault {
  const field = String(path[0]);
  return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field, value: shown(members[field]) } };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
