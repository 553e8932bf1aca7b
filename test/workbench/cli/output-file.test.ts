import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ledgerNameOf, outputFile, tryOutputFolder, writeOutputs } from '../../../src/workbench/cli/output-file';
import { beginFile, endFile, removeUnfinished } from '../../../src/workbench/cli/unfinished-files';
import { wordsOf } from '../../../src/workbench/words/words-of';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

describe('outputFile', () => {
  it.each([
    ['zh-CN', '2025 应收 账龄 2025-12.xlsx'],
    ['en-US', '2025 应收 aging 2025-12.xlsx'],
  ] as const)('names the workbook by the ledger and the month, in %s', (language, name) => {
    expect(outputFile('结果', '/账/2025 应收.xlsx', '2025-12', wordsOf(language))).toBe(path.join('结果', name));
  });

  it.each([
    ['应收 账龄 2025-11.xlsx', '应收 账龄 2025-12.xlsx'],
    ['应收 账龄 2025-11-17.xlsx', '应收 账龄 2025-12.xlsx'],
    ['应收 aging 2025-12.xlsx', '应收 账龄 2025-12.xlsx'],
    ['应收 账龄 第一季.xlsx', '应收 账龄 第一季 账龄 2025-12.xlsx'],
  ])('names the month once, of a ledger that is a result itself: %s', (ledger, name) => {
    expect(outputFile('结果', ledger, '2025-12', wordsOf('zh-CN'))).toBe(path.join('结果', name));
  });

  it('never gives the name of the ledger itself', () => {
    const ledger = path.join(mkdtempSync(path.join(tmpdir(), 'receivables-')), '应收 账龄 2025-12.xlsx');
    writeFileSync(ledger, 'ledger');
    const beside = path.dirname(ledger);
    expect(outputFile(beside, ledger, '2025-12', wordsOf('zh-CN'))).toBe(path.join(beside, '应收 账龄 2025-12 账龄 2025-12.xlsx'));
    expect(outputFile(path.join(beside, '结果'), ledger, '2025-12', wordsOf('zh-CN'))).toBe(
      path.join(beside, '结果', '应收 账龄 2025-12.xlsx'),
    );
  });

  it.each([
    ['a.csv', 'a'],
    ['a.b.XLSX', 'a.b'],
    ['dir.xlsx/ledger', 'ledger'],
  ])('takes the ending off %s', (file, name) => {
    expect(ledgerNameOf(file)).toBe(name);
  });
});

