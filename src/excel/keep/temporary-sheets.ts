/** A worksheet as it is found. */
export interface SheetReading {
  readonly name: string;
  readonly visibility: string;
}

const temporaryName = /^~应收管家 [1-9]\d{0,8}$/;

/** Whether a worksheet is called as only ours are that stand there while a run is under way. */
export function hasTemporaryName({ name }: Pick<SheetReading, 'name'>): boolean {
  return temporaryName.test(name);
}

/** Whether a worksheet is one of those, and as nobody but a program can have hidden it: one that may go unasked. */
export function isTemporarySheet(sheet: SheetReading): boolean {
  return hasTemporaryName(sheet) && sheet.visibility === 'VeryHidden';
}

/** Names for temporary worksheets that are free. */
export function* freeTemporaryNames(taken: readonly string[]): Generator<string, never> {
  for (let number = 1; ; number++) if (!taken.includes(`~应收管家 ${number}`)) yield `~应收管家 ${number}`;
}
