import type { SelectedRows, SelectionPort } from '../../src/jobs/ports/selection-port';

/** A selection in memory; at first no cells are selected. */
export class MemorySelection implements SelectionPort {
  constructor(public selected: SelectedRows | null = null) {}

  read(): Promise<SelectedRows | null> {
    return Promise.resolve(this.selected);
  }
}
