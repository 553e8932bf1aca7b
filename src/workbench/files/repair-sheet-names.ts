const LONGEST_NAME = 31;

/** Whether Excel lets a sheet have the name. */
function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= LONGEST_NAME && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

/**
 * The names of a file's sheets as Excel could have given them: other programs write names that are too long, hold signs Excel keeps for
 * itself or differ by case only. A name that is right stays, also where a wrong one before it would become the same.
 */
export function repairedSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const kept = names.map((name) => {
    const key = name.toLowerCase();
    if (!isSheetName(name) || taken.has(key)) return null;
    taken.add(key);
    return name;
  });
  return kept.map((name, index) => {
    if (name !== null) return name;
    const repaired = freeName(permitted(names[index] ?? '') || `Sheet${index + 1}`, taken);
    taken.add(repaired.toLowerCase());
    return repaired;
  });
}

function permitted(name: string): string {
  const plain = cut(name.replace(/[\\/?*[\]:]/g, '_').replace(/^[\s']+|[\s']+$/g, ''), LONGEST_NAME).replace(/[\s']+$/, '');
  return plain.toLowerCase() === 'history' ? `${plain}_` : plain;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const name = cut(wanted, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** No sign of two halves is cut in the middle. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
