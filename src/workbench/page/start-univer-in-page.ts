import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { ILanguagePack } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import * as engine from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverFindReplacePlugin } from '@univerjs/find-replace';
import * as sheets from '@univerjs/sheets';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFindReplacePlugin } from '@univerjs/sheets-find-replace';
import * as sheetsFormula from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';

import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-drawing-ui/facade';
import '@univerjs/ui/facade';

import type { UniverRuntime } from '../book/univer-runtime';
import type { Language } from '../words/workbench-words';
import { completeWords, type WordTree } from './complete-words';

const languages: readonly Language[] = ['zh-CN', 'en-US'];
const locales = { 'zh-CN': core.LocaleType.ZH_CN, 'en-US': core.LocaleType.EN_US } as const;

/** Starts Univer with its grid, formula bar, sheet tabs and menus in an element of the page; its packages are the page's global scripts. */
export function startUniverInPage(container: HTMLElement, language: Language): UniverRuntime {
  const univer = new core.Univer({
    theme: defaultTheme,
    locale: locales[language],
    locales: Object.fromEntries(languages.map((each) => [locales[each], completeWords(univerWords(each), each) as ILanguagePack])),
    logLevel: core.LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: true, ribbonType: 'simple', footer: true, contextMenu: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true });
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.registerPlugin(UniverFindReplacePlugin);
  univer.registerPlugin(UniverSheetsFindReplacePlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingUIPlugin);
  return { library: { core, engine, sheets, sheetsFormula }, univer, api: FUniver.newAPI(univer) };
}

/** Lets the grid, its formula bar and its menus speak another language. */
export function speakInGrid({ univer }: UniverRuntime, language: Language): void {
  const injector = univer.__getInjector();
  injector.get(core.LocaleService).setLocale(locales[language]);
  // The toolbar names the number format when cells are selected, and goes on with that word.
  const selections = injector.get(sheets.SheetsSelectionsService);
  const selected = selections.getCurrentSelections();
  if (selected.length > 0) selections.setSelections([...selected], sheets.SelectionMoveType.MOVE_END);
}

/** The words that each package's script of a language has left in the page, such as `UniverSheetsUiZhCN`. */
function univerWords(language: Language): WordTree[] {
  const ending = language.replace('-', '').replace(/^./, (letter) => letter.toUpperCase());
  const page = globalThis as unknown as Readonly<Record<string, WordTree | undefined>>;
  return Object.keys(page)
    .filter((name) => name.startsWith('Univer') && name.endsWith(ending))
    .map((name) => page[name] ?? {});
}
