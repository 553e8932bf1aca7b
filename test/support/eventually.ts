const LONGEST_REST_IN_MILLISECONDS = 25;

/** Tries an expectation again and again until it holds, or tells what it said last; most of what is waited for comes in a moment. */
export async function eventually<T>(expectation: () => T | Promise<T>, milliseconds = 15_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (let rest = 1; ; rest = Math.min(2 * rest, LONGEST_REST_IN_MILLISECONDS)) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}
