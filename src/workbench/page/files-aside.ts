import { type PackedContent, transferredWith, unpackedContent } from '../book/packed-content';
import type { FileAnswer, FileJob } from '../files/file-job';
import { type OpenedWorkbook, UnreadableFile } from '../files/workbook-file';
import type { XlsxOptions } from '../files/write-xlsx';

const WORKER_ADDRESS = '/workbench/files.js';

/** The thread that was to read or write a file broke off: most likely the file is more than the browser has memory for. */
export class FileWorkLost extends Error {
  override readonly name = 'FileWorkLost';
}

/** Reads an .xlsx file in a thread of its own. Throws `UnreadableFile`, `FileWorkLost`. */
export async function readAside(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const { content, notCarried } = await answerOf('opened', { kind: 'read', bytes });
  return { content: unpackedContent(content), notCarried };
}

/** The bytes of a file as .xlsx, in whatever format it came. Throws `UnreadableFile`, `FileWorkLost`. */
export async function toXlsxAside(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  return (await answerOf('file', { kind: 'toXlsx', bytes, name })).bytes;
}

/** Writes an .xlsx file in a thread of its own; the content's arrays are handed over to it. Throws `FileWorkLost`. */
export async function writeAside(content: PackedContent, options: Pick<XlsxOptions, 'functionNamespaces'>): Promise<Uint8Array> {
  return (await answerOf('file', { kind: 'write', content, options }, transferredWith(content))).bytes;
}

async function answerOf<Kind extends 'opened' | 'file'>(
  kind: Kind,
  job: FileJob,
  transfer: ArrayBufferLike[] = [],
): Promise<Extract<FileAnswer, { kind: Kind }>> {
  const answer = await carriedOut(job, transfer);
  switch (answer.kind) {
    case 'unreadable':
      throw new UnreadableFile(answer.reason, answer.message, answer.detail);
    case 'outOfMemory':
      throw new FileWorkLost(answer.message);
    case 'failed':
      throw new Error(answer.message);
    default:
      if (answer.kind !== kind) throw new Error(`Answered ${answer.kind}, not ${kind}.`);
      return answer as Extract<FileAnswer, { kind: Kind }>;
  }
}

/** One thread a job: what goes wrong in it takes nothing along, and its memory is free afterwards. */
async function carriedOut(job: FileJob, transfer: ArrayBufferLike[]): Promise<FileAnswer> {
  const worker = new Worker(WORKER_ADDRESS);
  try {
    return await new Promise<FileAnswer>((resolve, reject) => {
      const lose = ({ message }: Partial<ErrorEvent>): void => reject(new FileWorkLost(message ?? 'The thread for files broke off.'));
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => resolve(data));
      worker.addEventListener('error', lose);
      worker.addEventListener('messageerror', () => lose({}));
      worker.postMessage(job, transfer as ArrayBuffer[]);
    });
  } finally {
    worker.terminate();
  }
}
