import { dueOrder } from './open-debt';
import type { OpenDebt } from './open-debt';

/** Open debts, the earliest due at hand: a binary heap by due date, so that netting a large customer stays quick (R11). */
export class DueQueue {
  private readonly heap: OpenDebt[] = [];

  push(debt: OpenDebt): void {
    const { heap } = this;
    let place = heap.length;
    heap.push(debt);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.swapIfLater(parent, place)) return;
      place = parent;
    }
  }

  /** Takes out every debt that shares the earliest due date; empty where there are none. */
  takeEarliest(): OpenDebt[] {
    const taken: OpenDebt[] = [];
    for (
      let next = this.heap[0];
      next !== undefined && (taken[0] === undefined || dueOrder(next) === dueOrder(taken[0]));
      next = this.heap[0]
    ) {
      taken.push(next);
      this.removeFirst();
    }
    return taken;
  }

  private removeFirst(): void {
    const { heap } = this;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      const earlier = this.order(left + 1) < this.order(left) ? left + 1 : left;
      if (earlier >= heap.length || !this.swapIfLater(place, earlier)) return;
      place = earlier;
    }
  }

  private order(place: number): number {
    const debt = this.heap[place];
    return debt === undefined ? Infinity : dueOrder(debt);
  }

  private swapIfLater(upper: number, lower: number): boolean {
    const { heap } = this;
    const [above, below] = [heap[upper], heap[lower]];
    if (above === undefined || below === undefined || dueOrder(above) <= dueOrder(below)) return false;
    heap[upper] = below;
    heap[lower] = above;
    return true;
  }
}
