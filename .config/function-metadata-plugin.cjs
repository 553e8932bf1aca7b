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
 * above the functions and associates each function with its id; the names of its parameters and the English file are derived from it.
 */
module.exports = class FunctionMetadataPlugin {
  /**
   * @param {string} folder where the files are whose names end in -functions.ts
   * @param {string} texts the folder of the functions' texts
   */
  constructor(folder, texts) {
    this.folder = folder;
    this.texts = {
      english: path.join(texts, 'function-help-en-US.ts'),
      chineseNames: path.join(texts, 'argument-names-zh-CN.ts'),
      examples: path.join(texts, 'function-examples.ts'),
    };
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const input = readdirSync(this.folder)
      .filter((file) => file.endsWith('-functions.ts'))
      .map((file) => path.join(this.folder, file));
    new CustomFunctionsMetadataPlugin({ input, output: chineseFile }).apply(compiler);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const file of Object.values(this.texts)) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const asset = compilation.getAsset(chineseFile);
        // Without it the generator has told its errors already.
        if (asset === undefined) return;
        const generated = JSON.parse(asset.source.source().toString());
        const { functionHelpEnUS } = loadTypeScript(this.texts.english);
        const { argumentNamesZhCN } = loadTypeScript(this.texts.chineseNames);
        const { functionExamples } = loadTypeScript(this.texts.examples);
        const json = (functions) => new sources.RawSource(`${JSON.stringify(metadata(functions), null, 2)}\n`);
        try {
          compilation.updateAsset(chineseFile, json(chinese(generated.functions, argumentNamesZhCN, functionExamples)));
          compilation.emitAsset(englishFile, json(english(generated.functions, functionHelpEnUS, functionExamples)));
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

/** The functions with the names that accountants give their parameters; throws where one has none. */
function chinese(functions, names, examples) {
  return functions.map((each) => ({
    ...each,
    description: withExample(each.description, '例：', exampleOf(each.id, examples)),
    parameters: each.parameters.map((parameter) => {
      const name = names[parameter.name];
      if (name === undefined) throw new Error(`The argument ${parameter.name} of ${each.id} has no Chinese name.`);
      return { ...parameter, name };
    }),
  }));
}

/** The functions with the English texts; throws where one has none. */
function english(functions, help, examples) {
  return functions.map((each) => {
    const texts = help[each.id];
    if (texts === undefined) throw new Error(`The function ${each.id} has no help.`);
    const parameters = each.parameters.map((parameter) => {
      const description = texts.arguments[parameter.name];
      if (description === undefined) throw new Error(`The argument ${parameter.name} of ${each.id} has no help.`);
      return { ...parameter, description };
    });
    return { ...each, description: withExample(texts.description, ' Example: ', exampleOf(each.id, examples)), parameters };
  });
}

/** Characters that Excel shows of a function's description. */
const longestDescription = 255;

/** A description with a formula behind it, if there is room: the reference has them all. */
function withExample(description, word, formula) {
  const whole = `${description}${word}${formula}`;
  return whole.length > longestDescription ? description : whole;
}

/** A formula as it is typed; throws where there is none. */
function exampleOf(id, examples) {
  const example = examples[id];
  if (example === undefined) throw new Error(`The function ${id} has no example.`);
  return example.formula;
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
