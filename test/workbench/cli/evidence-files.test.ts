import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { evidenceFiles } from '../../../src/workbench/cli/evidence-files';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'evidence-'));
  mkdirSync(path.join(folder, '证据', '附件'), { recursive: true });
  writeFileSync(path.join(folder, '证据', 'b.txt'), 'abc');
  writeFileSync(path.join(folder, '证据', '附件', 'a.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('evidenceFiles', () => {
  it('takes a file, and of a folder all that lies in it, each by its name, size and hash', async () => {
    const abc = { name: 'b.txt', size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
    const empty = { name: 'a.txt', size: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };
    expect(await evidenceFiles([path.join(folder, '证据', 'b.txt'), path.join(folder, '证据')])).toEqual([abc, abc, empty]);
  });

  it('names what is not there, before anything else is read', async () => {
    const missing = path.join(folder, 'c.txt');
    await expect(evidenceFiles([missing])).rejects.toMatchObject({ fault: { kind: 'fileMissing', file: missing } });
  });
});
