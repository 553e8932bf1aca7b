import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ledgerNameOf, outputFile, writeOutput } from '../../../src/workbench/cli/output-file';
import { wordsOf } from '../../../src/workbench/words/words-of';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

describe('outputFile', () => {
  it.each([
    ['zh-CN', '2025 应收 账龄 2025-12.xlsx'],
    ['en-US', '2025 应收 aging 2025-12.xlsx'],
  ] as const)('names the workbook by the ledger and the month, in %s', (language, name) => {
    expect(outputFile('结果', ledgerNameOf('/账/2025 应收.xlsx'), '2025-12', wordsOf(language))).toBe(path.join('结果', name));
  });

  it.each([
    ['a.csv', 'a'],
    ['a.b.XLSX', 'a.b'],
    ['dir.xlsx/ledger', 'ledger'],
  ])('takes the ending off %s', (file, name) => {
    expect(ledgerNameOf(file)).toBe(name);
  });
});

describe('writeOutput', () => {
  const folder = (): string => mkdtempSync(path.join(tmpdir(), 'receivables-'));

  it('makes the folders it needs and leaves nothing else behind', async () => {
    const directory = path.join(folder(), 'a', 'b');
    expect(await writeOutput(path.join(directory, 'x.xlsx'), bytesOf('one'))).toEqual({ replaced: false });
    expect(readdirSync(directory)).toEqual(['x.xlsx']);
  });

  it('replaces the file of an earlier run and says so', async () => {
    const file = path.join(folder(), 'x.xlsx');
    await writeOutput(file, bytesOf('one'));
    expect(await writeOutput(file, bytesOf('two'))).toEqual({ replaced: true });
    expect(readFileSync(file, 'utf8')).toBe('two');
  });

  it('leaves the ledger alone where the name leads to it', async () => {
    const directory = folder();
    const [source, file] = [path.join(directory, 'ledger.xlsx'), path.join(directory, 'x.xlsx')];
    writeFileSync(source, 'ledger');
    symlinkSync(source, file);
    await writeOutput(file, bytesOf('report'));
    expect([readFileSync(source, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['ledger', 'report']);
  });

  it('refuses a folder that is a file', async () => {
    const blocked = path.join(folder(), 'file');
    writeFileSync(blocked, '');
    await expect(writeOutput(path.join(blocked, 'x.xlsx'), bytesOf('one'))).rejects.toMatchObject({ fault: { kind: 'outputUnwritable' } });
    expect(existsSync(path.join(blocked, 'x.xlsx'))).toBe(false);
  });
});
