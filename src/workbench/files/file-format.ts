import { CsvFile, type CsvBounds } from './csv-file';
import type { WorkbookFile } from './workbook-file';
import type { XlsxOptions } from './write-xlsx';
import { XlsxFile } from './xlsx-file';

/** The format a file's name speaks of: text for .csv, .tsv and .txt, else .xlsx. */
export function workbookFileFor(fileName: string, options: XlsxOptions = {}, bounds?: CsvBounds): WorkbookFile {
  return /\.(?:csv|tsv|txt)$/i.test(fileName) ? new CsvFile(bounds) : new XlsxFile(options);
}
