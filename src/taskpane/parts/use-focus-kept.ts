import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/**
 * For the element around everything: where the element that had the keyboard is gone, another takes it, so that the next key goes
 * somewhere.
 */
export function useFocusKept(fallback: () => HTMLElement | null): { onFocus(event: FocusEvent): void; onBlur(event: FocusEvent): void } {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    if (held.current === null || held.current.isConnected) return;
    held.current = null;
    if (document.hasFocus() && document.activeElement === document.body) fallback()?.focus();
  });
  return {
    onFocus: ({ target }) => {
      held.current = target;
    },
    // An element that is taken out of the page may still say that it lost the keyboard.
    onBlur: ({ target }) => {
      if (target.isConnected) held.current = null;
    },
  };
}
