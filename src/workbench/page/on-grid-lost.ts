const PATIENCE_IN_MILLISECONDS = 3000;

/** Tells when an error has left the grid without its cells: its program takes itself off the page then. Returns a function that ends it. */
export function onGridLost(grid: HTMLElement, listener: (error: unknown) => void): () => void {
  const onError = ({ error }: ErrorEvent): void => {
    setTimeout(() => {
      if (grid.querySelector('canvas') === null) listener(error);
    }, PATIENCE_IN_MILLISECONDS);
  };
  addEventListener('error', onError);
  return () => removeEventListener('error', onError);
}
