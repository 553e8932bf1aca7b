import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { writeOutputs, type WrittenFile } from '../../../src/workbench/cli/output-file';
import { placesOf } from '../../../src/workbench/cli/saved-files';
import type { SavedFile } from '../../../src/workbench/host/page-downloads';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'receivables-'));
});

const writeSavedFiles = (...saved: Parameters<typeof placesOf>): Promise<WrittenFile[]> => writeOutputs(placesOf(...saved));
const saved = (name: string, text: string): SavedFile => ({ name, mimeType: 'text/plain', bytes: Buffer.from(text) });
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('placesOf', () => {
  it('writes each file under its name and says where', async () => {
    expect(await writeSavedFiles(folder, [saved('甲公司.docx', 'a'), saved('全部.zip', 'b')], [])).toEqual([
      { path: path.join(folder, '甲公司.docx'), replaced: false },
      { path: path.join(folder, '全部.zip'), replaced: false },
    ]);
    expect([read('甲公司.docx'), read('全部.zip')]).toEqual(['a', 'b']);
  });

  it('replaces the file of an earlier run and says so', async () => {
    await writeSavedFiles(folder, [saved('甲公司.docx', 'a')], []);
    expect(await writeSavedFiles(folder, [saved('甲公司.docx', 'b')], [])).toEqual([
      { path: path.join(folder, '甲公司.docx'), replaced: true },
    ]);
    expect(read('甲公司.docx')).toBe('b');
  });

  it('keeps two files of one name, and lets none take the place of ledger or report', async () => {
    writeFileSync(path.join(folder, '台账.xlsx'), 'a ledger');
    const files = [saved('A.docx', 'a'), saved('a.docx', 'b'), saved('a.docx', 'c'), saved('台账.xlsx', 'd')];
    const written = await writeSavedFiles(folder, files, [path.join(folder, '台账.xlsx'), '/elsewhere/a.docx']);
    expect(written.map((file) => path.basename(file.path))).toEqual(['A.docx', 'a (1).docx', 'a (2).docx', '台账 (1).xlsx']);
    expect(read('台账.xlsx')).toBe('a ledger');
  });

  it.each([
    ['../a.docx', 'a.docx'],
    ['C:\\Users\\b.docx', 'b.docx'],
    ['/etc/c.docx', 'c.docx'],
    ['..', '_'],
    ['', '_'],
  ])('writes %j into the folder it was given', async (name, plain) => {
    await writeSavedFiles(folder, [saved(name, 'a')], []);
    expect(readdirSync(folder)).toEqual([plain]);
  });
});
