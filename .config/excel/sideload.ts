import type { Machine } from './machine';

/** An add-in as Excel is told of it. */
export interface AddIn {
  /** The Id of its manifest. */
  readonly id: string;
  /** Absolute path of its manifest. */
  readonly manifest: string;
}

/** How one system finds Excel, tells it of an add-in and opens a workbook. */
interface System {
  hasExcel(machine: Machine): boolean;
  register(machine: Machine, addIn: AddIn): boolean;
  unregister(machine: Machine, addIn: AddIn): boolean;
  open(machine: Machine, workbook: string): boolean;
}

/** Where Excel on Windows looks for add-ins that are being developed. */
const developerKey = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';

const appPath = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

const windows: System = {
  hasExcel: (machine) => ['HKLM', 'HKCU'].some((hive) => machine.run('reg', 'query', `${hive}\\${appPath}`, '/ve')),
  register: (machine, { id, manifest }) => machine.run('reg', 'add', developerKey, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'),
  unregister: (machine, { id }) =>
    !machine.run('reg', 'query', developerKey, '/v', id) || machine.run('reg', 'delete', developerKey, '/v', id, '/f'),
  open: (machine, workbook) => machine.run('cmd', '/c', 'start', '', workbook),
};

/** Excel on the Mac reads the manifests that lie in its own container. */
function containerFile({ home }: Machine, { id }: AddIn): string {
  return `${home}/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml`;
}

const mac: System = {
  hasExcel: (machine) => ['', machine.home].some((root) => machine.exists(`${root}/Applications/Microsoft Excel.app`)),
  register: (machine, addIn) => {
    machine.copy(addIn.manifest, containerFile(machine, addIn));
    return true;
  },
  unregister: (machine, addIn) => {
    machine.remove(containerFile(machine, addIn));
    return true;
  },
  open: (machine, workbook) => machine.run('open', '-a', 'Microsoft Excel', workbook),
};

/** How to reach Excel on a computer; null where it has none. */
export function excelOn(machine: Machine): System | null {
  const system = machine.system === 'win32' ? windows : machine.system === 'darwin' ? mac : null;
  return system?.hasExcel(machine) === true ? system : null;
}
