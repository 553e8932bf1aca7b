let isBeginning = false;

/** Whether the page itself has asked to be loaded again. */
export const isBeginningAnew = (): boolean => isBeginning;

/** The page loads again; nothing that follows runs. */
export function beginAnew(): Promise<never> {
  isBeginning = true;
  location.reload();
  return new Promise(() => undefined);
}
