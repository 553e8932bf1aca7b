import { type HasFile, reactScripts, univerScripts, univerStyles } from './vendor-scripts';

/** The page of the workbench; everything it names comes from the server that serves it. */
export function pageDocument(has: HasFile): string {
  const styles = univerStyles(has).map((file) => `<link rel="stylesheet" href="/vendor/${file}" />`);
  const scripts = [
    ...reactScripts.map((file) => `/vendor/${file}`),
    '/workbench/jsx-runtime.js',
    ...univerScripts(has).map((file) => `/vendor/${file}`),
    '/workbench/page.js',
  ].map((address) => `<script defer src="${address}"></script>`);
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="base-uri 'self'; object-src 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>应收管家 · 试用工作台</title>
    <link rel="icon" href="/addin/assets/icons/app-32.png" />
    ${styles.join('\n    ')}
    <link rel="stylesheet" href="/workbench/page.css" />
    <script>addEventListener('error', ({ target }) => { if (target instanceof HTMLScriptElement) document.getElementById('starting').textContent = '页面没有装完，请重新载入。 The page has not loaded completely; load it again.'; }, true);</script>
    ${scripts.join('\n    ')}
  </head>
  <body>
    <div id="program"><p class="starting" id="starting" role="status">正在载入… <span lang="en">Loading…</span></p></div>
  </body>
</html>
`;
}
