import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** For the `ref` of something that waits for the user: it comes into view when it appears, and when what it says changes. */
export function useBroughtIntoView(says: string): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which is nothing that an effect may answer.
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [says]);
  return element;
}
