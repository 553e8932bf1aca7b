import { quoteSheetName } from './a1';

/** A formula with the references to one sheet renamed, outside of texts. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  const wanted = from.toLowerCase();
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : renameInPart(part, wanted, to)))
    .join('');
}

function renameInPart(part: string, wanted: string, to: string): string {
  return part.replace(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
    return name.toLowerCase() === wanted ? `${quoteSheetName(to)}!` : whole;
  });
}
