import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { changedCells } from './compare-cells';
import type { ChangedCell, FormulaCells } from './compare-cells';

/** What `npm run recalculate` needs beside the computer. */
export interface RecalculateParts {
  /** Whether there is a program that recalculates. */
  isThere(): Promise<boolean>;
  /** Saves a workbook, recalculated, under the same name in a folder; false where it could not. */
  recalculate(file: string, folder: string): Promise<boolean>;
  formulaCells(file: string): Promise<readonly FormulaCells[]>;
  /** Workbooks to try where none is named, made in a folder. */
  ownWorkbooks(folder: string): Promise<readonly string[]>;
  say(line: string): void;
  complain(line: string): void;
}

const noProgram = [
  '这台电脑上没有找到 LibreOffice（命令 soffice）：装好后再运行 npm run recalculate。',
  'LibreOffice (the command soffice) was not found on this computer: install it, then npm run recalculate again.',
];
const mostTold = 20;

/**
 * Compares the value of every cell with a formula with what LibreOffice makes of it, in the workbooks that are named or in months that are
 * built for it. Answers the exit code: 0 all the same, 1 where a value differs or a workbook can't be recalculated, 2 without LibreOffice.
 */
export async function recalculateCommand(files: readonly string[], parts: RecalculateParts): Promise<number> {
  if (!(await parts.isThere())) {
    for (const line of noProgram) parts.complain(line);
    return 2;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'receivables-recalculated-'));
  try {
    const workbooks = files.length > 0 ? files : await parts.ownWorkbooks(folder);
    let code = 0;
    for (const [index, file] of workbooks.entries()) if (!(await isTheSame(file, path.join(folder, String(index)), parts))) code = 1;
    return code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isTheSame(file: string, folder: string, parts: RecalculateParts): Promise<boolean> {
  const name = path.basename(file);
  if (!(await parts.recalculate(file, folder))) {
    parts.complain(`LibreOffice 没有打开 ${name}。 LibreOffice did not open ${name}.`);
    return false;
  }
  const written = await parts.formulaCells(file);
  const changed = changedCells(written, await parts.formulaCells(path.join(folder, `${path.parse(file).name}.xlsx`)));
  parts.say(name);
  for (const { sheet, values } of written) {
    if (values.size === 0) continue;
    const others = changed.filter((cell) => cell.sheet === sheet).length;
    parts.say(`  ${sheet}: ${values.size} 个公式，不同 ${others} 个 (${values.size} formulas, ${others} differ)`);
  }
  if (written.every(({ values }) => values.size === 0)) {
    parts.complain(`${name} 里没有公式，没有可比较的。 ${name} holds no formulas: nothing was compared.`);
    return false;
  }
  for (const cell of changed.slice(0, mostTold)) parts.complain(`  ${told(cell)}`);
  if (changed.length > mostTold) parts.complain(`  … +${changed.length - mostTold}`);
  return changed.length === 0;
}

function told({ sheet, address, written, recalculated }: ChangedCell): string {
  return `${sheet}!${address}: ${JSON.stringify(written)} → ${JSON.stringify(recalculated)}`;
}
