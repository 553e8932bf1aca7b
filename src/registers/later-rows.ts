import type { RegisterName } from './all-registers';

interface LaterRow {
  readonly register: RegisterName;
  readonly sheetName: string;
  /** 1-based. */
  readonly rowNumber: number;
  /** False for a row of which nothing is known but that it is dated later. */
  readonly wasRead: boolean;
}

/** The rows of registers that are dated after a date (R21a), by table, for two may stand beside each other. */
export class LaterRows {
  private readonly rows = new Map<string, LaterRow>();

  add(row: LaterRow): void {
    this.rows.set(keyOf(row.register, row.sheetName, row.rowNumber), row);
  }

  has(register: RegisterName, sheetName: string, rowNumber: number): boolean {
    return this.rows.has(keyOf(register, sheetName, rowNumber));
  }

  /** How many of a table's rows that were read are dated later. */
  countRead(register: RegisterName, sheetName: string): number {
    return [...this.rows.values()].filter((row) => row.wasRead && row.register === register && row.sheetName === sheetName).length;
  }

  /** How many rows of each table are dated later. */
  counts(): { readonly register: RegisterName; readonly sheetName: string; readonly count: number }[] {
    const counts = new Map<string, { readonly register: RegisterName; readonly sheetName: string; count: number }>();
    for (const { register, sheetName } of this.rows.values()) {
      const key = keyOf(register, sheetName, 0);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { register, sheetName, count: 1 });
      else known.count += 1;
    }
    return [...counts.values()];
  }
}

function keyOf(register: RegisterName, sheetName: string, rowNumber: number): string {
  return `${register} ${rowNumber} ${sheetName}`;
}
