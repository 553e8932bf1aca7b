import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { reportCommand } from '../../src/workbench/cli/report-command';
import { buildMonthInStandIn } from '../../src/workbench/cli/stand-in-month';
import { checkOutput } from './check-output';
import type { MutatedFile } from './mutated-workbook';

/** What a run of the whole command came to, and the laws that it broke. */
export interface CommandTrial {
  readonly code: 0 | 1 | 2;
  /** What the command complained of; empty where it wrote a workbook. */
  readonly complaint: string;
  readonly broken: readonly string[];
  /** The dates in our sheets, as serials of the 1900 system, in their order. */
  readonly days: readonly number[];
  readonly milliseconds: number;
}

const standings = ['正常', '关注', '次级', '可疑', '损失', '贷项', '待核实'] as const;

type Amounts = Readonly<Record<(typeof standings)[number] | 'balance', string>>;

interface Printed {
  readonly file: string;
  readonly totals: Amounts & { readonly difference: string; readonly ledgerBalance: string };
  readonly customers: readonly Amounts[];
}

/** Runs what `npm run report` runs, in this process, on a file of its own, and looks at everything it leaves behind. */
export async function tryCommand({ fileName, bytes, argv, lies = false }: MutatedFile): Promise<CommandTrial> {
  const directory = mkdtempSync(path.join(tmpdir(), 'receivables-fuzz-'));
  const file = path.join(directory, fileName);
  writeFileSync(file, bytes);
  const stray: string[] = [];
  const noteStray = (error: unknown): void =>
    void stray.push(`an error nobody awaited: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.on('unhandledRejection', noteStray).on('uncaughtException', noteStray);
  const begun = performance.now();
  try {
    let [printed, complaint] = ['', ''];
    const code = await reportCommand(
      [file, ...argv, '--json', '--out', path.join(directory, 'out')],
      {
        print: (text) => {
          printed += text;
        },
        complain: (text) => {
          complaint += text;
        },
        showProgress: () => undefined,
        directory,
        debug: false,
        now: () => new Date(2026, 0, 5, 9, 7),
      },
      buildMonthInStandIn,
    );
    const milliseconds = performance.now() - begun;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    const broken = [...stray, ...(Buffer.compare(readFileSync(file), bytes) === 0 ? [] : ['the ledger file was changed'])];
    if (lies && code === 0) broken.push('a package was read that is not as it says');
    let days: readonly number[] = [];
    if (code === 0) {
      if (complaint !== '') broken.push(`complained in spite of success: ${complaint}`);
      const report = JSON.parse(printed) as Printed;
      const output = await checkOutput(bytes, fileName, readFileSync(report.file));
      days = output.days;
      broken.push(...brokenSums(report), ...output.broken);
    } else broken.push(...brokenComplaint(code, printed, complaint));
    broken.push(...nonsense(printed).map((word) => `${word} was printed`));
    return { code, complaint, broken, days, milliseconds };
  } finally {
    process.off('unhandledRejection', noteStray).off('uncaughtException', noteStray);
    rmSync(directory, { recursive: true, force: true });
  }
}

function brokenComplaint(code: number, printed: string, complaint: string): string[] {
  if (code === 1) return [`a crash: ${complaint.trim()}`];
  const broken = printedComplaint(printed) === complaint.trim() ? [] : [`printed ${printed} beside the complaint ${complaint}`];
  // A sentence that only passes on what Excel said tells the user nothing that they could put right.
  if (/InvalidArgument|GeneralException|did not finish|没有完成操作/.test(complaint)) broken.push(`no help: ${complaint.trim()}`);
  if (!/^[^\n\r]+\n$/.test(complaint) || /undefined|NaN|\[object|Error:| at \//.test(complaint))
    broken.push(`no clear sentence: ${JSON.stringify(complaint)}`);
  return broken;
}

/** The sentence of the one object that is printed where the command fails; null for anything else. */
function printedComplaint(printed: string): string | null {
  try {
    const { error } = JSON.parse(printed) as { readonly error?: { readonly kind?: unknown; readonly sentence?: unknown } };
    return typeof error?.kind === 'string' && typeof error.sentence === 'string' ? error.sentence : null;
  } catch {
    return null;
  }
}

/** The tie-out and all sums, added apart from the program (R12). */
function brokenSums({ totals, customers }: Printed): string[] {
  const broken = totals.difference === '0.00' ? [] : [`difference ${totals.difference}`];
  if (totals.ledgerBalance !== totals.balance) broken.push(`the ledger has ${totals.ledgerBalance}, the report ${totals.balance}`);
  for (const amounts of [totals, ...customers]) {
    const sum = standings.reduce((total, standing) => total + cents(amounts[standing]), 0n);
    if (sum !== cents(amounts.balance)) broken.push(`classes add up to ${sum}, the balance is ${amounts.balance}`);
  }
  if (customers.reduce((total, { balance }) => total + cents(balance), 0n) !== cents(totals.balance))
    broken.push('customers do not add up');
  return broken;
}

const cents = (amount: string): bigint => (/^-?\d+\.\d\d$/.test(amount) ? BigInt(amount.replace('.', '')) : -1n);

/** Words of a program's own that no cell of ours puts there; texts of the ledger that say so stand in quotes of JSON. */
function nonsense(printed: string): string[] {
  return ['[object', 'NaN.', 'undefined.'].filter((word) => printed.includes(word));
}
