import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** The parts of Univer's libraries the workbook calls: its packages in Node, its UMD globals in a page. */
export interface UniverLibrary {
  readonly core: Pick<
    typeof import('@univerjs/core'),
    'ICommandService' | 'numfmt' | 'mergeWorksheetSnapshotWithDefault' | 'BORDER_KEYS'
  >;
  readonly engine: Pick<
    typeof import('@univerjs/engine-formula'),
    'ArrayValueObject' | 'BaseFunction' | 'BooleanValueObject' | 'CELL_INVERTED_INDEX_CACHE' | 'ErrorType' | 'ErrorValueObject'
    | 'FormulaDataModel' | 'IFunctionService' | 'NullValueObject' | 'NumberValueObject' | 'StringValueObject'
  >;
  readonly sheetsFormula: Pick<typeof import('@univerjs/sheets-formula'), 'TriggerCalculationController'>;
}

/** A started Univer without a workbook yet. */
export interface UniverRuntime {
  readonly library: UniverLibrary;
  readonly univer: Univer;
  readonly api: FUniver;
}
