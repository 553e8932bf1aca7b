import { JSDOM } from 'jsdom';
import { act, type ReactNode } from 'react';

const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });

/** The document that parts of a page are drawn in; it has the keyboard. Import it before anything that loads React's. */
export const { document } = window;
document.hasFocus = () => true;
Object.assign(globalThis, {
  window,
  document,
  navigator: window.navigator,
  HTMLElement: window.HTMLElement,
  IS_REACT_ACT_ENVIRONMENT: true,
});

/** Draws a part of a page; answers how it is taken away again. */
export async function drawPart(part: ReactNode): Promise<() => void> {
  // React looks for the document when it is loaded.
  const { createRoot } = await import('react-dom/client');
  const root = createRoot(document.querySelector('main') as Element);
  act(() => root.render(part));
  return () => act(() => root.unmount());
}

/** Clicks an element as a user does, who brings the keyboard to it, and waits for what comes of it. */
export function press(selector: string): Promise<void> {
  return act(async () => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    element?.click();
    await Promise.resolve();
  });
}
