// A worker reads and compiles each file once, not once more for every test file that loads it. A test file still evaluates its modules
// anew, in a context of its own: what is shared are the functions that V8 has compiled, nothing that a test could see.
const { statSync } = require('node:fs');
const { Script } = require('node:vm');

/** By file: when it was written, and what the transformer made of it. */
const transformed = new Map();
/** By file: the code that was compiled, and the script. */
const compiled = new Map();

function transformOnce({ transformCache }) {
  const transform = transformCache.transform.bind(transformCache);
  transformCache.transform = (file, options) => {
    // Jest's own modules are not transformed.
    if (options?.isInternalModule) return transform(file, options);
    const stamp = stampOf(file);
    let known = transformed.get(file);
    if (known?.stamp !== stamp) {
      transform(file, options);
      known = { stamp, result: transformCache.transforms.get(file) };
      transformed.set(file, known);
    }
    const { result } = known;
    transformCache.transforms.set(file, result);
    if (result.sourceMapPath) transformCache.sourceMaps.set(file, result.sourceMapPath);
    return result.code;
  };
}

/** Changes when a file is written anew, as the bundle may be while tests run. */
function stampOf(file) {
  const { mtimeMs, size, ino } = statSync(file);
  return `${mtimeMs} ${size} ${ino}`;
}

function compileOnce({ executor }) {
  const opening = `(function(${executor.injectedModuleParameters.join()}){`;
  const compile = executor.compile.bind(executor);
  executor.compile = (code, file) => {
    const context = executor.environment.getVmContext();
    if (context === null) return null;
    let known = compiled.get(file);
    if (known?.code !== code) {
      try {
        // The opening takes no place in the file's first line, so that faults are told where they are.
        known = { code, script: new Script(`${opening}${code}\n})`, { filename: file, columnOffset: -opening.length }) };
      } catch {
        // Jest tells what is wrong with it.
        return compile(code, file);
      }
      compiled.set(file, known);
    }
    return known.script.runInContext(context);
  };
}

module.exports = { compileOnce, transformOnce };
