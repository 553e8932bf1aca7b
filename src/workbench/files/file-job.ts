import { type PackedContent, packedContent, unpackedContent } from '../book/packed-content';
import { workbookFileFor } from './file-format';
import { type NotCarried, UnreadableFile, type UnreadableReason } from './workbook-file';
import type { XlsxOptions } from './write-xlsx';
import { XlsxFile } from './xlsx-file';

/** Work on files that one thread gives to another. */
export type FileJob =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** Reads a file of any format and answers it as .xlsx; one that is so already, as it is. */
  | { readonly kind: 'toXlsx'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'write'; readonly content: PackedContent; readonly options: Pick<XlsxOptions, 'functionNamespaces'> };

/** What comes back: an error of one thread is none in another. */
export type FileAnswer =
  | { readonly kind: 'opened'; readonly content: PackedContent; readonly notCarried: readonly NotCarried[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly message: string; readonly detail: string }
  | { readonly kind: 'outOfMemory'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Does a job; never throws. */
export async function carryOut(job: FileJob): Promise<FileAnswer> {
  try {
    return await answerTo(job);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const { reason, message, detail } = error;
      return { kind: 'unreadable', reason, message, detail };
    }
    const message = error instanceof Error ? error.message : String(error);
    // What an engine throws where an array or a text is more than it holds.
    return { kind: error instanceof RangeError ? 'outOfMemory' : 'failed', message };
  }
}

async function answerTo(job: FileJob): Promise<FileAnswer> {
  switch (job.kind) {
    case 'read': {
      const { content, notCarried } = await new XlsxFile().read(job.bytes);
      return { kind: 'opened', content: packedContent(content), notCarried };
    }
    case 'toXlsx': {
      const format = workbookFileFor(job.name);
      const { content } = await format.read(job.bytes, job.name);
      return { kind: 'file', bytes: format instanceof XlsxFile ? job.bytes : await new XlsxFile().write(content) };
    }
    case 'write':
      return { kind: 'file', bytes: await new XlsxFile(job.options).write(unpackedContent(job.content)) };
  }
}
