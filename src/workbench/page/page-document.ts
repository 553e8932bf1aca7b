import { createHash } from 'node:crypto';

import { type HasFile, reactScripts, univerScripts, univerStyles } from './vendor-scripts';

/** Tells where a script did not come: the page itself can't then. */
const loadFault =
  "addEventListener('error', ({ target }) => { if (target instanceof HTMLScriptElement) document.getElementById('starting').textContent = '页面没有装完，请重新载入。 The page has not loaded completely; load it again.'; }, true);";

/** What the page may load and send: files of its own server, pictures that it draws itself, the pane in its frame; nothing goes out. */
function contentPolicy(): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", `'sha256-${createHash('sha256').update(loadFault).digest('base64')}'`],
    // The grid's parts place themselves by style attributes of markup.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    // The thread in which files are read and written.
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(rules)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * The page of the workbench; everything it names comes from the server that serves it, and packages' files by their content: nobody asks
 * for them twice.
 */
export function pageDocument(has: HasFile, tagOf: (file: string) => string): string {
  const addressOf = (file: string): string => `/vendor/${file}?${tagOf(file)}`;
  const styles = univerStyles(has).map((file) => `<link rel="stylesheet" href="${addressOf(file)}" />`);
  const scripts = [
    ...reactScripts.map(addressOf),
    '/workbench/jsx-runtime.js',
    ...univerScripts(has).map(addressOf),
    '/workbench/page.js',
  ].map((address) => `<script defer src="${address}"></script>`);
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>应收管家 · 试用工作台</title>
    <link rel="icon" href="/addin/assets/icons/app-32.png" />
    ${styles.join('\n    ')}
    <link rel="stylesheet" href="/workbench/page.css" />
    <script>${loadFault}</script>
    ${scripts.join('\n    ')}
  </head>
  <body>
    <div id="program"><p class="starting" id="starting" role="status">正在载入… <span lang="en">Loading…</span></p></div>
  </body>
</html>
`;
}
