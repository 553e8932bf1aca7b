const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** What a command is made from, from the root; its packages change with the lock file. */
const sources = ['src', 'package-lock.json', '.config/compile-command.cjs'];

/** Where commands stand: those of the workbench, and the one that reckons figures, which the workbench starts as a process of its own. */
const folders = ['src/workbench/cli', 'src/figures'];

/** The source of a command. */
function sourceOf(root, name) {
  const files = folders.map((folder) => path.join(root, folder, `${name}.ts`));
  return files.find(existsSync) ?? files[0];
}

/**
 * Runs a command from one compiled script, with all packages in it: reading TypeScript and a thousand files of
 * packages at each start took two seconds. The script is made anew where a source is newer. What V8 made of it is kept beside it and used
 * for that very script only.
 * @param {string} root the root of the project
 * @param {string} name such as `report`, for src/workbench/cli/report.ts
 */
function runCommand(root, name) {
  const entry = sourceOf(root, name);
  const compiled = path.join(root, 'node_modules', '.cache', 'receivables', 'commands', `${name}.cjs`);
  const { text, made } = freshScript(root, entry, compiled);
  const cache = `${compiled}-v8`;
  const script = new Script(text, { filename: compiled, cachedData: machineCode(cache, made) });
  const module = { exports: {} };
  if (script.cachedDataRejected !== false) keepAtTheEnd(script, cache, made, module);
  // It stands where its source stands: packages and files are found from there.
  script.runInThisContext()(module.exports, Module.createRequire(entry), module, entry, path.dirname(entry));
}

/** The compiled script and the time that it bears, in milliseconds: that of the beginning of its build. */
function freshScript(root, entry, compiled) {
  const made = modifiedAt(compiled);
  if (made !== null && !sources.some((source) => isNewer(path.join(root, source), made)))
    // Signs of one byte each, and taken as such: to look for longer ones took V8 half as long as all it has to make of the script.
    return { text: readFileSync(compiled, 'latin1'), made };
  const begun = Date.now();
  const text = Module.wrap(inAscii(compile(root, entry)));
  tryWriting(compiled, text, begun);
  return { text, made: begun };
}

/**
 * Texts are in ASCII, regular expressions as they are written. Everything keeps its name, function expressions too: jsdom knows a window by
 * that of its constructor, and sends clicks astray without it.
 */
function compile(root, entry) {
  const { outputFiles } = require('esbuild').buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    legalComments: 'none',
    // Files of packages are resolved when they are asked for.
    logOverride: { 'require-resolve-not-external': 'silent' },
    // Wanted by jsdom where it is there.
    external: ['canvas', ...hyphenations(root)],
    write: false,
    logLevel: 'error',
  });
  // The one file that a package resolves beside itself.
  return outputFiles[0].text.replace('"./xhr-sync-worker.js"', '"jsdom/lib/jsdom/living/xhr/xhr-sync-worker.js"');
}

/** Modules of languages that the library that draws would ask for: a third of a command, which draws nothing. */
function hyphenations(root) {
  const folder = path.join(root, 'node_modules', '@univerjs', 'engine-render', 'lib', 'es');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.includes('-'))
    .map((name) => path.join(folder, name));
}

/** What esbuild leaves in regular expressions as it is written, where an escape means the same; also behind a backslash. */
function inAscii(text) {
  return text.replace(/(?<=(?<!\\)(?:\\\\)*)(\\?)([^\0-\x7f])/g, (_, __, sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Before the machine code stands the time of its script: V8 itself compares no more than lengths, versions and flags. */
function machineCode(cache, made) {
  if (modifiedAt(cache) === null) return undefined;
  const bytes = readFileSync(cache);
  return bytes.length > 8 && bytes.readDoubleLE(0) === made ? bytes.subarray(8) : undefined;
}

/**
 * Keeps what V8 has made of a script until the process ends. V8 throws code away that a long run no longer uses, but for this flag, and
 * takes what is kept only under the flags that it was kept under: those that a start begins with. A command that exports `didWork` as false
 * has not come to what it is for, as one that was mistyped: the next will make more.
 */
function keepAtTheEnd(script, cache, made, module) {
  setFlagsFromString('--no-flush-bytecode');
  process.on('exit', () => {
    setFlagsFromString('--flush-bytecode');
    if (module.exports.didWork !== false) keep(cache, made, script.createCachedData());
  });
}

function keep(cache, made, code) {
  const bytes = Buffer.alloc(8 + code.length);
  bytes.writeDoubleLE(made, 0);
  code.copy(bytes, 8);
  tryWriting(cache, bytes, made);
}

/** Whole or not at all, whoever else writes it. Where nothing can be written, each start compiles anew. */
function tryWriting(file, content, time) {
  const aside = `${file}-${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(aside, content);
    utimesSync(aside, time / 1000, time / 1000);
    renameSync(aside, file);
  } catch {
    if (existsSync(aside)) rmSync(aside);
  }
}

/**
 * Whether a file, or anything in a folder, is newer than a time; a folder counts too: a file that was taken away leaves its trace there.
 */
function isNewer(entry, time) {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (found === undefined) return false;
  return found.mtimeMs > time || (found.isDirectory() && readdirSync(entry).some((name) => isNewer(path.join(entry, name), time)));
}

/** In whole milliseconds, as far as a build's time goes. */
function modifiedAt(file) {
  return existsSync(file) ? Math.round(statSync(file).mtimeMs) : null;
}

module.exports = { runCommand, sourceOf };
