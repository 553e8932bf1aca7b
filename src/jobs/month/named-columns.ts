import { columnOfLetters } from '../../cells/a1';
import { string } from '../../cells/parse/plain-values';
import { convert } from '../../cells/parse/refine';
import { columnRoles } from '../../ledger/reading-choices';
import type { ColumnRole } from '../../ledger/reading-choices';
import { ledgerHeadingWords } from '../../ledger/recognition/heading-words/ledger-heading-words';
import { foldHeading } from '../../tables/read-heading';
import { columnsEnUS } from '../../texts/columns/en-US';
import { columnsZhCN } from '../../texts/columns/zh-CN';

type NamedColumns = Partial<Record<ColumnRole, number | null>>;

/**
 * What a user may call a role: its key, its name in either language, and every heading that it is found by; the first role that has a word
 * keeps it.
 */
const rolesByName: ReadonlyMap<string, ColumnRole> = new Map(
  [
    ...columnRoles.flatMap((role) => ledgerHeadingWords[role].map((word) => [word, role] as const)).reverse(),
    ...columnRoles.flatMap((role) => [[columnsEnUS[role], role] as const, [columnsZhCN[role], role] as const, [role, role] as const]),
  ].map(([name, role]) => [foldHeading(name), role]),
);

/** Columns by name and letter, `客户=B,余额=H`; `-` says that no column plays the role. A column may be named once. */
export const namedColumns = convert(string, 'role=LETTER,…', (text): NamedColumns | undefined => {
  const columns: NamedColumns = {};
  for (const part of text.normalize('NFKC').split(/[,;、]/)) {
    const [name, letters, ...rest] = part.split('=');
    const role = rolesByName.get(foldHeading(name ?? ''));
    const column = columnOf((letters ?? '').trim());
    if (role === undefined || column === undefined || rest.length > 0 || columns[role] !== undefined) return undefined;
    columns[role] = column;
  }
  const chosen = Object.values(columns).filter((column) => column !== null);
  return new Set(chosen).size === chosen.length ? columns : undefined;
});

/** 0-based from a column's letters, null for `-`, undefined for anything else. */
function columnOf(letters: string): number | null | undefined {
  if (letters === '-') return null;
  if (!/^[a-z]{1,3}$/i.test(letters)) return undefined;
  return columnOfLetters(letters.toUpperCase());
}
