import { fork } from 'node:child_process';
import path from 'node:path';

/** Runs a module of this folder in a process of its own and gives back the figures it sends: memory and warm-up are then its alone. */
export function figuresOfChild<Figures>(module: string, args: readonly string[]): Promise<Figures> {
  return new Promise((resolve, reject) => {
    // `fork` hands on the flags by which this process reads TypeScript.
    const child = fork(path.join(__dirname, `${module}.ts`), args);
    let figures: Figures | null = null;
    child.on('message', (message) => {
      figures = message as Figures;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (figures === null) reject(new Error(`${module} ${args.join(' ')} ended with ${code ?? 'a signal'} and no figures.`));
      else resolve(figures);
    });
  });
}

/** Sends a child's figures to whoever started it, and ends. */
export function sendFigures(figures: Promise<object>): void {
  figures.then(
    (found) => process.send?.(found, () => process.exit(0)),
    (error: unknown) => {
      // By its words only: office.js stands in one line of a megabyte, which Node would print.
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}
