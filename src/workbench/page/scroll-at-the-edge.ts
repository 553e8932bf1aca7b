import { ScrollTimer } from '@univerjs/engine-render';

import { SCROLL_BAR } from './grid-view';

const edge = { t: 0, l: 0, r: SCROLL_BAR, b: SCROLL_BAR };

/**
 * Lets the grid scroll under a drag only where the pointer has left the cells. Univer begins a column's width before the right edge: what
 * is filled or selected there runs away sideways.
 */
export function scrollAtTheEdge(): void {
  ScrollTimer.create = (scene, type, padding = edge) => new ScrollTimer(scene, type, padding);
}
