import path from 'node:path';

/** What decides where browsers are: a machine's system and its environment. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Names under which Chrome, Chromium and Edge stand in a folder of the PATH. */
const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** Where a machine may have a browser of Chromium's family, the likeliest place first; CHROME_PATH comes before all. */
export function browserPlaces({ platform, env }: Machine): string[] {
  const named = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    return [...named, ...windowsPrograms.flatMap((program) => roots.map((root) => path.win32.join(root, program)))];
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return [...named, ...macApplications.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`))];
  }
  const folders = [
    ...(env['PATH'] ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ].filter((folder) => folder.startsWith('/'));
  return [...named, ...new Set(commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command))))];
}
