/** A workbook by the name of its file. */
export function withoutEnding(fileName: string): string {
  return fileName.replace(/\.(xlsx|xlsm|xlsb|xls|csv)$/i, '');
}
