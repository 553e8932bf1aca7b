const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const typescript = require('typescript');
const { Compilation, sources, WebpackError } = require('webpack');

const name = 'FunctionMetadataPlugin';
const chineseFile = 'functions.json';
const englishFile = 'functions.en-US.json';

/**
 * Leaves Excel's metadata of the custom functions beside the bundle. Microsoft's plugin writes the Chinese file from the comments
 * above the functions and associates each function with its id; the English one is derived from it.
 */
module.exports = class FunctionMetadataPlugin {
  /**
   * @param {string} folder where the files are whose names end in -functions.ts
   * @param {string} englishHelp the file of the English texts
   */
  constructor(folder, englishHelp) {
    this.folder = folder;
    this.englishHelp = englishHelp;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const input = readdirSync(this.folder)
      .filter((file) => file.endsWith('-functions.ts'))
      .map((file) => path.join(this.folder, file));
    new CustomFunctionsMetadataPlugin({ input, output: chineseFile }).apply(compiler);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.englishHelp);
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const asset = compilation.getAsset(chineseFile);
        // Without it the generator has told its errors already.
        if (asset === undefined) return;
        const generated = JSON.parse(asset.source.source().toString());
        const { functionHelpEnUS } = loadTypeScript(this.englishHelp);
        const json = (functions) => new sources.RawSource(`${JSON.stringify(metadata(functions), null, 2)}\n`);
        try {
          compilation.updateAsset(chineseFile, json(generated.functions));
          compilation.emitAsset(englishFile, json(translated(generated.functions, functionHelpEnUS)));
        } catch (error) {
          compilation.errors.push(new WebpackError(String(error)));
        }
      });
    });
  }
};

/**
 * Error values are handed to the functions, which answer cell by cell. Data types (the generator would ask for them) are not, so that
 * a cell comes as its plain value, whatever its format.
 */
function metadata(functions) {
  return { allowErrorForDataTypeAny: true, functions };
}

/** The functions with the texts of another language; throws where one has none. */
function translated(functions, help) {
  return functions.map((each) => {
    const texts = help[each.id];
    if (texts === undefined) throw new Error(`The function ${each.id} has no help.`);
    const parameters = each.parameters.map((parameter) => {
      const description = texts.arguments[parameter.name];
      if (description === undefined) throw new Error(`The argument ${parameter.name} of ${each.id} has no help.`);
      return { ...parameter, description };
    });
    return { ...each, description: texts.description, parameters };
  });
}

/** The exports of a file that imports types only. */
function loadTypeScript(file) {
  const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: typescript.ModuleKind.CommonJS },
  });
  const exported = {};
  new Function('exports', outputText)(exported);
  return exported;
}
