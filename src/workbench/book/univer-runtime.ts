import type * as coreLibrary from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as engineLibrary from '@univerjs/engine-formula';
import type * as sheetsLibrary from '@univerjs/sheets';
import type * as sheetsFormulaLibrary from '@univerjs/sheets-formula';

/** The parts of Univer's libraries the workbook calls: its packages in Node, its UMD globals in a page. */
export interface UniverLibrary {
  readonly core: Pick<
    typeof coreLibrary,
    'ICommandService' | 'ObjectMatrix' | 'numfmt' | 'mergeWorksheetSnapshotWithDefault' | 'BORDER_KEYS'
  >;
  readonly engine: Pick<
    typeof engineLibrary,
    | 'ArrayValueObject'
    | 'BaseFunction'
    | 'BaseReferenceObject'
    | 'BooleanValueObject'
    | 'CELL_INVERTED_INDEX_CACHE'
    | 'ErrorType'
    | 'ErrorValueObject'
    | 'FormulaDataModel'
    | 'ICalculateFormulaService'
    | 'IFunctionService'
    | 'initSheetFormulaData'
    | 'LexerTreeBuilder'
    | 'NullValueObject'
    | 'NumberValueObject'
    | 'StringValueObject'
  >;
  readonly sheets: Pick<typeof sheetsLibrary, 'SetRangeValuesMutation'>;
  readonly sheetsFormula: Pick<typeof sheetsFormulaLibrary, 'TriggerCalculationController'>;
}

/** A started Univer without a workbook yet. */
export interface UniverRuntime {
  readonly library: UniverLibrary;
  readonly univer: coreLibrary.Univer;
  readonly api: FUniver;
}
