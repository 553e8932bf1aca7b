import { inTurns, JobCancelled, type JobControl } from '../../../src/jobs/ports/job-control';

/** Three pieces of work, each of so many rows. */
function* work(rows: number, done: string[]): Generator<number, string> {
  for (const piece of ['一', '二', '三']) {
    done.push(piece);
    yield rows;
  }
  return '完';
}

function controlOf(breathe: () => void, isCancelled = false): JobControl {
  return {
    progress: () => undefined,
    throwIfCancelled: () => {
      if (isCancelled) throw new JobCancelled();
    },
    breathe: () => {
      breathe();
      return Promise.resolve();
    },
  };
}

describe('inTurns', () => {
  it.each([
    [100_000, 3],
    [2500, 1],
    [1, 0],
  ])('with pieces of %i rows gives the page its turn %i times', async (rows, expected) => {
    let turns = 0;
    expect(
      await inTurns(
        work(rows, []),
        controlOf(() => void (turns += 1)),
      ),
    ).toBe('完');
    expect(turns).toBe(expected);
  });

  it('stops at a turn where the user asked to', async () => {
    const done: string[] = [];
    await expect(
      inTurns(
        work(2500, done),
        controlOf(() => undefined, true),
      ),
    ).rejects.toBeInstanceOf(JobCancelled);
    expect(done).toEqual(['一', '二']);
  });
});
