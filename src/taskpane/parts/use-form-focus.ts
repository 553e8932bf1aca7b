import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Where the keyboard is of a form that comes and goes. */
export interface FormFocus {
  /** For the element around the form. */
  readonly form: RefObject<HTMLElement>;
  /** For the field that takes the keyboard when the form appears. */
  readonly first: RefObject<HTMLInputElement>;
  /** Enters the form; of fields that are wrong the first one takes the keyboard then. */
  readonly enter: (run: () => Promise<void>) => Promise<void>;
}

/**
 * Brings the keyboard into a form when it begins, to the first wrong field when it was to be entered, and back when it goes: to what had it
 * before, or, where that is gone too, to the heading of the card around. `begun` tells one beginning from another, `''` is none.
 */
export function useFormFocus(begun: string): FormFocus {
  const form = useRef<HTMLElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [tries, setTries] = useState(0);
  // While the form still stands: what is taken out has lost the keyboard by then, and others may give it away.
  useLayoutEffect(() => {
    if (begun === '') return undefined;
    const element = form.current;
    const before = document.activeElement;
    const around = element?.parentElement?.closest('section');
    first.current?.focus();
    return () => {
      if (!document.hasFocus() || element?.contains(document.activeElement) !== true) return;
      const heading = around?.querySelector('h2[tabindex="0"]');
      const back = [before, heading].find((one) => one instanceof HTMLElement && one.isConnected && one !== document.body);
      if (back instanceof HTMLElement) back.focus();
    };
  }, [begun]);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return {
    form,
    first,
    enter: async (run) => {
      await run();
      setTries((count) => count + 1);
    },
  };
}
