/** The parts of a .docx by name, `word/document.xml`, as they are when unpacked. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

export const contentTypesPart = '[Content_Types].xml';

/** The part that says what another part refers to: `word/_rels/document.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a relationship of another leads to, as `Target` gives it. */
export function partAt(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
