import { ICommandService } from '@univerjs/core';

import { lastContent } from '../book/collect-content';
import { type PackedContent, packedContent, packing } from '../book/packed-content';
import type { Book } from '../book/book';
import type { UniverRuntime } from '../book/univer-runtime';
import type { ExcelHost } from '../host/excel-host';
import { inTurns } from './in-turns';

const TRIES = 3;

/** The workbook, and who tells of changes in it. */
export interface WatchedBook {
  readonly book: Book;
  readonly runtime: UniverRuntime;
  readonly host: Pick<ExcelHost, 'onDocumentChanged'>;
}

/**
 * The workbook as it is written, made with turns for the page in between: where something changed in it meanwhile it is begun again, so
 * that it is of one moment. Who never pauses has it made in one go.
 */
export async function packUndisturbed({ runtime, book, host }: WatchedBook, longestPiece?: number): Promise<PackedContent> {
  let changes = 0;
  const count = (): void => void (changes += 1);
  const commands = runtime.univer.__getInjector().get(ICommandService);
  const mutations = commands.onCommandExecuted(({ id }) => {
    if (id.includes('.mutation.')) count();
  });
  const endOfHost = host.onDocumentChanged(count);
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = changes;
      const packed = await inTurns(packing(lastContent(book)), () => changes !== before, longestPiece);
      if (packed) return packed;
    }
  } finally {
    mutations.dispose();
    endOfHost();
  }
  return packedContent(lastContent(book));
}
