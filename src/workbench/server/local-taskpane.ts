/** The script tag of office.js, the only script from elsewhere; a built page has no quotes where none are needed. */
const officeScript = /<script src="?(https:\/\/[^"\s>]+\/office\.js)"?>/;
const policy = /(<meta http-equiv="?Content-Security-Policy"? content=")([^"]*)(")/;

/**
 * The built page of the pane for a machine without network: its office.js is the copy that this server has, and the page's
 * security policy names this server wherever it named the real place of office.js.
 */
export function localTaskpane(html: string): string {
  const address = officeScript.exec(html)?.[1];
  if (address === undefined) return html;
  const { origin } = new URL(address);
  const local = (rules: string): string => rules.replaceAll(`'self' ${origin}`, "'self'").replaceAll(origin, "'self'");
  return html
    .replace(address, '/office-js/office.js')
    .replace(policy, (_, before: string, rules: string, after: string) => `${before}${local(rules)}${after}`);
}
