// The workbench's own code as scripts of a page. Univer, React and rxjs are that page's global scripts: bundling them would take over a
// minute.
const path = require('node:path');

const root = path.join(__dirname, '..');
const globals = { react: 'React', 'react/jsx-runtime': 'React', 'react-dom': 'ReactDOM', 'react-dom/client': 'ReactDOM', rxjs: 'rxjs' };
const univer = /^@univerjs\/([a-z-]+)(\/facade)?$/;

const pascal = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** @returns {import('webpack').Configuration} */
module.exports = () => ({
  mode: 'production',
  target: ['web', 'es2022'],
  context: root,
  entry: {
    page: './src/workbench/page/index.tsx',
    'jsx-runtime': './src/workbench/page/jsx-runtime.ts',
    files: './src/workbench/page/file-worker.ts',
  },
  output: { path: path.join(root, 'node_modules/.cache/receivables/workbench'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false }, instance: 'workbench' } },
    ],
  },
  externalsType: 'var',
  externals: [
    ({ request }, answer) => {
      const [, name, facade] = univer.exec(request) ?? [];
      // The other facades only add methods to its class, in the page as soon as their scripts have run.
      if (name) answer(null, !facade ? `Univer${pascal(name)}` : name === 'core' ? 'UniverCoreFacade' : '{}');
      else answer(null, globals[request]);
    },
  ],
  cache: {
    type: 'filesystem',
    name: 'workbench',
    cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  // Read by this machine only: what a smaller script would spare it costs more to make.
  optimization: { minimize: false },
  performance: { hints: false },
});
