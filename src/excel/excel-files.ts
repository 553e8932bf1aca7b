import type { FilesPort, SaveAnswer } from '../jobs/ports/files-port';
import { savedName } from './saved-name';

/** Files for the user of the pane, as downloads of its page. */
export class ExcelFiles implements FilesPort {
  save(name: string, bytes: Uint8Array, mimeType: string): Promise<SaveAnswer> {
    if (!takesDownloads()) return Promise.resolve({ kind: 'notPossible', reason: 'platform' });
    const fileName = savedName(name);
    try {
      download(fileName, new Blob([new Uint8Array(bytes)], { type: mimeType }));
      return Promise.resolve({ kind: 'saved', name: fileName });
    } catch (error) {
      return Promise.resolve({ kind: 'notPossible', reason: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** The web views of Excel for Mac and iPad ignore downloads without a word; every other one takes them. */
function takesDownloads(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

/** Milliseconds for which a download may read its bytes; the browser tells nobody when it has. */
const timeToRead = 60_000;

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, timeToRead);
}
