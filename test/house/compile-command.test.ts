import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const compileCommand = path.join(__dirname, '..', '..', '.config', 'compile-command.cjs');

/** A project with one command, `tell`, which answers a word of another file, and where it stands itself. */
function projectWith(word: string): {
  root: string;
  write: (word: string) => void;
  tell: (env?: NodeJS.ProcessEnv) => string;
  kept: (ending: string) => string;
} {
  const root = mkdtempSync(path.join(tmpdir(), 'receivables-'));
  const cli = path.join(root, 'src', 'workbench', 'cli');
  const write = (told: string): void => {
    writeFileSync(path.join(cli, 'word.ts'), `export const word: string = '${told}';\n`);
  };
  mkdirSync(cli, { recursive: true });
  writeFileSync(
    path.join(cli, 'tell.ts'),
    "import path from 'node:path';\nimport { word } from './word';\nprocess.stdout.write(`${word} in ${path.basename(__dirname)}`);\n",
  );
  write(word);
  return {
    root,
    write,
    tell: (env = {}) =>
      execFileSync(process.execPath, ['-e', `require(${JSON.stringify(compileCommand)}).runCommand(${JSON.stringify(root)}, 'tell')`], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      }),
    kept: (ending) => path.join(root, 'node_modules', '.cache', 'receivables', 'commands', `tell.cjs${ending}`),
  };
}

describe('a compiled command', () => {
  let project: ReturnType<typeof projectWith>;

  beforeEach(() => {
    project = projectWith('one');
  });

  afterEach(() => rmSync(project.root, { recursive: true, force: true }));

  it('runs as if it stood where its source stands, again from what is kept', () => {
    expect(project.tell()).toBe('one in cli');
    const { mtimeMs } = statSync(project.kept(''));
    expect(project.tell()).toBe('one in cli');
    expect(statSync(project.kept('')).mtimeMs).toBe(mtimeMs);
    expect(existsSync(project.kept('-v8'))).toBe(true);
  });

  it('keeps what stands in regular expressions, in whatever writing', () => {
    const told = path.join(project.root, 'src', 'workbench', 'cli', 'word.ts');
    writeFileSync(told, "export const word: string = '甲，乙、丙'.split(/[，、]/).join(' ');\n");
    expect(project.tell()).toBe('甲 乙 丙 in cli');
    expect(project.tell()).toBe('甲 乙 丙 in cli');
  });

  it('is in ASCII, regular expressions too, in which escapes mean the same', () => {
    const told = path.join(project.root, 'src', 'workbench', 'cli', 'word.ts');
    writeFileSync(
      told,
      String.raw`export const word: string = '甲，乙\\、丙😀丁'.split(/\，|\\、|[😀]/).join('-') + '😀'.replace(/[😀]/u, '戊');`,
    );
    // Without the flag a class holds the two halves of a sign beyond the first plane.
    expect(project.tell()).toBe('甲-乙-丙--丁戊 in cli');
    expect(readFileSync(project.kept(''), 'utf8')).toMatch(/^[\0-\x7f]*$/);
  });

  it('is made anew where a source is newer, wherever in the project', () => {
    const shared = path.join(project.root, 'src', 'word.ts');
    writeFileSync(shared, "export const shared: string = 'one';\n");
    writeFileSync(path.join(project.root, 'src', 'workbench', 'cli', 'word.ts'), "export { shared as word } from '../../word';\n");
    expect(project.tell()).toBe('one in cli');
    writeFileSync(shared, "export const shared: string = 'two';\n");
    expect(project.tell()).toBe('two in cli');
  });

  it('is made anew where a source is newer, also where its script comes out as long as before', () => {
    project.tell();
    project.write('two');
    expect(project.tell()).toBe('two in cli');
    expect(project.tell()).toBe('two in cli');
  });

  it('takes no machine code of another script: V8 would, for scripts of one length', () => {
    project.tell();
    const codeOfOne = readFileSync(project.kept('-v8'));
    project.write('two');
    project.tell();
    writeFileSync(project.kept('-v8'), codeOfOne);
    expect(project.tell()).toBe('two in cli');
  });

  it('takes the machine code that it kept, also of a command that let the heap grow slowly', () => {
    const growing = path.join(__dirname, '..', '..', 'src', 'workbench', 'cli', 'grow-heap-slowly.ts');
    writeFileSync(
      path.join(project.root, 'src', 'workbench', 'cli', 'word.ts'),
      `import { growHeapSlowly } from ${JSON.stringify(growing)};\ngrowHeapSlowly();\nexport const word: string = 'grown';\n`,
    );
    project.tell();
    // In a process of its own, as a start is: flags of V8 that others have set in this one would refuse it.
    const isRejected = `
      const [{ readFileSync }, { Script }] = [require('node:fs'), require('node:vm')];
      const [file, cachedData] = [process.argv[1], readFileSync(process.argv[2]).subarray(8)];
      console.log(new Script(readFileSync(file, 'latin1'), { filename: file, cachedData }).cachedDataRejected);`;
    const told = execFileSync(process.execPath, ['-e', isRejected, project.kept(''), project.kept('-v8')], { encoding: 'utf8' });
    expect(told.trim()).toBe('false');
  });

  it('keeps no machine code of a run that says it has done nothing', () => {
    const told = path.join(project.root, 'src', 'workbench', 'cli', 'tell.ts');
    writeFileSync(told, "export let didWork = false;\nif (process.env['WORK'] === 'yes') didWork = true;\n");
    project.tell();
    expect(existsSync(project.kept('-v8'))).toBe(false);
    project.tell({ WORK: 'yes' });
    expect(existsSync(project.kept('-v8'))).toBe(true);
  });

  it('sees a source that was taken away', () => {
    const spare = path.join(project.root, 'src', 'workbench', 'spare.ts');
    writeFileSync(spare, '');
    project.tell();
    const later = new Date(statSync(project.kept('')).mtimeMs + 5_000);
    rmSync(spare);
    utimesSync(path.dirname(spare), later, later);
    const before = statSync(project.kept('')).mtimeMs;
    project.tell();
    expect(statSync(project.kept('')).mtimeMs).toBeGreaterThan(before);
  });

  it('runs where nothing can be kept', () => {
    writeFileSync(path.join(project.root, 'node_modules'), 'a file where the folder would be');
    expect(project.tell()).toBe('one in cli');
    expect(project.tell()).toBe('one in cli');
  });
});
