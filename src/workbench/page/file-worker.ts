import { transferredWith } from '../book/packed-content';
import { carryOut, type FileAnswer, type FileJob } from '../files/file-job';

// The thread of the page in which files are read and written: it gets one job, and its memory goes with it.
addEventListener('message', ({ data }: MessageEvent<FileJob>) => {
  void carryOut(data)
    .then((answer) => postMessage(answer, { transfer: handedOver(answer) as ArrayBuffer[] }))
    .catch((error: unknown) => {
      // A promise that fails tells the page nothing; an error that nobody catches does.
      setTimeout(() => {
        throw error;
      });
    });
});

function handedOver(answer: FileAnswer): ArrayBufferLike[] {
  if (answer.kind === 'opened') return transferredWith(answer.content);
  return answer.kind === 'file' ? [answer.bytes.buffer] : [];
}
