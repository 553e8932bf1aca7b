const path = require('node:path');

const HtmlWebpackPlugin = require('html-webpack-plugin');

/** Where the pages load Excel's library from: Microsoft's CDN, its 21Vianet twin, or the npm copy that the workbench serves. */
const officeJsUrl = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** @returns {import('webpack').Configuration} */
module.exports = (_env, { mode = 'production' }) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.ts' },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'blocking',
      template: './src/taskpane/taskpane.html',
      templateParameters: { officeJsUrl },
    }),
  ],
  cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
});
