import { string } from '../../cells/parse/plain-values';
import { convert } from '../../cells/parse/refine';
import type { ChosenSum, ChosenType, ReadingChoices } from '../../ledger/reading-choices';
import { foldHeading } from '../../tables/read-heading';

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

/** What a user may call what a column of sums does to what is left. */
const sumsByName: ReadonlyMap<string, ChosenSum> = new Map(
  (
    [
      ['less', ['扣除', '扣减', '减', 'less', 'subtract', 'deduct']],
      ['apart', ['不扣', '不扣除', '不减', '-', 'apart', 'keep', 'none']],
    ] as const
  ).flatMap(([sum, names]) => names.map((name) => [nameOf(name), sum] as const)),
);

/** What words of a column of types mean, `费用冲抵=收款,代垫=应收`; each may be named once. */
export const namedTypes = convert(string, 'word=应收|收款|红字|不计,…', (text) => meanings(text, typesByName));

/** Whether columns of sums lower what is left, `质保金=扣除,预收款=不扣`; each may be named once. */
export const namedSums = convert(string, 'heading=扣除|不扣,…', (text) => meanings(text, sumsByName));

function meanings<Meaning extends string>(text: string, byName: ReadonlyMap<string, Meaning>): Record<string, Meaning> | undefined {
  const found: Record<string, Meaning> = {};
  for (const part of text.split(/[,，;；、]/)) {
    const at = part.lastIndexOf('=');
    const word = part.slice(0, at).trim();
    const meaning = byName.get(nameOf(part.slice(at + 1)));
    if (at < 1 || word === '' || meaning === undefined || word in found) return undefined;
    found[word] = meaning;
  }
  return found;
}

type Named = { readonly [Choice in 'columns' | 'types' | 'sums']?: ReadingChoices[Choice] | undefined };

/** A request with what it gives by names laid under what it gives by itself. */
export function withNamed<Asked extends Named>(asked: Asked, { columns, types, sums }: Named): Asked {
  return {
    ...asked,
    ...(columns !== undefined && { columns: { ...columns, ...asked.columns } }),
    ...(types !== undefined && { types: { ...types, ...asked.types } }),
    ...(sums !== undefined && { sums: { ...sums, ...asked.sums } }),
  };
}

function nameOf(text: string): string {
  return text.trim() === '-' ? '-' : foldHeading(text);
}
