import { BookError, invalidArgument } from './book-error';
import type { BookSheet } from './book-sheet';
import { mayUseNames } from './may-use-names';
import { reckonedFirst } from './reckoned-first';
import type { SheetContext } from './sheet-context';

/** A defined name. */
export interface BookName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  /** The sheet whose formulas alone know the name; null for the whole workbook. */
  readonly scope: BookSheet | null;
  /** Whether the list of names leaves it out. */
  readonly hidden: boolean;
}

type NameOptions = Partial<Pick<BookName, 'comment' | 'scope' | 'hidden'>>;

const ALL_SHEETS = 'AllDefaultWorkbook';

/** The workbook's defined names. Formulas that use one which came, changed or went are not calculated anew before they are told of it. */
export class BookNames {
  private readonly names = new Map<string, BookName>();
  /** Those that came, changed or went since formulas last followed, in small letters. */
  private readonly changed = new Set<string>();

  constructor(
    private readonly context: Pick<SheetContext, 'mutate' | 'toEngine'>,
    private readonly isTableName: (name: string) => boolean,
  ) {}

  get all(): readonly BookName[] {
    return [...this.names.values()];
  }

  /** The name in any case; `scope` null is the workbook. */
  find(name: string, scope: BookSheet | null = null): BookName | undefined {
    return this.names.get(keyOf(name, scope));
  }

  /** Whether the workbook has the name in any scope. */
  has(name: string): boolean {
    const wanted = name.toLowerCase();
    return this.all.some((known) => known.name.toLowerCase() === wanted);
  }

  /** Adds a name; one that exists in its scope is ItemAlreadyExists. */
  add(name: string, formula: string, options: NameOptions = {}): BookName {
    if (!isDefinedName(name)) throw invalidArgument(`Not a name: ${name}`);
    if (this.find(name, options.scope ?? null) || this.isTableName(name))
      throw new BookError('ItemAlreadyExists', `The name ${name} is taken.`);
    return this.set(name, formula, options);
  }

  /** Adds a name or replaces the one of its scope. */
  set(name: string, formula: string, { comment = '', scope = null, hidden = false }: NameOptions = {}): BookName {
    const entry: BookName = { name, formula: formula.startsWith('=') ? formula : `=${formula}`, comment, scope, hidden };
    const key = keyOf(name, scope);
    if (this.names.get(key)?.formula !== entry.formula) this.changed.add(name.toLowerCase());
    this.names.set(key, entry);
    this.context.mutate('formula.mutation.set-defined-name', {
      id: key,
      name,
      formulaOrRefString: reckonedFirst(this.context.toEngine(entry.formula).slice(1)),
      comment,
      localSheetId: scope?.id ?? ALL_SHEETS,
      hidden,
    });
    return entry;
  }

  remove(entry: BookName): void {
    const key = keyOf(entry.name, entry.scope);
    if (!this.names.delete(key)) throw new BookError('ItemNotFound', `There is no name ${entry.name}.`);
    this.changed.add(entry.name.toLowerCase());
    this.context.mutate('formula.mutation.remove-defined-name', { id: key, name: entry.name, formulaOrRefString: entry.formula.slice(1) });
  }

  /** The names that came, changed or went since this was last asked, and those that stand for something else by that; in small letters. */
  takeChanged(): ReadonlySet<string> {
    const taken = new Set(this.changed);
    this.changed.clear();
    for (let before = 0; before < taken.size; ) {
      before = taken.size;
      const mayUse = mayUseNames(taken);
      for (const { name, formula } of this.all) if (mayUse(formula)) taken.add(name.toLowerCase());
    }
    return taken;
  }

  /** Replaces the formula of every name for which `change` gives another. */
  rewriteFormulas(change: (formula: string) => string): void {
    for (const entry of this.all) {
      const changed = change(entry.formula);
      if (changed !== entry.formula) this.set(entry.name, changed, entry);
    }
  }
}

/** Whether Excel lets a range or formula have the name. */
export function isDefinedName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc])$/.test(name);
}

function keyOf(name: string, scope: BookSheet | null): string {
  return `${scope?.id ?? ''}!${name.toLowerCase()}`;
}
