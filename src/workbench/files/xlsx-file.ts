import type { BookContent } from '../book/book-content';
import { readXlsxBytes } from './read-xlsx';
import { type OpenedWorkbook, UnreadableFile, type WorkbookFile } from './workbook-file';
import { writeXlsxBytes, type XlsxOptions } from './write-xlsx';
import { looksLikeZip } from './zip-package';

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = 'EncryptedPackage';
/** Of Excel 97 to 2003, and of Excel 5: any other compound file is Word's, PowerPoint's, a mail … */
const WORKBOOK_STREAMS = ['Workbook', 'Book'];

/** Workbooks in the format of Excel since 2007. */
export class XlsxFile implements WorkbookFile {
  constructor(private readonly options: XlsxOptions = {}) {}

  async read(bytes: Uint8Array): Promise<OpenedWorkbook> {
    if (bytes.length === 0) throw new UnreadableFile('empty', 'The file is empty.');
    if (OLE_MARK.every((mark, index) => bytes[index] === mark)) {
      if (holdsWideText(bytes, ENCRYPTED_STREAM)) throw new UnreadableFile('encrypted', 'The workbook is protected by a password.');
      throw WORKBOOK_STREAMS.some((name) => holdsWideText(bytes, name))
        ? new UnreadableFile('oldFormat', 'The workbook is in the format of Excel before 2007.')
        : new UnreadableFile('notAWorkbook', 'The compound file holds no workbook.');
    }
    if (!looksLikeZip(bytes)) throw new UnreadableFile('notAWorkbook', 'The file is no workbook.');
    return readXlsxBytes(bytes, this.options.packer);
  }

  write(content: BookContent): Promise<Uint8Array> {
    return writeXlsxBytes(content, this.options);
  }
}

/** Whether bytes hold a text in UTF-16, as the directories of compound files do. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i), 0]).flat();
  let at = bytes.indexOf(wide[0] ?? 0);
  while (at >= 0) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
    at = bytes.indexOf(wide[0] ?? 0, at + 1);
  }
  return false;
}
