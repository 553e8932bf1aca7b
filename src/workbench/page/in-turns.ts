/** Milliseconds of work after which the page has its turn. */
const LONGEST_PIECE = 30;

/** Does work that stops now and then, with turns for the page in between; null as soon as it is of no use any more. */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result>;
export async function inTurns<Result>(
  work: Generator<void, Result>,
  isOfNoUse: () => boolean,
  longestPiece?: number,
): Promise<Result | null>;
export async function inTurns<Result>(
  work: Generator<void, Result>,
  isOfNoUse: () => boolean = () => false,
  longestPiece = LONGEST_PIECE,
): Promise<Result | null> {
  for (;;) {
    const begun = performance.now();
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() - begun < longestPiece);
    await turn();
    if (isOfNoUse()) return null;
  }
}

/** Timers of a page that nobody looks at come once a second, or once a minute; messages come at once. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
