import { checkLedger } from '../fuzz/check-ledger';
import { mutatedLedger } from '../fuzz/mutated-ledger';

describe('a ledger of any untidiness', () => {
  it('never crashes the reading and always ties out, a thousand times from one seed (R12)', () => {
    const outcomes = { none: 0, question: 0, aged: 0 };
    const broken: string[] = [];
    for (let seed = 1; seed <= 1000; seed += 1) {
      const check = checkLedger(mutatedLedger(seed));
      outcomes[check.outcome] += 1;
      broken.push(...check.broken.map((law) => `seed ${seed}: ${law}`));
    }
    expect(broken).toEqual([]);
    expect(outcomes.aged).toBeGreaterThan(800);
  });
});
