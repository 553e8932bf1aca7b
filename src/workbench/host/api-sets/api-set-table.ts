/** Which requirement set brought a member: `['ExcelApi', '1.9']`. */
export type ApiSet = readonly [name: string, version: string];

/** Class → member → the set that brought it; the class itself stands under the empty name. */
export type ApiSetTable = Readonly<Record<string, Readonly<Record<string, ApiSet>>>>;

/** The sets a host offers: name → newest version. */
export type Requirements = Readonly<Record<string, string>>;

/** Excel as most customers have it; the add-in's floor is ExcelApi 1.9. */
export const defaultRequirements: Requirements = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
  AddinCommands: '1.1',
  OfficeSharedApi: '1.1',
  KeyboardShortcuts: '1.1',
};

/** Whether a member of this set may be used; members without a set may. */
export function offers(requirements: Requirements, set: ApiSet | undefined): boolean {
  if (!set) return true;
  const offered = requirements[set[0]];
  const isReleased = /^\d/.test(set[1]); // a preview member carries BETA
  return isReleased && offered !== undefined && compareVersions(offered, set[1]) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** Reads the `[Api set: …]` tags of the namespace Excel out of the text of @types/office-js. */
export function apiSetsOf(declarations: string): ApiSetTable {
  const table: Record<string, Record<string, ApiSet>> = {};
  let members: Record<string, ApiSet> | null = null;
  let pending: ApiSet | null = null;
  for (const line of excelNamespace(declarations).split('\n')) {
    const tag = line.includes('[Api set: ') ? /\[Api set: (\w+) ([\d.]+|[A-Z_ ]+)/.exec(line) : null;
    if (tag?.[1] && tag[2]) {
      pending = [tag[1], tag[2]];
      continue;
    }
    const declared = /^ {4}(?:(class) (\w+)|interface|enum|namespace|type)/.exec(line);
    if (declared) {
      members = declared[2] ? (table[declared[2]] = {}) : null;
      if (members && pending) members[''] = pending;
      pending = null;
      continue;
    }
    const member = members && pending ? /^ {8}(?:readonly )?(\w+)\s*[(:?]/.exec(line)?.[1] : undefined;
    if (members && pending && member) {
      members[member] ??= pending;
      pending = null;
    }
  }
  return table;
}

function excelNamespace(declarations: string): string {
  const start = declarations.indexOf('declare namespace Excel ');
  const end = declarations.indexOf('\ndeclare namespace ', start + 1);
  return declarations.slice(start, end < 0 ? undefined : end);
}
