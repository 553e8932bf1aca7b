import { constants, existsSync, statSync } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { WorkbenchWords } from '../words/workbench-words';
import { errorDetail } from './error-code';
import { ReportRefused } from './report-fault';
import { keepReplaced, type ReplacedFile } from './replaced-file';
import { beginFile, endFile, removeLeftovers } from './unfinished-files';

/** Name of a ledger file without directory and ending: the ledger's name. */
export function ledgerNameOf(file: string): string {
  return path.basename(file).replace(/\.(xlsx|xlsm|csv|tsv|txt)$/i, '');
}

/**
 * `DIR/<ledger name> 账龄 <period>.xlsx` in the words of a language; the period is `YYYY-MM`, or the full date where that is no month end. A
 * ledger that is itself such a result keeps its first name, unless its file would then be written over.
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

/** A file that is to be written. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  /** Whether a file of an earlier run stood there. */
  readonly replaced: boolean;
}

/**
 * Writes all files of a run or none. Each is written beside its final name first, and all are renamed then: no half file is ever seen under
 * a name, no letter without the workbook that has its number, and where a name is a link to the ledger it is the link that is replaced,
 * never the ledger. Where one can't be renamed, those before it are taken away again and the files that they replaced put back; what would
 * not go or come back is named.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<WrittenFile[]> {
  const parts = files.map((file) => ({ ...file, part: beginFile(file.path) }));
  const written: { readonly file: WrittenFile; readonly before: ReplacedFile | null }[] = [];
  let at = '';
  try {
    for (const { path: file, bytes, part } of parts) {
      at = file;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(part, bytes);
    }
    for (const { path: file, part } of parts) {
      at = file;
      const replaced = existsSync(file);
      const before = await keepReplaced(file);
      await rename(part, file).catch(async (error: unknown) => {
        await before?.letGo();
        throw error;
      });
      written.push({ file: { path: file, replaced }, before });
    }
    for (const { before } of written) await before?.letGo();
    return written.map(({ file }) => file);
  } catch (error) {
    for (const { part } of parts) await rm(part, { force: true }).catch(() => undefined);
    const stayed: string[] = [];
    for (const { file, before } of written)
      await (before?.putBack() ?? rm(file.path, { force: true })).catch(() => {
        stayed.push(file.path);
      });
    throw new ReportRefused({ kind: 'outputUnwritable', file: at, detail: errorDetail(error), ...(stayed.length > 0 && { stayed }) });
  } finally {
    for (const { part } of parts) endFile(part);
  }
}

/**
 * Tries, before any work is done, whether files can be written in a folder, or the folder be made; takes away what killed runs have left
 * there.
 */
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
