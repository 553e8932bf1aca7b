/** What comes of work that stops now and then for whoever wants a turn: done in one go. */
export function finished<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
