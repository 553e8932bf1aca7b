import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..', '..');

/** The command as a user starts it, in a folder of its own. */
function run(...argv: readonly string[]) {
  const directory = mkdtempSync(path.join(tmpdir(), 'receivables-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'src', 'workbench', 'cli', 'report.ts'), ...argv],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: directory, NODE_OPTIONS: '', DEBUG: '' },
    },
  );
  return { status, stdout, stderr, directory };
}

describe('npm run report, as a process', () => {
  it('prints one JSON object and nothing else, and ends by itself with 0', () => {
    const { status, stdout, stderr, directory } = run('--json', '--lang', 'en-US');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = JSON.parse(stdout) as { file: string };
    expect(printed.file).toBe(path.join(directory, 'out', 'sample-ledger aging 2025-12.xlsx'));
    expect(existsSync(printed.file)).toBe(true);
  });

  it('ends with 2 and one sentence for a bad argument', () => {
    expect(run('--as-of', '2025-13-01')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '--as-of 要写成存在的日期，如 2025-12-31，“2025-13-01”不行。\n',
    });
  });

  it('refuses a pipe and a device at once', () => {
    expect(run('/dev/zero')).toMatchObject({ status: 2, stderr: '不是普通文件，没有读取：/dev/zero\n' });
    const pipe = path.join(mkdtempSync(path.join(tmpdir(), 'receivables-')), 'pipe.xlsx');
    spawnSync('mkfifo', [pipe]);
    expect(run(pipe, '--lang', 'en-US')).toMatchObject({ status: 2, stderr: `Not a regular file, so it was not read: ${pipe}\n` });
  });

  it('prints the fault as one JSON object where it was asked for', () => {
    const { status, stdout, stderr } = run('--json', 'missing.xlsx', '--lang', 'en-US');
    const { error } = JSON.parse(stdout) as { error: { kind: string; sentence: string } };
    expect({ status, kind: error.kind, stderr }).toEqual({ status: 2, kind: 'fileMissing', stderr: `${error.sentence}\n` });
    expect(error.sentence).toMatch(/missing\.xlsx$/);
  });

  it('saves the files of letters from its compiled script, too, in which every class keeps its name', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'receivables-'));
    const ledger = path.join(root, 'test', 'cases', 'desk', 'input.xlsx');
    const argv = [ledger, '--as-of', '2025-12-31', '--letters', '1', '--reports', 'aging', '--json'];
    const { status, stdout } = spawnSync(process.execPath, [path.join(root, '.config', 'run-command.cjs'), 'report', ...argv], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: directory, NODE_OPTIONS: '', DEBUG: '' },
    });
    expect(status).toBe(0);
    const { letters } = JSON.parse(stdout) as { readonly letters: readonly { readonly file: string }[] };
    expect(letters).toHaveLength(1);
    expect(letters.every(({ file }) => path.isAbsolute(file) && existsSync(file))).toBe(true);
  });
});
