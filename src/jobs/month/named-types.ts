import { string } from '../../cells/parse/plain-values';
import { convert } from '../../cells/parse/refine';
import type { ChosenType, ReadingChoices } from '../../ledger/reading-choices';
import { foldHeading } from '../../tables/read-heading';

type NamedTypes = NonNullable<ReadingChoices['types']>;

/** What a user may call what a row is. */
const typesByName: ReadonlyMap<string, ChosenType> = new Map(
  (
    [
      ['invoice', ['应收', '发票', '销售', 'invoice', 'owed']],
      ['payment', ['收款', '回款', 'payment', 'receipt']],
      ['creditNote', ['红字', '贷项', '冲减', 'credit', 'credit note']],
      ['none', ['不计', '不计入', '-', 'none', 'ignore']],
    ] as const
  ).flatMap(([type, names]) => names.map((name) => [nameOf(name), type] as const)),
);

/** What words of a column of types mean, `费用冲抵=收款,代垫=应收`; each may be named once. */
export const namedTypes = convert(string, 'word=应收|收款|红字|不计,…', (text): NamedTypes | undefined => {
  const types: Partial<Record<string, ChosenType>> = {};
  for (const part of text.split(/[,，;；、]/)) {
    const at = part.lastIndexOf('=');
    const word = part.slice(0, at).trim();
    const type = typesByName.get(nameOf(part.slice(at + 1)));
    if (at < 1 || word === '' || type === undefined || types[word] !== undefined) return undefined;
    types[word] = type;
  }
  return types;
});

/** A request with what it gives by names laid under what it gives by itself. */
export function withNamed<Asked extends Pick<ReadingChoices, 'columns' | 'types'>>(
  asked: Asked,
  columns: ReadingChoices['columns'],
  types: ReadingChoices['types'],
): Asked {
  return {
    ...asked,
    ...(columns !== undefined && { columns: { ...columns, ...asked.columns } }),
    ...(types !== undefined && { types: { ...types, ...asked.types } }),
  };
}

function nameOf(text: string): string {
  return text.trim() === '-' ? '-' : foldHeading(text);
}
