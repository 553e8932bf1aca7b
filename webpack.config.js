const path = require('node:path');

const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');

const { contentSecurityPolicy } = require('./.config/content-security-policy.cjs');
const FunctionMetadataPlugin = require('./.config/function-metadata-plugin.cjs');
const { developmentHost } = require('./.config/hosted-manifest.cjs');
const ManifestPlugin = require('./.config/manifest-plugin.cjs');

/** Where the pages load Excel's library from: Microsoft's CDN, its 21Vianet twin, or the npm copy that the workbench serves. */
const officeJsUrl = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where Excel will find dist/: the developer's own machine, or the folder of a web server. */
const hostUrl = process.env.HOST_URL ?? developmentHost;

/** The scripts that never reckon with a ledger themselves: views, what documents and sheets of letters are made with, and samples. */
const withoutLedger =
  /^(?:pane|.*-view|letter-documents|letter-sheets|letter-mail.*|letter-.*-(?:zh-CN|en-US)|summary-.*|sample-ledger|self-check|write-sheets)$/;

/** @param {{ name?: string | null }} chunk */
const reckonsWithLedger = ({ name }) => !withoutLedger.test(name ?? '');

/** How letters say something; what their files are called many others need. */
const letterWords = /[\\/]src[\\/](?:letters[\\/](?!file-names)|texts[\\/]letters[\\/])/;

/** What is reckoned of cases: their papers, their evidence and the reports on them need it, the reading of a ledger never. */
const caseReckoning = /[\\/]src[\\/](?:desk[\\/]cases|texts[\\/]case-words)[\\/]/;

/** What the work of the day is told apart and worded by: the desk and the reports on it need it, the reading of a ledger never. */
const workReckoning = /[\\/]src[\\/](?:desk[\\/](?:work-kinds[\\/]|work-of-day|arranged-work)|texts[\\/]desk[\\/])/;

/** @returns {import('webpack').Configuration} */
module.exports = (_env, { mode = 'production' }) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  target: ['web', 'es2022'],
  // Both stand on one page, the functions first: what they share, decimals and the calendar above all, is there once.
  entry: {
    functions: './src/functions/index.ts',
    taskpane: { import: './src/taskpane/index.ts', dependOn: 'functions' },
    // On the page by its template, before all else.
    commands: './src/taskpane/commands.ts',
  },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    // One name a chunk, so that dist/ holds no old ones; the address changes with the content, so that a browser keeps no old one.
    chunkFilename: '[name].js?[contenthash:8]',
    // Beside the page, in whatever folder it is.
    publicPath: '',
    // The one global by which the scripts of the page know of each other.
    chunkLoadingGlobal: 'receivablesScripts',
    clean: true,
  },
  // The pane is one file beside the main script; files are called after what is in them. Inside them names are as short as can be.
  optimization: {
    // What more than one of the others needs is in a file of its own, loaded with the first of them. The pane is drawn without it.
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        ledger: { name: 'ledger', chunks: reckonsWithLedger, enforce: true, minChunks: 2 },
        caseParts: { name: 'case-parts', test: caseReckoning, chunks: reckonsWithLedger, enforce: true, minChunks: 2, priority: 1 },
        workParts: { name: 'work-parts', test: workReckoning, chunks: reckonsWithLedger, enforce: true, minChunks: 2, priority: 1 },
        // What letters and the papers of a case are worded with.
        letterParts: { name: 'letter-parts', test: letterWords, chunks: reckonsWithLedger, enforce: true, minChunks: 2, priority: 1 },
      },
    },
    ...{ chunkIds: 'named', moduleIds: 'size', mangleExports: 'size' },
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // A page has an XML parser of its own: docxtemplater brings what leans on it, thirty kilobytes less.
    alias: { '@xmldom/xmldom$': require.resolve('docxtemplater/js/browser-versions/xmldom.js') },
  },
  module: {
    rules: [
      // Templates of letters, in the scripts that carry them.
      { test: /\.docx$/, type: 'asset/inline' },
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  plugins: [
    // The self-check is in development builds alone.
    new DefinePlugin({
      isDevelopmentBuild: JSON.stringify(mode === 'development'),
      startsSelfCheck: JSON.stringify(mode === 'development' && process.env.SELF_CHECK === '1'),
    }),
    new NormalModuleReplacementPlugin(
      /^\.\/(?:minizod|error-logger|modules\/rawxml)\.js$/,
      path.join(__dirname, '.config/left-out-of-docxtemplater.cjs'),
    ),
    new FunctionMetadataPlugin(path.join(__dirname, 'src/functions'), path.join(__dirname, 'src/texts/functions')),
    new ManifestPlugin(__dirname, hostUrl, mode === 'development'),
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      // In the shared runtime the page of the pane is also where Excel calls the custom functions.
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'blocking',
      template: './src/taskpane/taskpane.html',
      templateParameters: { officeJsUrl, contentSecurityPolicy: contentSecurityPolicy(officeJsUrl) },
    }),
  ],
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(__dirname, 'node_modules/.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
});
