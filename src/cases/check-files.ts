import type { EvidenceRecord } from '../registers/evidence/evidence-record';
import type { HashedFile } from '../registers/evidence/hashed-file';

/**
 * How a registered file is by now. `changed`: a file of its name has another content. `missing`: nothing that was chosen is it.
 * `noHash`: the row names a file and no hash, by which nothing can be told.
 */
export type FileState = 'same' | 'changed' | 'missing' | 'noHash';

/** A row of 证据 beside the files that were chosen. */
export interface CheckedRow {
  readonly row: EvidenceRecord;
  readonly state: FileState;
  /** The file with the content that was registered, whatever it is called by now. */
  readonly same: HashedFile | null;
  /** Files of its name with another content. */
  readonly others: readonly HashedFile[];
}

/** What became of the registered files, and what of the chosen ones is in no row (R44). */
export interface FileCheck {
  readonly rows: readonly CheckedRow[];
  readonly unregistered: readonly HashedFile[];
}

/** Compares files with the rows that name a file or hold a hash: content goes by the hash alone, and a name says what a file should be (R44). */
export function checkFiles(rows: readonly EvidenceRecord[], files: readonly HashedFile[]): FileCheck {
  const withFile = rows.filter(hasFile);
  const bearers = new Map<string, Set<string>>();
  for (const row of withFile) {
    const name = plainName(row.fileName);
    if (row.sha256 !== '') bearers.set(name, (bearers.get(name) ?? new Set()).add(row.sha256));
  }
  const checked = withFile.map((row): CheckedRow => {
    const name = plainName(row.fileName);
    const ofName = files.filter((file) => row.fileName !== '' && plainName(file.name) === name);
    if (row.sha256 === '') return { row, state: 'noHash', same: null, others: ofName };
    const same = [...ofName, ...files].find(({ sha256 }) => sha256 === row.sha256) ?? null;
    // What another row of the same name was registered with is that row's own.
    const others = ofName.filter(({ sha256 }) => bearers.get(name)?.has(sha256) !== true);
    return { row, state: others.length > 0 ? 'changed' : same === null ? 'missing' : 'same', same, others };
  });
  const hashes = new Set(checked.flatMap(({ same }) => same?.sha256 ?? []));
  const named = new Set(checked.flatMap(({ others }) => others));
  return { rows: checked, unregistered: files.filter((file) => !hashes.has(file.sha256) && !named.has(file)) };
}

/** Whether a row is about a file: of paper alone there is none. */
export function hasFile({ fileName, sha256 }: EvidenceRecord): boolean {
  return fileName !== '' || sha256 !== '';
}

/** A file's name without its folder, as systems compare them. */
function plainName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').trim().normalize('NFC').toLowerCase();
}
