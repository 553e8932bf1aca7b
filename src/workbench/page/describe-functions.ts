import { BooleanNumber } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';

import type { UniverRuntime } from '../book/univer-runtime';
import type { FunctionsMetadata } from '../custom-functions/function-metadata';

/** Lets the formula bar and the cells help with an add-in's functions while they are typed: names, what they do, their parameters. */
export function describeFunctions({ univer }: UniverRuntime, namespace: string, { functions }: FunctionsMetadata): void {
  univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description = '', parameters }) => ({
        functionName: `${namespace}.${name}`,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? '',
          example: '',
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        })),
      })),
    );
}
