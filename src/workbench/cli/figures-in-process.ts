import { fork } from 'node:child_process';
import path from 'node:path';

import { projectRoot } from './fresh-bundle';
import type { FiguresMessage, FiguresTask, MonthFigures, ReckonFigures } from './month-figures';
import { readMonthOutcome } from './month-outcome';
import { ReportRefused } from './report-fault';

/** Megabytes of its heap: with a file's bytes the process stays within 4 GB. Node by itself allows less on a small machine. */
const mostHeap = 3_000;
/** How a process ends that has no more memory, by itself or by the system's hand. */
const outOfMemory: readonly (number | string | null)[] = ['SIGABRT', 'SIGKILL', 134];

/** Reckons figures in a process of its own, whose memory is bounded: where that is not enough, it ends, and this one says so. */
export const figuresInProcess: ReckonFigures = async (task, onStep) => {
  const { answer, ended } = await answerOf(task, onStep);
  if (answer !== null) return figuresIn(answer);
  if (outOfMemory.includes(ended)) throw new ReportRefused({ kind: 'memoryFull', file: task.file });
  throw new Error(`The process that reckons has ended without an answer (${ended}).`);
};

type Answer = Exclude<FiguresMessage, { readonly kind: 'step' }>;

/** What the process answers, null where it ends before that, and its exit code or the signal that has ended it. */
function answerOf(
  task: FiguresTask,
  onStep: Parameters<ReckonFigures>[1],
): Promise<{ readonly answer: Answer | null; readonly ended: number | string | null }> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(projectRoot, '.config', 'run-command.cjs'), ['figures'], {
      execArgv: [`--max-old-space-size=${mostHeap}`],
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const endWithThis = (): void => void child.kill('SIGKILL');
    process.once('exit', endWithThis);
    let answer: Answer | null = null;
    child.on('message', (message: FiguresMessage) => {
      if (message.kind === 'step') onStep(message.step);
      else answer = message;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', endWithThis);
      resolve({ answer, ended: signal ?? code });
    });
    child.send(task);
  });
}

function figuresIn(answer: Answer): MonthFigures {
  if (answer.kind === 'came')
    return { outcome: readMonthOutcome(answer.outcome), formulas: answer.formulas, notCarried: answer.notCarried };
  if (answer.kind === 'refused') throw new ReportRefused(answer.fault);
  throw Object.assign(new Error(answer.message), { stack: answer.stack });
}
