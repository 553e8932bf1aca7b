interface Balance {
  /** Ended without having begun here, in their order. */
  readonly ended: readonly string[];
  /** Begun and not ended, in their order. */
  readonly begun: readonly string[];
}

/** Whether every element of an XML document that begins ends in its place. */
export function isWholeXml(xml: string): boolean {
  const balance = balanceOf(xml.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, ''));
  return balance !== null && balance.ended.length === 0 && balance.begun.length === 0;
}

/**
 * Whether a piece of XML can be left out or stand several times: every element that it ends and did not begin it begins again in the end,
 * as
 * `</w:t></w:r><w:r><w:t>` does.
 */
export function repeatsWhole(xml: string): boolean {
  const balance = balanceOf(xml);
  if (balance === null) return false;
  const ended = [...balance.ended].reverse();
  return ended.length === balance.begun.length && ended.every((name, index) => name === balance.begun[index]);
}

/** What is left over of a piece of XML; null where an element ends inside another one. */
function balanceOf(xml: string): Balance | null {
  const ended: string[] = [];
  const begun: string[] = [];
  for (const [, slash = '', name = '', selfClosing = ''] of xml.matchAll(/<(\/?)([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (selfClosing !== '') continue;
    if (slash === '') begun.push(name);
    else if (begun.length === 0) ended.push(name);
    else if (begun.pop() !== name) return null;
  }
  return { ended, begun };
}
