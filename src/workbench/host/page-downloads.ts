import type { DOMWindow } from 'jsdom';

/** A file that a page gave its user. */
export interface SavedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** The files that a page gave its user, in the order in which it did; resolves once all of them are read. */
export type SavedFiles = () => Promise<readonly SavedFile[]>;

/**
 * Takes what a page downloads, as a browser does: content that it has given an address and a link with a name that is clicked. jsdom knows
 * neither such addresses nor downloads.
 */
export function takeDownloads(page: DOMWindow): SavedFiles {
  const contents = new Map<string, Blob>();
  const taken: Promise<SavedFile>[] = [];
  let addresses = 0;
  Object.assign(page.URL, {
    createObjectURL: (content: Blob): string => {
      // As a browser says it: what is no content has no address.
      if (!(content instanceof page.Blob)) throw new page.TypeError('The argument of createObjectURL is no Blob.');
      const address = `blob:${page.location.origin}/${++addresses}`;
      contents.set(address, content);
      return address;
    },
    revokeObjectURL: (address: string): void => void contents.delete(address),
  });
  // At the window and not on the way down: a page that forbids its own click downloads nothing.
  page.addEventListener('click', (event) => {
    const link = event.target;
    if (event.defaultPrevented || !(link instanceof page.HTMLAnchorElement) || !link.hasAttribute('download')) return;
    event.preventDefault();
    const content = contents.get(link.href);
    // Read from now on: the page may take the address back at once.
    if (content) taken.push(bytesOf(page, content).then((bytes) => ({ name: link.download, mimeType: content.type, bytes })));
  });
  return () => Promise.all(taken);
}

function bytesOf(page: DOMWindow, content: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new page.FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error(`A file that the page saved can't be read: ${reader.error?.message ?? ''}`));
    reader.readAsArrayBuffer(content);
  });
}
