import { lettersBetweenPauses } from '../../src/documents/pace';
import { makeLetters } from '../../src/letters/make-letters';
import { bareLetters } from './bare-letters';
import { benchLetters, benchTemplate } from './bench-letters';
import type { LetterRows } from './bench-letters';
import { sendFigures } from './figures-of-child';

/** What some letters took, from their templates to files. */
export interface LettersFigures {
  readonly letters: number;
  /** Until it is known what stands in them; 0 for docxtemplater alone. */
  readonly draftSeconds: number;
  readonly seconds: number;
  /** Of the processor, which a busy machine does not lengthen. */
  readonly processorSeconds: number;
  /** The longest time between two pauses, in which a page stands still. */
  readonly longestSeconds: number;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

/**
 * What a run makes: a document of all letters and a zip of documents, one of these, or the documents by docxtemplater and nothing of ours.
 */
export type LettersRun = 'both' | 'combined' | 'zip' | 'bare';

async function measure(run: LettersRun, rows: LetterRows, count: number): Promise<LettersFigures> {
  const begun = performance.now();
  const letters = benchLetters(count, rows);
  const drafted = performance.now();
  const before = process.cpuUsage();
  let [paused, longest] = [drafted, 0];
  let bytes = 0;
  if (run === 'bare') {
    bytes = bareLetters(
      benchTemplate(),
      letters.map(({ values }) => values),
    );
  } else {
    const pace = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - paused);
      paused = now;
    };
    const made = await makeLetters(
      letters,
      () => Promise.resolve(benchTemplate()),
      run === 'both' ? ['combined', 'zip'] : [run],
      pace,
      'zh-CN',
    );
    pace();
    if (made.kind !== 'made') throw new Error(`the template has ${made.faults.length} faults`);
    bytes = made.files.reduce((sum, file) => sum + file.bytes.length, 0);
  }
  const ended = performance.now();
  const { user, system } = process.cpuUsage(before);
  return {
    letters: letters.length,
    draftSeconds: run === 'bare' ? 0 : (drafted - begun) / 1000,
    seconds: (ended - drafted) / 1000,
    processorSeconds: (user + system) / 1e6,
    longestSeconds: (letters.length > lettersBetweenPauses ? longest : 0) / 1000,
    megabytes: bytes / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

sendFigures(measure(process.argv[2] as LettersRun, process.argv[3] as LetterRows, Number(process.argv[4])));
