import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { errorCode, errorDetail } from './error-code';
import { ReportRefused } from './report-fault';

/** A file by its name, its size in bytes and its SHA-256; its content is read piece by piece and goes nowhere. */
export interface EvidenceFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** The files of paths, and of folders everything that lies in them; throws `ReportRefused` for the first that can't be read. */
export async function evidenceFiles(paths: readonly string[]): Promise<readonly EvidenceFile[]> {
  const files: EvidenceFile[] = [];
  for (const file of await within(paths)) {
    try {
      const hash = createHash('sha256');
      await pipeline(createReadStream(file), hash);
      files.push({ name: path.basename(file), size: (await stat(file)).size, sha256: hash.digest('hex') });
    } catch (error) {
      throw new ReportRefused({ kind: 'fileNotOpened', file, detail: errorDetail(error) });
    }
  }
  return files;
}

async function within(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of paths) {
    const kind = await stat(one).catch((error: unknown) => {
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
      throw new ReportRefused(
        isMissing ? { kind: 'fileMissing', file: one } : { kind: 'fileNotOpened', file: one, detail: errorDetail(error) },
      );
    });
    if (kind.isDirectory()) {
      const inside = await readdir(one, { recursive: true, withFileTypes: true });
      found.push(
        ...inside
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort(),
      );
    } else if (kind.isFile()) found.push(one);
    // A pipe or a device might never end.
    else throw new ReportRefused({ kind: 'notAFile', file: one });
  }
  return found;
}
