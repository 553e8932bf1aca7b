import { BooleanNumber, type IDisposable } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';

import type { UniverRuntime } from '../book/univer-runtime';
import type { FunctionsMetadata } from '../custom-functions/function-metadata';

/**
 * Lets the formula bar and the cells help with an add-in's functions while they are typed: names, what they do, their parameters; until it
 * is disposed of.
 */
export function describeFunctions({ univer }: UniverRuntime, namespace: string, { functions }: FunctionsMetadata): IDisposable {
  return univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description = '', parameters }) => ({
        functionName: `${namespace}.${name}`,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter, index) => ({
          name: parameter.name,
          // The panel says itself which may be left out.
          detail: (parameter.description ?? '').replace(/^(?:可选：|Optional: )/, ''),
          example: exampleArguments(description)[index] ?? '',
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        })),
      })),
    );
}

/** The arguments of the formula that a description gives as an example, as they are typed; none where it gives none. */
export function exampleArguments(description: string): string[] {
  const [, list] = /=[A-Z][A-Z0-9._]*\((.*)\)$/.exec(description.trim()) ?? [];
  if (list === undefined || list === '') return [];
  // Commas within texts and arrays part nothing.
  return list.match(/(?:"(?:[^"]|"")*"|\{[^}]*\}|[^,"{])+/g) ?? [];
}
