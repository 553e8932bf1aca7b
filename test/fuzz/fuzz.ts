import { parseArgs } from 'node:util';

import { checkLedger } from './check-ledger';
import { mutatedLedger } from './mutated-ledger';
import { mutatedWorkbook } from './mutated-workbook';
import { tryCommand } from './try-command';

const usage = 'npm run fuzz -- [--runs 200] [--seed N] [--ledgers]';
const failuresShown = 40;

/** What one seed came to: a word for the count, and the laws it broke. */
interface Trial {
  readonly outcome: string;
  readonly broken: readonly string[];
}

/**
 * Sends mutated workbooks through the whole command, seed after seed; `--ledgers` tries only the reading and aging of cells, a hundred
 * times as fast. Answers the exit code: 1 where one crashed, did not tie or broke another law.
 */
async function fuzz(argv: readonly string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      ledgers: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs ?? (values.ledgers ? 10_000 : 200));
  const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(firstSeed)) throw new RangeError('numbers are wanted');
  console.log(`seed ${firstSeed}, ${runs} runs`);
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  const begun = performance.now();
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const { outcome, broken } = await (values.ledgers ? tryLedger(seed) : tryWorkbook(seed, values.verbose));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    for (const law of broken) {
      failures.push(law);
      if (failures.length <= failuresShown) console.log(`seed ${seed}: ${law}`);
    }
  }
  const counts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  console.log(`${runs} runs in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${counts}; ${failures.length} broken laws`);
  return failures.length === 0 ? 0 : 1;
}

async function tryLedger(seed: number): Promise<Trial> {
  return Promise.resolve()
    .then(() => checkLedger(mutatedLedger(seed)))
    .catch((error: unknown) => ({ outcome: 'crashed', broken: [stackOf(error)] }));
}

async function tryWorkbook(seed: number, isVerbose: boolean): Promise<Trial> {
  const file = await mutatedWorkbook(seed);
  try {
    const { code, complaint, broken, milliseconds } = await tryCommand(file);
    if (isVerbose || milliseconds > 10_000)
      console.log(`seed ${seed}: ${Math.round(milliseconds)} ms, ${code} ${complaint.trim()} (${file.mutations.join(', ')})`);
    return {
      outcome: code === 0 ? 'aged' : code === 2 ? 'answered with a sentence' : 'crashed',
      broken: broken.map((law) => `${law} (${file.mutations.join(', ')}; ${file.argv.join(' ')})`),
    };
  } catch (error) {
    return { outcome: 'crashed', broken: [`${stackOf(error)} (${file.mutations.join(', ')})`] };
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

fuzz(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`${stackOf(error).split('\n')[0] ?? ''}\n${usage}`);
    process.exit(2);
  },
);
