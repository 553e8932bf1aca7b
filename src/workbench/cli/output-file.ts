import { constants, existsSync, statSync } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { WorkbenchWords } from '../words/workbench-words';
import { errorDetail } from './error-code';
import { ReportRefused } from './report-fault';
import { beginFile, endFile, removeLeftovers } from './unfinished-files';

/** Name of a ledger file without directory and ending: the ledger's name. */
export function ledgerNameOf(file: string): string {
  return path.basename(file).replace(/\.(xlsx|xlsm|csv|tsv|txt)$/i, '');
}

/**
 * `DIR/<ledger name> 账龄 <period>.xlsx` in the words of a language; the period is `YYYY-MM`, or the full date where that is no month end. A ledger that
 * is itself such a result keeps its first name, unless its file would then be written over.
 */
export function outputFile(directory: string, ledgerFile: string, period: string, words: Pick<WorkbenchWords, 'outputName'>): string {
  const ledgerName = ledgerNameOf(ledgerFile);
  const named = (name: string): string => path.join(directory, `${words.outputName(name, period)}.xlsx`);
  const file = named(ledgerName.replace(ownEnding, ''));
  return isSameFile(file, ledgerFile) ? named(ledgerName) : file;
}

/** What the names of results end with, in either language. */
const ownEnding = /(?<=.)(?: 账龄| aging) \d{4}-\d{2}(?:-\d{2})?$/;

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/**
 * Writes the report beside its final name first and renames it then: no half file is ever seen under that name, and where the name is a link to
 * the ledger it is the link that is replaced, never the ledger.
 */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<{ readonly replaced: boolean }> {
  const unfinished = beginFile(file);
  try {
    const replaced = existsSync(file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return { replaced };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new ReportRefused({ kind: 'outputUnwritable', file, detail: errorDetail(error) });
  } finally {
    endFile(unfinished);
  }
}

/** Tries, before any work is done, whether files can be written in a folder, or the folder be made; takes away what killed runs have left there. */
export async function tryOutputFolder(directory: string): Promise<void> {
  try {
    const existing = nearestFolder(directory);
    if (!statSync(existing).isDirectory()) throw new ReportRefused({ kind: 'outputUnwritable', file: directory, detail: 'ENOTDIR' });
    await access(existing, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof ReportRefused) throw error;
    throw new ReportRefused({ kind: 'outputUnwritable', file: directory, detail: errorDetail(error) });
  }
  await removeLeftovers(directory);
}

function nearestFolder(directory: string): string {
  const above = path.dirname(directory);
  return existsSync(directory) || above === directory ? directory : nearestFolder(above);
}
