import { createRoot } from 'react-dom/client';

import { PaneController } from './state/pane-controller';
import type { PaneDesk } from './pane-desk';
import { Pane } from './pane';

/** Draws the pane into an element and lets it follow the workbook. */
export async function mountPane(element: HTMLElement, desk: PaneDesk): Promise<void> {
  const controller = new PaneController(desk);
  const { Receivables: entry } = globalThis;
  if (entry) globalThis.Receivables = { ...entry, speak: (language) => void controller.chooseLanguage(language) };
  createRoot(element).render(<Pane controller={controller} />);
  await controller.start();
}
