import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { reportCommand } from '../../../src/workbench/cli/report-command';
import { buildMonthInStandIn } from '../../../src/workbench/cli/stand-in-month';

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'receivables-'));

/** Runs the real command, all of it, in this process; what it writes stands in the folder. */
export async function realReport(argv: readonly string[], directory = newFolder()) {
  let [printed, complained] = ['', ''];
  const code = await reportCommand(
    [...argv, '--out', directory],
    {
      print: (text) => {
        printed += text;
      },
      complain: (text) => {
        complained += text;
      },
      showProgress: () => undefined,
      directory,
      debug: true,
      now: () => new Date(2026, 0, 5, 9, 7),
    },
    buildMonthInStandIn,
  );
  return { code, printed, complained, directory };
}

/** What the real command prints where it does what it is told. */
export async function reportDone(argv: readonly string[], directory = newFolder()): Promise<string> {
  const { code, printed, complained } = await realReport(argv, directory);
  expect({ code, complained }).toEqual({ code: 0, complained: '' });
  return printed;
}
