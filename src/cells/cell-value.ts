/** What stands in one cell as Office.js gives it: errors are text such as `#N/A`, a blank cell is `''`. */
export type CellValue = string | number | boolean;
