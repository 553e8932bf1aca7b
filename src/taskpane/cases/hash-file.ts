import type { HashedFile } from '../../registers/evidence/hashed-file';
import { Sha256 } from '../../cells/sha256';

/** Small enough to be through in some hundredths of a second, in which the pane stands still. */
const pieceLength = 2 * 1024 * 1024;

/**
 * Name, size and SHA-256 of a file, read piece by piece: between two the page has its turn, and no more than one is held. Throws what the
 * browser throws where the file is gone or was changed meanwhile, and once it was stopped.
 */
export async function hashFile(file: File, signal: AbortSignal, onShare: (share: number) => void): Promise<HashedFile> {
  const hash = new Sha256();
  for (let at = 0; at < file.size; at += pieceLength) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer()));
    onShare(Math.min(1, (at + pieceLength) / file.size));
  }
  return { name: file.name, size: file.size, sha256: hash.hex() };
}
