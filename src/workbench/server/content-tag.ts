import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** What a content is known by: letters, digits, `-` and `_`; another content has another one. */
export const contentTag = (body: Uint8Array | string): string => createHash('sha1').update(body).digest('base64url');

/** File systems tell the time of a change in steps; of one that is younger, another may follow in the same step, in milliseconds. */
const YOUNGEST_IN_MILLISECONDS = 2_000;

/**
 * The tags of files as they were last read, as long as they are the same files: twelve megabytes of packages need not be read to be known.
 */
export class ReadTags {
  readonly #known = new Map<string, { readonly stamp: string; readonly tag: string }>();

  /** The tag of a file that has been read and has not changed since; null for another one, undefined where there is no file. */
  async of(file: string): Promise<string | null | undefined> {
    const stamp = await stampOf(file);
    if (stamp === undefined) return undefined;
    const known = this.#known.get(file);
    return known !== undefined && known.stamp === stamp ? known.tag : null;
  }

  /** Reads a file and keeps its tag in mind; null where it can't be read. */
  async read(file: string): Promise<Uint8Array | null> {
    const stamp = await stampOf(file);
    const body = await readFile(file).catch(() => null);
    if (body !== null && stamp) this.#known.set(file, { stamp, tag: contentTag(body) });
    return body;
  }
}

/**
 * Changes with the file, whatever time a package's installer gives it; null while that is not certain, undefined where there is no file.
 */
async function stampOf(file: string): Promise<string | null | undefined> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return undefined;
  if (Date.now() - found.ctimeMs < YOUNGEST_IN_MILLISECONDS) return null;
  return [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}
