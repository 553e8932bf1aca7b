import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:https';
import path from 'node:path';

import { getHttpsServerOptions } from 'office-addin-dev-certs';

import { developmentHost } from '../hosted-manifest.cjs';
import { folderListener } from './folder-listener';

const root = path.join(__dirname, '..', '..');

/** Apart from dist/, so that a development bundle is never taken for the real one. */
const served = path.join(root, 'out', 'excel');

/** The manifest of the development add-in, there once it is built. */
export const servedManifest = path.join(served, 'manifest.xml');

/** Builds the add-in for development, again after each change, and serves it on https://localhost:3000 until the process ends. */
export async function startDevServer({ selfCheck = false }: { readonly selfCheck?: boolean } = {}): Promise<void> {
  const { hostname, port } = new URL(developmentHost);
  // Asks once whether the system may trust a certificate for localhost; Excel loads add-ins from trusted addresses only.
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = createServer({ ca, cert, key }, folderListener(served));
  server.listen(Number(port), hostname);
  await once(server, 'listening');
  await firstBuild(selfCheck);
}

/** Leaves webpack watching in a process of its own; settles once it has built. */
async function firstBuild(selfCheck: boolean): Promise<void> {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const env = { ...process.env, HOST_URL: developmentHost, SELF_CHECK: selfCheck ? '1' : '' };
  const child = spawn(process.execPath, [webpack, '--mode', 'development', '--watch', '--output-path', served], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => child.kill());
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => reject(new Error(`webpack ended (${code ?? 'killed'}).`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      if (text.includes('compiled')) resolve();
    });
  });
}

if (require.main === module) {
  startDevServer().then(
    () => process.stdout.write(`\n${developmentHost}/taskpane.html\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
