import { ICommandService } from '@univerjs/core';

import type { PageDesk } from './page-desk';
import { changeAuthor } from './user-mutation';

const nameMutation = /^formula\.mutation\.(set|remove)-defined-name$/;

/**
 * Tells of everything in the workbook that a file of it would hold: what the user does in the grid, and each batch in which the add-in
 * wrote.
 */
export function onWorkbookChanged({ runtime, host }: Pick<PageDesk, 'runtime' | 'host'>, listener: () => void): void {
  runtime.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, options) => {
      const author = changeAuthor(command, options);
      if (author === 'user' || author === 'host' || nameMutation.test(command.id)) listener();
    });
  host.onDocumentChanged(listener);
}
