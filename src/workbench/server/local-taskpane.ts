/** The script tag of office.js: the first script of the page, and the only one from elsewhere. */
const officeScript = /<script src="(https:\/\/[^"]+\/office\.js)">/;
const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/;

/**
 * The built page of the pane for a machine without network: its office.js is the copy that this server has. The page's security
 * policy lets nothing in from the real one's place then, and allows the frame in which office.js, over plain http, asks for trust.
 */
export function localTaskpane(html: string): string {
  const address = officeScript.exec(html)?.[1];
  if (address === undefined) return html;
  const { origin } = new URL(address);
  return html
    .replace(address, '/office-js/office.js')
    .replace(policy, (_, before: string, rules: string, after: string) => `${before}${rules.replaceAll(` ${origin}`, '')}; frame-src 'self'${after}`);
}
