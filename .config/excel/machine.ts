import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** What the sideloading asks of the computer. */
export interface Machine {
  /** As Node names it: win32, darwin, linux, … */
  readonly system: string;
  readonly home: string;
  exists(file: string): boolean;
  /** Whether the command ran and ended well. */
  run(command: string, ...args: string[]): boolean;
  copy(file: string, target: string): void;
  remove(file: string): void;
}

/** The computer we are on. */
export const thisMachine: Machine = {
  system: process.platform,
  home: homedir(),
  exists: existsSync,
  run: (command, ...args) => spawnSync(command, args, { stdio: 'ignore', windowsHide: true }).status === 0,
  copy: (file, target) => {
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(file, target);
  },
  remove: (file) => rmSync(file, { force: true }),
};
