import type { Workbook } from '@univerjs/core';

import { BookError, invalidArgument } from './book-error';
import { BookFunctions } from './book-functions';
import { BookNames } from './book-names';
import { BookSheet } from './book-sheet';
import { BookTables } from './book-tables';
import { Calculation } from './calculation';
import { type BookContent, type DefaultFont, NEW_BOOK_FONT } from './book-content';
import { putLines } from './content-snapshot';
import { finished } from './finished';
import { type PreparedContent, preparing } from './prepare-content';
import { type DocumentParts, newDocumentParts } from './document-parts';
import { newBookSnapshot, newSheetSnapshot } from './new-snapshot';
import { defineHyperlink } from './hyperlink-function';
import { followLineMoves } from './follow-line-moves';
import { forgetFormulas } from './forget-formulas';
import { rewriteFeatureFormulas } from './rewrite-feature-formulas';
import { mayUseNames } from './may-use-names';
import { loseChartSources } from './lost-source';
import { loseSheetInCell, loseSheetInFormula, renameSheetInFormula } from './rename-sheet-in-formula';
import { ReadFormulas } from './read-formulas';
import { restoreContent } from './restore-content';
import { restoreSpills } from './restore-spills';
import { repairConditionalSums } from './repair-conditional-sums';
import { repairParsedTwice } from './repair-parsed-twice';
import { repairFormulaScan } from './repair-formula-scan';
import { repairSharedFormulaScan } from './repair-shared-formula-scan';
import { repairToldLines } from './repair-told-lines';
import { repairSubtotals } from './repair-subtotals';
import { repairSums } from './repair-sums';
import { repairTotalRows } from './repair-total-rows';
import { repairValueIndex } from './repair-value-index';
import type { SheetContext } from './sheet-context';
import { StyleBook } from './style-book';
import { fromEngineFormula, toEngineFormula } from './table-aliases';
import { calculationTriggerOf, formulaCalculationOf } from './univer-innards';
import type { UniverRuntime } from './univer-runtime';

/** The workbook: its sheets, tables, names, looks and calculation, over a Univer, headless or on a page. */
export class Book {
  readonly calculation: Calculation;
  readonly functions: BookFunctions;
  readonly names: BookNames;
  readonly styles: StyleBook;
  private readonly readFormulas: ReadFormulas;
  readonly tables: BookTables;
  /** Custom properties of the document. */
  readonly customProperties = new Map<string, string | number | boolean>();
  /** The file's name. */
  name: string;
  /** The system the file counts its days in; serials inside are always of 1900. */
  readonly dateSystem: 1900 | 1904;
  readonly defaultFont: DefaultFont;
  /** Settings and XML parts of add-ins, protection of the structure. */
  readonly documentParts: DocumentParts;
  /** A number in a number format, as cells show it. */
  readonly formatNumber: (format: string, value: number) => string;
  private readonly context: SheetContext;
  private readonly unit: Workbook;
  private readonly sheetsById = new Map<string, BookSheet>();
  private sequence = 0;

  /** A workbook on a content (prepared for it already, or not), or a new one with one empty sheet. A runtime carries one workbook. */
  constructor(
    private readonly runtime: UniverRuntime,
    options: {
      readonly name?: string;
      readonly firstSheet?: string;
      readonly content?: BookContent;
      readonly prepared?: PreparedContent;
    } = {},
  ) {
    const { library, univer, api } = runtime;
    this.name = options.name ?? 'Book1.xlsx';
    const prepared = options.prepared ?? (options.content && finished(preparing(options.content, this.name)));
    const content = prepared?.content;
    this.styles = prepared?.styles ?? new StyleBook();
    this.dateSystem = content?.dateSystem ?? 1900;
    this.defaultFont = content?.defaultFont ?? NEW_BOOK_FONT;
    this.documentParts = newDocumentParts(content?.documentParts);
    const snapshot = prepared?.snapshot ?? newBookSnapshot(this.name, options.firstSheet ?? 'Sheet1');
    this.unit = api.createWorkbook(snapshot).getWorkbook();
    if (prepared) putLines(this.unit, prepared.keptLines);
    this.styles.attachTo(this.unit.getStyles());
    const injector = univer.__getInjector();
    const commands = injector.get(library.core.ICommandService);
    const formulas = injector.get(library.engine.FormulaDataModel);
    const unitId = this.unit.getUnitId();
    repairValueIndex(library.engine.CELL_INVERTED_INDEX_CACHE);
    repairSharedFormulaScan(formulas);
    repairFormulaScan(formulas, this.unit, library);
    repairToldLines(commands, library.sheets.SetRangeValuesMutation);
    repairTotalRows(library.engine.BaseReferenceObject.prototype);
    this.context = {
      unit: this.unit,
      unitId,
      styles: this.styles,
      formulas,
      mutate: (id, params) => void commands.syncExecuteCommand(id, { unitId, ...params }),
      toEngine: (formula) => this.tables.spellColumns(toEngineFormula(formula, this.tables.names)),
      fromEngine: (formula) => fromEngineFormula(formula, this.tables.names),
      formatNumber: (pattern, value) => library.core.numfmt.format(pattern === '@' ? 'General' : pattern, value, { locale: 'zh-CN' }),
    };
    this.formatNumber = this.context.formatNumber;
    this.calculation = new Calculation(
      commands,
      calculationTriggerOf(injector.get(library.sheetsFormula.TriggerCalculationController)),
      unitId,
    );
    const functions = injector.get(library.engine.IFunctionService);
    const calculating = formulaCalculationOf(injector.get(library.engine.ICalculateFormulaService));
    this.readFormulas = new ReadFormulas(calculating, functions, injector.get(library.engine.LexerTreeBuilder));
    repairSums(library.engine);
    repairConditionalSums(library.engine, functions);
    repairSubtotals(library.engine, functions);
    repairParsedTwice(calculating, functions);
    this.functions = new BookFunctions(library.engine, functions);
    defineHyperlink(this.functions);
    this.names = new BookNames(
      // Univer would go through all formulas of the workbook for each name; it is told of those that use it (`followNames`).
      { ...this.context, mutate: (id, params) => this.calculation.notAskedBy(() => this.context.mutate(id, params)) },
      (name) => this.tables.find(name) !== undefined,
    );
    this.tables = new BookTables(
      this.context,
      () => this.sheets,
      (name) => this.names.has(name),
      () => forgetFormulas(functions),
    );
    followLineMoves(commands, this);
    if (prepared) {
      restoreContent(this, prepared.content);
      restoreSpills(formulas, unitId, prepared);
      this.followNames();
    }
  }

