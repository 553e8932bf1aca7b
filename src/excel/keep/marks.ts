import { nullable } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { jsonText } from '../../cells/parse/json-text';
import { object } from '../../cells/parse/object';
import { orElse } from '../../cells/parse/or-else';
import type { Parser } from '../../cells/parse/parser';
import { string } from '../../cells/parse/plain-values';
import { addHiddenName, ourPrefix, sheetOfReference, type NameReading } from './hidden-names';
import { addHiddenText, formulasOf, textIn } from './hidden-texts';
import { nextNumbers, numberPattern } from './next-number';

/*
 * A sheet of ours is known by its mark: hidden names of the workbook, one that refers to the sheet, one that refers to its ledger
 * and those that hold the facts. References follow a sheet that is renamed or moved, names are saved with every workbook file, and a copy of
 * a sheet gets names of its own scope, which are no marks. Marks are never changed: a sheet written anew gets a new one, the old one goes.
 */

/** What is known of a sheet of ours beside where it is. */
export interface MarkFacts {
  readonly kind: string;
  readonly period: string;
  readonly language: string;
  /** Names of the charts that we drew on it. */
  readonly charts: readonly string[];
  /** Of the cells as we left them. */
  readonly fingerprint: string;
  /** Of the ledger that it was made from; null on sheets marked before there was one. */
  readonly source: string | null;
}

export interface Mark {
  readonly id: number;
  /** Null once the sheet is gone. */
  readonly sheet: string | null;
  readonly ledger: string | null;
  readonly facts: MarkFacts;
}

const markName = new RegExp(`^${ourPrefix.replace('.', '\\.')}mark\\.(${numberPattern})\\.(sheet|ledger|facts)(?:\\.\\d+)?$`, 'i');

const nameOf = (id: number, part: 'sheet' | 'ledger' | 'facts'): string => `${ourPrefix}mark.${id}.${part}`;

/** The marks among a workbook's names; one that is not whole is none. */
export function marksIn(names: readonly NameReading[]): Mark[] {
  const formulas = formulasOf(names);
  const ids = new Set(names.flatMap(({ name }) => markName.exec(name)?.[1] ?? []).map(Number));
  return [...ids].flatMap((id) => {
    const [sheet, ledger] = (['sheet', 'ledger'] as const).map((part) => formulas.get(nameOf(id, part)));
    const facts = keptFacts(textIn(formulas, nameOf(id, 'facts')));
    return sheet === undefined || !facts.ok
      ? []
      : [{ id, sheet: sheetOfReference(sheet), ledger: ledger === undefined ? null : sheetOfReference(ledger), facts: facts.value }];
  });
}

/** So many numbers that no mark, whole or not, has, nor what copies of sheets have of one. */
export function nextMarkIds(names: readonly NameReading[], count: number, onSheets: ReadonlySet<string> = new Set()): number[] {
  return nextNumbers(
    [...names.map(({ name }) => name), ...onSheets].flatMap((name) => Number(markName.exec(name)?.[1] ?? [])),
    count,
  );
}

/** The names that make up a mark, as far as they are there. */
export function namesOfMark(names: readonly NameReading[], id: number): string[] {
  return names.map(({ name }) => name).filter((name) => Number(markName.exec(name)?.[1]) === id);
}

/** The worksheet that a mark, whole or not, refers to. */
export function sheetOfMark(names: readonly NameReading[], id: number): string | null {
  const anchor = names.find(({ name }) => name === nameOf(id, 'sheet'));
  return anchor ? sheetOfReference(anchor.formula) : null;
}

/**
 * Whether a name of a worksheet's own scope tells that the sheet was copied from one of ours; a copied ledger has the marks' other
 * references.
 */
export function isCopiedMark({ name, formula }: NameReading, sheetName: string): boolean {
  return markName.exec(name)?.[2] === 'sheet' && sheetOfReference(formula) === sheetName;
}

/** Marks a sheet as ours; answers the names that make up the mark. Queues only. */
export function addMark(
  context: Excel.RequestContext,
  id: number,
  sheet: Excel.Worksheet,
  ledger: Excel.Worksheet | null,
  facts: MarkFacts,
): string[] {
  const anchors = { [nameOf(id, 'sheet')]: sheet, ...(ledger && { [nameOf(id, 'ledger')]: ledger }) };
  for (const [name, anchor] of Object.entries(anchors)) addHiddenName(context, name, anchor.getRange('A1'));
  return [...Object.keys(anchors), ...addHiddenText(context, nameOf(id, 'facts'), JSON.stringify(facts))];
}

/** A user's hand in hidden names spoils a mark at worst. */
const keptFacts: Parser<MarkFacts> = jsonText(
  object({
    kind: string,
    period: string,
    language: string,
    charts: array(string),
    fingerprint: string,
    source: orElse(nullable(string), null),
  }),
);