describe('writeOutputs', () => {
  const writeOutput = (file: string, bytes: Uint8Array): Promise<unknown> => writeOutputs([{ path: file, bytes }]).then(([one]) => one);
  const folder = (): string => mkdtempSync(path.join(tmpdir(), 'receivables-'));

  it('makes the folders it needs and leaves nothing else behind', async () => {
    const directory = path.join(folder(), 'a', 'b');
    expect(await writeOutput(path.join(directory, 'x.xlsx'), bytesOf('one'))).toMatchObject({ replaced: false });
    expect(readdirSync(directory)).toEqual(['x.xlsx']);
  });

  it('replaces the file of an earlier run and says so', async () => {
    const file = path.join(folder(), 'x.xlsx');
    await writeOutput(file, bytesOf('one'));
    expect(await writeOutput(file, bytesOf('two'))).toEqual({ path: file, replaced: true });
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

  it.each([
    ['written', '甲/第二封.docx', (place: string): void => writeFileSync(path.join(place, '甲'), 'a file where a folder is wanted')],
    [
      'given its name',
      '第二封.docx',
      (place: string): string => mkdirSync(path.join(place, '第二封.docx', '占用'), { recursive: true }) ?? '',
    ],
  ])('leaves none of three files where the second can’t be %s', async (_how, second, spoil) => {
    const directory = folder();
    spoil(directory);
    const before = readdirSync(directory);
    const files = ['第一封.docx', second, '第三封.docx'].map((name) => ({ path: path.join(directory, name), bytes: bytesOf('a letter') }));
    await expect(writeOutputs(files)).rejects.toMatchObject({ fault: { kind: 'outputUnwritable', file: path.join(directory, second) } });
    expect(readdirSync(directory)).toEqual(before);
  });

  it('puts back what it had replaced where a later file can’t be given its name, a link as a link', async () => {
    const directory = folder();
    const at = (name: string): string => path.join(directory, name);
    writeFileSync(at('账龄.xlsx'), 'of last month');
    writeFileSync(at('ledger.xlsx'), 'ledger');
    symlinkSync('ledger.xlsx', at('link.xlsx'));
    mkdirSync(at('函件.docx'));
    const files = ['账龄.xlsx', 'link.xlsx', '新.docx', '函件.docx'].map((name) => ({ path: at(name), bytes: bytesOf('of this month') }));
    await expect(writeOutputs(files)).rejects.toMatchObject({
      fault: { kind: 'outputUnwritable', file: at('函件.docx'), detail: 'EISDIR' },
    });
    expect(readdirSync(directory).sort()).toEqual(['ledger.xlsx', 'link.xlsx', '函件.docx', '账龄.xlsx'].sort());
    expect(readFileSync(at('账龄.xlsx'), 'utf8')).toBe('of last month');
    expect(readlinkSync(at('link.xlsx'))).toBe('ledger.xlsx');
    expect(readFileSync(at('ledger.xlsx'), 'utf8')).toBe('ledger');
  });

  it('has a sentence for files that would not be taken back', () => {
    const said = (language: 'zh-CN' | 'en-US'): string =>
      wordsOf(language).faults.outputUnwritable('b.docx', 'EISDIR', ['a.xlsx', 'c.docx']);
    expect(said('zh-CN')).toBe('结果文件写不进去：b.docx（EISDIR）；这些文件已经写好，没能撤回，请不要使用：a.xlsx、c.docx');
    expect(said('en-US')).toBe(
      'The result cannot be written: b.docx (EISDIR); written by then and not taken back, not to be used: a.xlsx, c.docx',
    );
  });

  it('refuses a folder that is a file', async () => {
    const blocked = path.join(folder(), 'file');
    writeFileSync(blocked, '');
    await expect(writeOutput(path.join(blocked, 'x.xlsx'), bytesOf('one'))).rejects.toMatchObject({ fault: { kind: 'outputUnwritable' } });
    expect(existsSync(path.join(blocked, 'x.xlsx'))).toBe(false);
  });
});

describe('tryOutputFolder', () => {
  const folder = (): string => mkdtempSync(path.join(tmpdir(), 'receivables-'));

  it('refuses a folder that cannot be made, and makes none', async () => {
    const directory = folder();
    writeFileSync(path.join(directory, 'file'), '');
    await expect(tryOutputFolder(path.join(directory, 'file', 'out'))).rejects.toMatchObject({
      fault: { kind: 'outputUnwritable', detail: 'ENOTDIR' },
    });
    await tryOutputFolder(path.join(directory, 'a', 'b'));
    expect(readdirSync(directory)).toEqual(['file']);
  });

  it('takes away what a killed run has left, and nothing that a run under way or the user has written', async () => {
    const directory = folder();
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const kept = [`.x.xlsx.${process.pid}.part`, `.x.xlsx.${process.ppid}.part`, '.notes.part', 'x.xlsx'];
    for (const name of [...kept, `.x.xlsx.${ended}.part`]) writeFileSync(path.join(directory, name), '');
    await tryOutputFolder(directory);
    expect(readdirSync(directory).sort()).toEqual([...kept].sort());
  });
});

describe('a run that is told to end', () => {
  it('leaves no half file behind', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'receivables-')), 'x.xlsx');
    const part = beginFile(file);
    writeFileSync(part, 'half');
    removeUnfinished();
    expect(existsSync(part)).toBe(false);
    endFile(part);
  });
});
