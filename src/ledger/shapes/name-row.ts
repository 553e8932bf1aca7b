import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import { plainText } from '../../domain/text/plain-text';

/** A row that says whose the rows below it are: `客户：甲公司`, `购货单位：0101 甲公司` (R9a). */
export interface NameRow {
  readonly name: string;
  /** Position of the cell in its row. */
  readonly column: number;
}

const labels =
  '客户名称|客户全称|客户单位|客户|购货单位名称|购货单位|购货方|购买方|往来单位名称|往来单位|往来户名|往来户|往来客户|单位名称|应收单位|债务人|欠款单位|付款单位|客商名称|客商|对方单位|辅助项|' +
  'customer name|customer|client name|client|debtor|bill to|sold to|buyer|party|partner|account name';

const withColon = new RegExp(`(?:^|[ ;,|])(?:${labels})(?: ?name)? ?: ?(.*)$`, 'i');
const inBrackets = new RegExp(`^[【\\[](?:${labels})[】\\]] ?:? ?(.+)$`, 'i');
const bareLabel = new RegExp(`^(?:${labels})$`, 'i');
/** Where a further label begins in the same cell: `甲公司 电话：…`. */
const furtherLabel = /[;,|] ?(?=[^ :;,|]{1,12} ?:)| (?=[^ :]{1,12} ?:)|;|, ?(?=第 ?\d+ ?页)/;
const pageNumber = / ?(?:第 ?\d+ ?页|共 ?\d+ ?页).*$/;

/** What a row says of whose the rows below it are, null for one that names nobody; a row with figures names nobody. */
export function readNameRow(row: readonly CellValue[]): NameRow | null {
  const found = findName(row);
  return found === null ? null : { ...found, name: spelledIn(String(row[found.column] ?? ''), found.name) };
}

/** The name as it is typed, with its full-width forms: the first spelling met is the one that is shown (R12a). */
function spelledIn(cell: string, name: string): string {
  const typed = cell.trim();
  const plain = plainText(typed);
  const at = plain.length === typed.length && name !== '' ? plain.indexOf(name) : -1;
  return at === -1 ? name : typed.slice(at, at + name.length);
}

function findName(row: readonly CellValue[]): NameRow | null {
  if (!row.some((value) => typeof value === 'string' && couldLabel(value))) return null;
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  if (filled.length > 8) return null;
  for (const [index, { value, column }] of filled.entries()) {
    if (typeof value !== 'string') continue;
    const text = plainText(value);
    const next = filled[index + 1];
    const labelled = withColon.exec(text) ?? inBrackets.exec(text);
    if (labelled !== null) {
      const own = nameIn(labelled[1] ?? '');
      if (own !== '') return { name: own, column };
      if (next !== undefined && !isLabelled(next.value)) {
        const code = String(next.value).trim();
        const after = filled[index + 2];
        // A code in a cell of its own stands before the name.
        if (/^[\w.-]*\d[\w.-]*$/.test(code) && after !== undefined && typeof after.value === 'string' && !isLabelled(after.value))
          return { name: nameIn(after.value), column: after.column };
        return { name: nameIn(code), column: next.column };
      }
      return { name: '', column };
    }
    if (
      bareLabel.test(text) &&
      filled.length === 2 &&
      index === 0 &&
      typeof next?.value === 'string' &&
      !bareLabel.test(plainText(next.value))
    )
      return { name: nameIn(next.value), column: next.column };
  }
  return null;
}

/** A customer's name without the code that finance programs print before or behind it. */
export function nameIn(text: string): string {
  const plain = (plainText(text).split(furtherLabel)[0] ?? '').replace(pageNumber, '').trim();
  const [, , uncoded] = /^[([]?((?=[\w.-]*\d)[\w.-]+)[)\]]?[ \-:/]*(?=.*\p{Script=Han})(\D.*)$/u.exec(plain) ?? [];
  const withoutCode = uncoded ?? /^[([]?0\d{2,}[)\]]?[ -]+(\p{L}.*)$/u.exec(plain)?.[1] ?? plain;
  return withoutCode.replace(/ ?[([](?:[A-Za-z]{0,3}\d[\d.-]{1,})[)\]]$/, '').trim();
}

function couldLabel(value: string): boolean {
  return (
    value.length <= 200 &&
    (/[:：【[]/.test(value) || value.length <= 14) &&
    /[客购往单应债欠付对辅]|cust|client|debtor|bill|sold|buyer|part|account/i.test(value)
  );
}

function isLabelled(value: CellValue): boolean {
  return typeof value === 'string' && /^[^:：]{1,14}[:：]/.test(value.trim());
}
