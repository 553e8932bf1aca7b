import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Reckons every formula anew when a workbook is opened, whatever value stands in the file. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Whether LibreOffice can be started on this computer. */
export async function hasLibreOffice(): Promise<boolean> {
  return (await started(['--version'])) === 0;
}

/**
 * Lets LibreOffice open a workbook, reckon it anew and save it under the same name in a folder; false where it could not. A profile of its
 * own in that folder keeps it apart from one that is open.
 */
export async function recalculate(file: string, folder: string): Promise<boolean> {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return (await started([own, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, file])) === 0;
}

/** The exit code; null where there is no such program. */
function started(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn('soffice', args, { stdio: 'ignore' })
      .on('error', () => resolve(null))
      .on('exit', (code) => resolve(code ?? 1));
  });
}
