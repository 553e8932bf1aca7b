import { BookError, invalidArgument } from './book-error';
import type { BookSheet } from './book-sheet';
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

/** The workbook's defined names. */
export class BookNames {
  private readonly names = new Map<string, BookName>();
  /** In small letters, since formulas last followed. */
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
    if (this.names.has(key)) this.changed.add(name.toLowerCase());
    this.names.set(key, entry);
    this.context.mutate('formula.mutation.set-defined-name', {
      id: key,
      name,
      formulaOrRefString: this.context.toEngine(entry.formula).slice(1),
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

  /** The engine goes on with what a name that is gone stood for, in formulas that used it: it is told that this is an error. */
  leaveError(name: string): void {
    this.context.mutate('formula.mutation.set-defined-name', {
      id: keyOf(name, null),
      name,
      formulaOrRefString: '#NAME?',
      comment: '',
      localSheetId: ALL_SHEETS,
      hidden: true,
    });
  }

  /** The names that went or changed since this was last asked, in small letters. */
  takeChanged(): ReadonlySet<string> {
    const taken = new Set(this.changed);
    this.changed.clear();
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
