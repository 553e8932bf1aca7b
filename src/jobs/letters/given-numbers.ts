import type { JobPorts } from '../ports/job-ports';

/** Under which the workbook keeps them. */
const kept = 'letter-numbers';

/**
 * Numbers of letters that were given out by runs of this workbook, whatever became of them: a file that was saved before a run failed bears
 * its number for good, and a row can be deleted from 催收记录. None is given to another letter. Of each run its last, for numbers rise.
 */
export async function givenNumbers({ binaries }: Pick<JobPorts, 'binaries'>): Promise<readonly string[]> {
  const { bytes } = await binaries.read(kept);
  return bytes === null ? [] : decodeURIComponent(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).split('\n');
}

/** Keeps these in place of what was kept: before files bear a number, and again without it where none does. */
export async function keepGivenNumbers({ binaries }: Pick<JobPorts, 'binaries'>, numbers: readonly string[]): Promise<void> {
  await (numbers.length === 0
    ? binaries.forget(kept)
    : binaries.keep(
        kept,
        Uint8Array.from(encodeURIComponent(numbers.join('\n')), (character) => character.charCodeAt(0)),
      ));
}
