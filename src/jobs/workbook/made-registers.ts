import { registerPlanNamed, registerPlans, type RegisterPlanName } from '../../registers/all-registers';
import type { RegistersFound } from '../../registers/find-registers';
import type { SourceWorkbook } from '../../cells/source-workbook';

/** The sheets on which tables of R39 stand, by table: found by their headings, 收款明细 by the name of its sheet. */
export type MadeRegisters = Readonly<Partial<Record<RegisterPlanName, string>>>;

/** Every table of R39 by its name, in the order in which they are offered. */
export const registerPlanNames = Object.keys(registerPlans) as readonly RegisterPlanName[];

/** Tells which tables of R39 a workbook has already. */
export function madeRegisters({ sheets }: SourceWorkbook, registers: RegistersFound): MadeRegisters {
  return Object.fromEntries(
    registerPlanNames.flatMap((name) => {
      const titles: readonly string[] = Object.values(registerPlanNamed(name).title);
      const found = registers.tables.find((table) => table.name === name)?.table.sheet.name;
      const sheet = found ?? sheets.find((one) => !one.ours && titles.includes(one.name))?.name;
      return sheet === undefined ? [] : [[name, sheet]];
    }),
  );
}
