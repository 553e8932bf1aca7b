import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import * as engine from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import * as sheetsFormula from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';

import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';

import { installIteratorHelpers } from './install-iterator-helpers';
import type { UniverRuntime } from './univer-runtime';

/**
 * Starts Univer in Node, without any user interface. Single plugins: its presets pull closed packages in.
 * Conditional formats are the book's own: Univer's plugin for them only shows them, and searches its rules for every cell written.
 */
export function startHeadlessUniver(): UniverRuntime {
  installIteratorHelpers(core.BORDER_KEYS);
  const univer = new core.Univer({
    locale: core.LocaleType.ZH_CN,
    locales: { [core.LocaleType.ZH_CN]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { library: { core, engine, sheets, sheetsFormula }, univer, api: FUniver.newAPI(univer) };
}
