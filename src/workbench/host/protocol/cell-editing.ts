/** Whether the user is typing into a cell, which holds batches off: they are refused, or wait if the add-in asked for that. */
export class CellEditing {
  private readonly waiting: (() => void)[] = [];
  private isOn = false;

  get isActive(): boolean {
    return this.isOn;
  }

  begin(): void {
    this.isOn = true;
  }

  end(): void {
    this.isOn = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Resolves once no cell is being edited. */
  over(): Promise<void> {
    return this.isOn ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
