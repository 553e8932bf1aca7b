import type { IFunctionService } from '@univerjs/engine-formula';

/**
 * Lets every formula be parsed anew: a parsed one remembers the areas that tables had, and that a function was not known.
 * Not by name, as Univer offers: it keeps formulas of more than 64 characters under a hash, where no name is found.
 */
export function forgetFormulas(service: IFunctionService): void {
  service.deleteFormulaAstCacheKey('');
}
