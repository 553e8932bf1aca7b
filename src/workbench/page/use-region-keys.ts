import { useEffect } from 'react';

/** The parts of the page between which F6 goes, in order, and what in them takes the keys first. */
const regions: readonly (readonly [region: string, first: string])[] = [
  ['.title-bar', 'button:not(:disabled)'],
  ['.ribbon', 'button:not(:disabled)'],
  ['.notices', 'button'],
  ['.grid', '[contenteditable="true"]'],
  ['.pane:not([hidden])', 'iframe'],
];

/** F6 and Shift+F6 lead from part to part, as in Excel: in the grid Tab goes from cell to cell and never out. */
export function useRegionKeys(): void {
  useEffect(() => {
    const left = new Map<Element, HTMLElement>();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      const shown = regions.flatMap(([region, first]) => {
        const element = document.querySelector(region);
        return element ? [{ element, first }] : [];
      });
      const from = shown.findIndex(({ element }) => element.contains(document.activeElement));
      const here = shown[from];
      if (here && document.activeElement instanceof HTMLElement) left.set(here.element, document.activeElement);
      for (let step = 1; step <= shown.length; step++) {
        const next = shown[(from + (event.shiftKey ? -step : step) + shown.length * 2) % shown.length];
        const target = next && (left.get(next.element) ?? next.element.querySelector<HTMLElement>(next.first));
        target?.focus();
        if (target && document.activeElement === target) return;
      }
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
}
