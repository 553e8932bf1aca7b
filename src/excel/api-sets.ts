/** Whether this Excel has a set of the Excel API newer than 1.9, the floor that the manifest demands. */
export function hasExcelApi(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
