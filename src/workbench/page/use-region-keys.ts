import { useEffect } from 'react';

import { listenEverywhere } from './listen-everywhere';

/** The parts of the page between which F6 goes, in order, and what in them takes the keys first. */
const regions: readonly (readonly [region: string, first: string])[] = [
  ['.title-bar', 'button:not(:disabled)'],
  ['.ribbon', 'button:not(:disabled)'],
  ['.grid', '[contenteditable="true"]'],
  ['.pane:not([hidden])', 'iframe'],
];

/** What the Tab key stops at in the add-in's page. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * F6 and Shift+F6 lead from part to part, as in Excel: in the grid Tab goes from cell to cell and never out, and in the pane round and
 * round.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const left = new Map<Element, HTMLElement>();
    const leftInFrame = new WeakMap<HTMLIFrameElement, Element>();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const shown = regions.flatMap(([region, first]) => {
        const element = document.querySelector(region);
        return element ? [{ element, first }] : [];
      });
      const from = shown.findIndex(({ element }) => element.contains(document.activeElement));
      const here = shown[from];
      if (here && document.activeElement instanceof HTMLElement) left.set(here.element, document.activeElement);
      // A frame forgets where the keyboard was once it is elsewhere.
      if (document.activeElement instanceof HTMLIFrameElement) {
        const inside = insideOf(document.activeElement);
        if (inside) leftInFrame.set(document.activeElement, inside);
      }
      // From nowhere the way begins before the first part, or behind the last.
      const start = from >= 0 ? from : event.shiftKey ? 0 : -1;
      for (let step = 1; step <= shown.length; step++) {
        const next = shown[(start + (event.shiftKey ? -step : step) + shown.length * 2) % shown.length];
        if (
          next &&
          [left.get(next.element), next.element.querySelector<HTMLElement>(next.first)].some((one) => takesFocus(one, leftInFrame))
        )
          return;
      }
    };
    return listenEverywhere((target) => {
      target.addEventListener('keydown', onKeyDown, true);
      return () => target.removeEventListener('keydown', onKeyDown, true);
    });
  }, []);
}

function takesFocus(element: HTMLElement | null | undefined, leftInFrame: WeakMap<HTMLIFrameElement, Element>): boolean {
  if (!element?.isConnected) return false;
  element.focus();
  if (document.activeElement !== element) return false;
  if (element instanceof HTMLIFrameElement) enterFrame(element, leftInFrame.get(element));
  return true;
}

/** What has the keyboard in a frame; null where nothing has. */
function insideOf({ contentDocument }: HTMLIFrameElement): Element | null {
  const active = contentDocument?.activeElement ?? null;
  return active === contentDocument?.body ? null : active;
}

/** The keyboard goes on where it was in the frame, or else at its first stop. */
function enterFrame(frame: HTMLIFrameElement, before: Element | undefined): void {
  const { contentWindow, contentDocument } = frame;
  contentWindow?.focus();
  if (insideOf(frame)) return;
  // An element of the frame's own world is no HTMLElement of this one.
  if (before?.isConnected) (before as HTMLElement).focus();
  if (insideOf(frame)) return;
  const stops = [...(contentDocument?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  stops.find((stop) => stop.getClientRects().length > 0)?.focus();
}
