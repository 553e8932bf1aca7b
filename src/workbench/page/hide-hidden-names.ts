import type { Nullable } from '@univerjs/core';
import { FunctionType, type IDefinedNameMapItem, IDefinedNamesService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';

import type { UniverRuntime } from '../book/univer-runtime';

/**
 * Keeps hidden names of the open workbook out of the name box, the list of names and the help while typing, as Excel does; formulas may
 * still use them.
 */
export function hideHiddenNames({ univer }: UniverRuntime): void {
  const injector = univer.__getInjector();
  const names = injector.get(IDefinedNamesService);
  const allOf = names.getDefinedNameMap.bind(names);
  names.getDefinedNameMap = (unitId) => withoutHidden(allOf(unitId));
  names.getDefinedNameByRefString = (unitId, reference) =>
    Object.values(withoutHidden(allOf(unitId)) ?? {}).find(({ formulaOrRefString }) => formulaOrRefString === reference) ?? null;
  const descriptions = injector.get(IDescriptionService);
  const register = descriptions.registerDescriptions.bind(descriptions);
  const hiddenNames = (): string[] =>
    Object.values(names.getAllDefinedNames())
      .flatMap((unit) => Object.values(unit))
      .filter(({ hidden }) => hidden === true)
      .map(({ name }) => name);
  descriptions.unregisterDescriptions(hiddenNames());
  descriptions.registerDescriptions = (list) =>
    register(
      list.filter(({ functionName, functionType }) => functionType !== FunctionType.DefinedName || !hiddenNames().includes(functionName)),
    );
}

function withoutHidden(names: Nullable<IDefinedNameMapItem>): IDefinedNameMapItem | null {
  if (!names) return null;
  return Object.fromEntries(Object.entries(names).filter(([, { hidden }]) => hidden !== true));
}
