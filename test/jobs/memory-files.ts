import type { FilesPort, SaveAnswer } from '../../src/jobs/ports/files-port';

/** Files saved to memory, or the platform that saves none. */
export class MemoryFiles implements FilesPort {
  readonly saved: { readonly name: string; readonly bytes: Uint8Array; readonly mimeType: string }[] = [];
  /** What every save is answered where none is possible. */
  refusal: Extract<SaveAnswer, { readonly kind: 'notPossible' }> | null = null;
  /** How many files are saved before that answer is given. */
  refusesAfter = 0;

  save(name: string, bytes: Uint8Array, mimeType: string): Promise<SaveAnswer> {
    if (this.refusal && this.saved.length >= this.refusesAfter) return Promise.resolve(this.refusal);
    this.saved.push({ name, bytes, mimeType });
    return Promise.resolve({ kind: 'saved', name });
  }
}
