import type { ICommandService } from '@univerjs/core';
import type { ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';

import { isTold } from './told-lines';

/**
 * Univer writes cells one by one, an object each. Those of kept lines stand already when it hears of them: its mutation then only tells
 * whoever listens.
 */
export function repairToldLines(commands: ICommandService, mutation: typeof SetRangeValuesMutation): void {
  commands.unregisterCommand(mutation.id);
  commands.registerCommand({
    ...mutation,
    handler: (accessor, params: ISetRangeValuesMutationParams) => isTold(params.cellValue) || mutation.handler(accessor, params),
  });
}
