import { quoteSheetName } from './a1';

/** A formula with the references to one sheet renamed, outside of texts. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return replaceSheet(formula, from, `${quoteSheetName(to)}!`);
}

/** A formula with the references to a sheet that goes turned into errors, outside of texts. */
export function loseSheetInFormula(formula: string, sheetName: string): string {
  return replaceSheet(formula, sheetName, '#REF!');
}

/** The same for a formula of a cell, which the engine takes only without what stood behind the sheet. */
export function loseSheetInCell(formula: string, sheetName: string): string {
  const lost = loseSheetInFormula(formula, sheetName);
  return lost === formula
    ? formula
    : lost.replace(/#REF!(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:)|\$?\d+(?=:))(?::\$?[A-Z]{0,3}\$?\d*)?/gi, '#REF!');
}

function replaceSheet(formula: string, from: string, replacement: string): string {
  if (!formula.includes('!')) return formula;
  const wanted = from.toLowerCase();
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : replaceInPart(part, wanted, replacement)))
    .join('');
}

function replaceInPart(part: string, wanted: string, replacement: string): string {
  return part.replace(
    /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole: string, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
      return name.toLowerCase() === wanted ? replacement : whole;
    },
  );
}
