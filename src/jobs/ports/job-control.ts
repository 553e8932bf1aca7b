/** How a job tells what it is doing and learns that it should stop. */
export interface JobControl {
  progress(step: ProgressStep): void;
  /** Throws `JobCancelled` once the user has asked to stop. */
  throwIfCancelled(): void;
  /** Lets the page have its turn in the middle of long reckoning; absent where nobody waits for one. */
  breathe?(): Promise<void>;
}

export interface ProgressStep {
  readonly stage: 'reading' | 'reckoning' | 'checking' | 'composing' | 'writing';
  /** What is being read or written: a sheet's name. */
  readonly subject: string;
  readonly done: number;
  readonly total: number;
}

/** Lets the page have its turn between two pieces of reckoning, and stops here if the user asked to. */
export async function takeTurns(control: JobControl): Promise<void> {
  await control.breathe?.();
  control.throwIfCancelled();
}

/** Rows after which the page gets its turn: a twentieth of a second of reading them. */
const rowsOfATurn = 5_000;

/** Does work that stops now and then, and says how many rows it has gone through since, to its end; the page has its turns in between. */
export async function inTurns<Result>(work: Generator<number, Result>, control: JobControl): Promise<Result> {
  let rows = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    rows += step.value;
    if (rows < rowsOfATurn) continue;
    rows = 0;
    await takeTurns(control);
  }
}

/** Thrown out of a job when its control was told to stop; nothing of the job is left in the workbook. */
export class JobCancelled extends Error {
  override name = 'JobCancelled';
}
