import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

import { openPaneRoom, type PaneRoom } from '../test/support/pane-desk/open-pane-room';
import { type PaneStateName, walkStates } from '../test/support/pane-desk/walk-states';
import { takeWorkbenchPicture } from './workbench-picture';

const root = path.join(__dirname, '..');
const folder = path.join(root, 'out', 'screenshots');
const workbenchPicture = 'workbench.png';

interface Look {
  readonly language: 'zh-CN' | 'en-US';
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: boolean;
}

const looks: readonly Look[] = [
  { language: 'zh-CN', width: 320, colorScheme: 'light' },
  { language: 'zh-CN', width: 350, colorScheme: 'dark' },
  { language: 'en-US', width: 320, colorScheme: 'light' },
  { language: 'en-US', width: 350, colorScheme: 'dark' },
  { language: 'zh-CN', width: 350, colorScheme: 'dark', forcedColors: true },
];

/**
 * Saves pictures of the workbench and of the built pane in every state to out/screenshots/; `--readme` puts the workbench's into the README
 * and takes no others.
 */
async function takeScreenshots(isForReadme: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workbench = path.join(folder, workbenchPicture);
  await takeWorkbenchPicture(workbench);
  if (isForReadme) {
    await copyFile(workbench, path.join(root, 'assets', 'readme', workbenchPicture));
    return;
  }
  const room = await openPaneRoom();
  try {
    for (const look of looks) await walk(room, look);
  } finally {
    await room.close();
  }
}

async function walk(room: PaneRoom, { language, forcedColors = false, ...look }: Look): Promise<void> {
  const pane = await room.openPane({ locale: language, forcedColors, height: 900, ...look });
  await walkStates(pane, language, async (state: PaneStateName) => {
    const name = [language, look.width, forcedColors ? 'contrast' : look.colorScheme, state].join('-');
    await pane.page.screenshot({ path: path.join(folder, `${name}.png`) });
  });
  await pane.close();
}

takeScreenshots(process.argv.includes('--readme')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
