const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const { Compilation, sources } = require('webpack');

const { developmentManifest } = require('./development-manifest.cjs');
const { hostOf, hostedManifest } = require('./hosted-manifest.cjs');

const name = 'ManifestPlugin';

/** Leaves in dist/ what Excel loads beside the bundle: the manifest for the host, its icons and its help pages. */
module.exports = class ManifestPlugin {
  /**
   * @param {string} root the folder that holds manifest.xml and assets/
   * @param {string} hostUrl where dist/ will be served
   * @param {boolean} isDevelopment whether the ribbon offers what development builds alone have
   */
  constructor(root, hostUrl, isDevelopment) {
    this.root = root;
    this.isDevelopment = isDevelopment;
    // Told before anything is built.
    this.hostUrl = hostOf(hostUrl).base;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const emit = (file, content) => {
          compilation.fileDependencies.add(path.join(this.root, file));
          compilation.emitAsset(file, new sources.RawSource(content));
        };
        const manifest = readFileSync(path.join(this.root, 'manifest.xml'), 'utf8');
        emit('manifest.xml', hostedManifest(this.isDevelopment ? developmentManifest(manifest) : manifest, this.hostUrl));
        for (const file of servedFiles(this.root)) emit(file, readFileSync(path.join(this.root, file)));
      });
    });
  }
};

/** Pictures and pages to which the manifest points. */
function servedFiles(root) {
  const ending = { 'assets/icons': '.png', 'assets/help': '.html' };
  return Object.entries(ending).flatMap(([folder, end]) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith(end))
      .map((file) => `${folder}/${file}`),
  );
}
