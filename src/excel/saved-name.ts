/** Characters that a name of a file may have beside its ending. */
const longestName = 120;

/**
 * A file name that Windows, macOS and browsers take as it is: what cannot stand in one becomes `_`; long ones are cut before their ending.
 */
export function savedName(name: string): string {
  const plain = name.replace(/[<>:"/\\|?*\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  const [ending = ''] = /\.[A-Za-z\d]{1,8}$/.exec(plain) ?? [];
  const base = withoutHalf(plain.slice(0, plain.length - ending.length).slice(0, longestName)).trimEnd();
  return `${reserved.test(base) ? `_${base}` : base === '' ? '_' : base}${ending}`;
}

/** Names of devices on Windows, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A rare character like 𠮷 is two units; a cut between them leaves none that can be shown. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