  /** The sheets in their order. */
  get sheets(): readonly BookSheet[] {
    return this.unit.getSheets().map((worksheet) => {
      const id = worksheet.getSheetId();
      let sheet = this.sheetsById.get(id);
      if (!sheet) {
        sheet = new BookSheet(this.context, worksheet, (written, area) => this.tables.refresh(written, area));
        this.sheetsById.set(id, sheet);
      }
      return sheet;
    });
  }

  /** The sheet of an id, or of a name in any case. */
  findSheet(key: string): BookSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === name);
  }

  get activeSheet(): BookSheet {
    const sheet = this.findSheet(this.unit.getActiveSheet().getSheetId());
    if (!sheet) throw new BookError('GeneralException', 'The workbook has no active sheet.');
    return sheet;
  }

  activateSheet(sheet: BookSheet): void {
    this.context.mutate('sheet.operation.set-worksheet-active', { subUnitId: sheet.id });
  }

  /** Adds an empty sheet behind the others. */
  addSheet(name?: string): BookSheet {
    const sheetName = name ?? this.freeSheetName();
    this.checkSheetName(sheetName);
    const id = this.freeSheetId();
    const sheet = this.runtime.library.core.mergeWorksheetSnapshotWithDefault(newSheetSnapshot(id, sheetName, this.defaultFont));
    this.context.mutate('sheet.mutation.insert-sheet', { index: this.unit.getSheetSize(), sheet });
    return this.sheetOf(id);
  }

  /** Renames a sheet; formulas, names and print settings follow. */
  renameSheet(sheet: BookSheet, name: string): void {
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    if (before === name) return;
    const change = (formula: string): string => renameSheetInFormula(formula, before, name);
    this.context.mutate('sheet.mutation.set-worksheet-name', { subUnitId: sheet.id, name });
    for (const each of this.sheets) {
      each.cells.rewriteFormulas(change);
      rewriteFeatureFormulas(each.features, change);
    }
    this.names.rewriteFormulas(change);
  }

  /** Removes a sheet with its tables and names; a workbook keeps at least one visible sheet. */
  removeSheet(sheet: BookSheet): void {
    const isLastVisible = sheet.visibility === 'visible' && this.sheets.filter((other) => other.visibility === 'visible').length === 1;
    if (isLastVisible) throw new BookError('GeneralException', 'A workbook keeps at least one visible sheet.');
    for (const table of [...this.tables.onSheet(sheet)]) this.tables.remove(table);
    for (const name of this.names.all) if (name.scope === sheet) this.names.remove(name);
    const lost = (formula: string): string => loseSheetInFormula(formula, sheet.name);
    for (const other of this.sheets) {
      if (other === sheet) continue;
      // For good: a sheet that takes the name later is another one.
      other.cells.rewriteFormulas((formula) => loseSheetInCell(formula, sheet.name));
      rewriteFeatureFormulas(other.features, lost);
      for (const chart of other.features.charts) loseChartSources(chart, sheet.id);
    }
    this.names.rewriteFormulas(lost);
    this.context.mutate('sheet.mutation.remove-sheet', { subUnitId: sheet.id });
    this.sheetsById.delete(sheet.id);
  }

  /** Lets formulas that use names which came, changed or went be calculated anew. */
  followNames(): void {
    const changed = this.names.takeChanged();
    if (changed.size === 0) return;
    const mayUse = mayUseNames(changed);
    for (const sheet of this.sheets) sheet.cells.touchFormulas(mayUse);
    this.readFormulas.forgetIf(mayUse);
  }

  /** Moves a sheet to a 0-based place. */
  moveSheet(sheet: BookSheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument('There is no such place for a sheet.');
    this.context.mutate('sheet.mutation.set-worksheet-order', { subUnitId: sheet.id, fromOrder: sheet.position, toOrder: position });
  }

  dispose(): void {
    this.calculation.dispose();
    this.runtime.univer.dispose();
  }

  private sheetOf(id: string): BookSheet {
    const sheet = this.findSheet(id);
    if (!sheet) throw new BookError('GeneralException', `Univer did not add the sheet ${id}.`);
    return sheet;
  }

  private freeSheetId(): string {
    do this.sequence++;
    while (this.sheets.some((sheet) => sheet.id === `sheet-${this.sequence}`));
    return `sheet-${this.sequence}`;
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private checkSheetName(name: string, own?: BookSheet): void {
    if (name.trim() === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
      throw invalidArgument(`Not a sheet name: ${name}`);
    const wanted = name.toLowerCase();
    if (this.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted)) {
      throw new BookError('ItemAlreadyExists', `There is a sheet named ${name} already.`);
    }
  }
}
