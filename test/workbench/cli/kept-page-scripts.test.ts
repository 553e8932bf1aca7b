import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const modules = path.join(__dirname, '..', '..', '..', 'src', 'workbench', 'cli');
const root = mkdtempSync(path.join(tmpdir(), 'receivables-kept-'));
const file = path.join(root, 'page.js');
const kept = path.join(root, 'node_modules', '.cache', 'receivables', 'commands', 'pages');
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the page's script in a process of its own, whose heap grows slowly; what it answers, and whether V8 took what was kept. */
function run(exitCode = 0): { readonly answer: unknown; readonly isTaken: boolean } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `const { growHeapSlowly } = require(${JSON.stringify(path.join(modules, 'grow-heap-slowly.ts'))});
       const { keptPageScripts } = require(${JSON.stringify(path.join(modules, 'kept-page-scripts.ts'))});
       growHeapSlowly();
       const script = keptPageScripts(${JSON.stringify(root)})(${JSON.stringify(file)}, require('node:fs').readFileSync(${JSON.stringify(file)}), 'x');
       console.log(JSON.stringify({ answer: script.runInThisContext(), isTaken: script.cachedDataRejected === false }));
       process.exitCode = ${exitCode};`,
    ],
    { encoding: 'utf8', cwd: path.join(modules, '..', '..', '..'), env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof run>;
}

describe('keptPageScripts', () => {
  it('keeps what V8 made of a script for runs to come, also where the heap grows slowly', () => {
    writeFileSync(file, '(function () { return "一"; })();');
    expect(run()).toEqual({ answer: '一', isTaken: false });
    expect(readdirSync(kept)).toEqual(['page.js-v8']);
    expect(run()).toEqual({ answer: '一', isTaken: true });
  });

  it('takes nothing that was made of another script, though it be as long', () => {
    writeFileSync(file, '(function () { return "二"; })();');
    expect(run()).toEqual({ answer: '二', isTaken: false });
    expect(run()).toEqual({ answer: '二', isTaken: true });
  });

  it('compiles where what was kept is cut short, and keeps it anew', () => {
    writeFileSync(path.join(kept, 'page.js-v8'), readFileSync(path.join(kept, 'page.js-v8')).subarray(0, 40));
    expect(run()).toEqual({ answer: '二', isTaken: false });
    expect(run()).toEqual({ answer: '二', isTaken: true });
  });

  it('keeps nothing of a run that came to nothing', () => {
    rmSync(kept, { recursive: true });
    expect(run(1).isTaken).toBe(false);
    expect(run(0).isTaken).toBe(false);
  });
});
