import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

import type { CompileScript } from '../host/page-scripts';
import { changeFlag, underStartFlags } from './start-flags';

/** A script whose code is to be kept, in which file, and the digest of its bytes. */
interface WantedCode {
  readonly script: Script;
  readonly kept: string;
  readonly digest: Buffer;
}

const digestLength = 32;

/**
 * Compiles the scripts of pages with what V8 made of them in an earlier run, and keeps that where there is none, when a run ends well.
 * Before the code stands the digest of its script: V8 itself compares no more than lengths, versions and flags. What it does not take is
 * compiled, and kept anew.
 * @param root the root of the project; what is kept stands beside its compiled commands
 */
export function keptPageScripts(root: string): CompileScript {
  const folder = path.join(root, 'node_modules', '.cache', 'receivables', 'commands', 'pages');
  const wanted: WantedCode[] = [];
  return (file, bytes, address) => {
    const kept = path.join(folder, `${path.basename(file)}-v8`);
    const digest = createHash('sha256').update(bytes).digest();
    const cachedData = codeOf(kept, digest);
    const script = underStartFlags(() => new Script(bytes.toString('utf8'), { filename: address, ...(cachedData && { cachedData }) }));
    if (script.cachedDataRejected !== false && wanted.push({ script, kept, digest }) === 1) keepAtTheEnd(wanted);
    return script;
  };
}

function codeOf(kept: string, digest: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    return bytes.subarray(0, digestLength).equals(digest) ? bytes.subarray(digestLength) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what there is of wanted code once the process ends well. V8 throws code away that a long run no longer uses, but for this flag. */
function keepAtTheEnd(wanted: readonly WantedCode[]): void {
  changeFlag('--no-flush-bytecode', '--flush-bytecode');
  process.once('exit', (code) => {
    if (code !== 0) return;
    for (const { script, kept, digest } of wanted) tryWriting(kept, Buffer.concat([digest, script.createCachedData()]));
  });
}

/** Whole or not at all, whoever else writes it. Where nothing can be written, each run compiles anew. */
function tryWriting(file: string, content: Buffer): void {
  const aside = `${file}-${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(aside, content);
    renameSync(aside, file);
  } catch {
    rmSync(aside, { force: true });
  }
}
