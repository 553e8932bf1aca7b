import { checkLedger } from './check-ledger';
import { mutatedLedger } from './mutated-ledger';

const defaultLedgers = 10_000;
/** The first thousand seeds are the test suite's. */
const defaultFirstSeed = 1001;
const failuresShown = 20;

/** Tries mutated ledgers, seed after seed: `npm run fuzz -- [how many] [first seed]`. Answers the exit code: 1 where one crashed or did not tie. */
function fuzz([ledgersText, firstSeedText]: readonly string[]): 0 | 1 | 2 {
  const [ledgers, firstSeed] = [Number(ledgersText ?? defaultLedgers), Number(firstSeedText ?? defaultFirstSeed)];
  if (!Number.isSafeInteger(ledgers) || ledgers < 1 || !Number.isSafeInteger(firstSeed)) {
    console.error('npm run fuzz -- [how many ledgers] [first seed]');
    return 2;
  }
  const outcomes = { aged: 0, question: 0, none: 0 };
  const failures: string[] = [];
  const begun = performance.now();
  for (let seed = firstSeed; seed < firstSeed + ledgers; seed += 1) {
    try {
      const { outcome, broken } = checkLedger(mutatedLedger(seed));
      outcomes[outcome] += 1;
      failures.push(...broken.map((law) => `seed ${seed}: ${law}`));
    } catch (error) {
      failures.push(`seed ${seed}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  for (const failure of failures.slice(0, failuresShown)) console.log(failure);
  if (failures.length > failuresShown) console.log(`… and ${failures.length - failuresShown} more`);
  console.log(`${ledgers} ledgers in ${seconds.toFixed(1)} s: ${outcomes.aged} aged, ${outcomes.question} asked, ${outcomes.none} no ledger; ${failures.length} broken laws`);
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = fuzz(process.argv.slice(2));
