const key = 'receivables.person';

/** The name of whoever works at this pane, as it was entered last; kept by the browser, not in the workbook. Empty where none is. */
export function ownName(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // A page may be denied a memory.
    return '';
  }
}

export function keepOwnName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // It is asked again the next time.
  }
}
