import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { withFileLock } from '../../../src/workbench/cli/file-lock';
import { projectRoot } from '../../../src/workbench/cli/fresh-bundle';

/** A browser that can be started. */
export interface BrowserFile {
  readonly executablePath: string;
  /** What its process must find in its environment, beside our own. */
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the browser of the npm package runs on a machine. */
export const runsNpmBrowser = (platform: NodeJS.Platform, arch: string): boolean => platform === 'linux' && arch === 'x64';

/** The browser of `@sparticuz/chromium`, unpacked once into node_modules/.cache: two seconds and 200 MB. */
export async function npmBrowser(): Promise<BrowserFile> {
  const cache = path.join(projectRoot, 'node_modules', '.cache', 'receivables');
  const entry = path.join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const folder = path.join(cache, `chromium-${versionBeside(entry)}`);
  await mkdir(cache, { recursive: true });
  await withFileLock(path.join(cache, 'chromium.lock'), async () => {
    if (existsSync(folder)) return;
    const aside = path.join(cache, `chromium-aside-${process.pid}`);
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside);
    unpack(entry, aside);
    await writeFile(path.join(aside, 'fonts.conf'), fontsConfig(path.join(folder, 'fonts')));
    await rename(aside, folder);
  });
  const hasOwnFonts = existsSync('/etc/fonts/fonts.conf');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      ...(hasOwnFonts ? {} : { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') }),
    },
  };
}

/**
 * The package unpacks into the system's temporary folder, where other people's runs may find half a file: so in a process with a folder of
 * its own.
 */
function unpack(entry: string, folder: string): void {
  const script = `import(${JSON.stringify(entry)}).then((chromium) => chromium.default.executablePath())`;
  // Only where it takes itself for AWS Lambda does it bring the libraries that a bare Linux lacks.
  const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--eval', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`@sparticuz/chromium does not unpack.\n${stderr}`);
}

function versionBeside(entry: string): string {
  const { version } = JSON.parse(readFileSync(path.join(entry, '..', '..', 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

const fontsConfig = (folder: string): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}-cache</cachedir></fontconfig>\n`;
