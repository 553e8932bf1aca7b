import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet, TwinName } from '../../cells/source-workbook';
import { hasSubtotalWord } from '../total-words';
import { customerKey } from '../../domain/text/customer-key';
import { matchHeading } from '../../tables/match-heading';
import { noHeading, readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import { codeKey, isCustomerCode } from '../recognition/customer-code';
import { firstHeadings } from './first-headings';

const headsCodes =
  /^(?:学号|学籍号|房号|房间号|门牌号|户号|住院号|病历号|会员号|会员卡号|卡号)$|^(?:客户|客商|单位|往来单位|购货单位|债务人|核算项目|业主|租户|学生|会员)(?:编码|编号|代码|号|id)?$|^(?:customer|cust|client|debtor|buyer|businesspartner|soldtoparty|billtoparty)(?:id|no|nr|number|code|account)?$/;
/** Names that only one firm bears; two people may both be 张三 or John Smith. */
const namesFirm =
  /公司|集团|(?:厂|学校|大学|[医学]院|局|研究[院所]|事务所|合作社|协会|中心|银行)$|(?<=..)(?:店|馆|超市|餐厅|门市部|经营部|批发部|商行|工作室|医院|幼儿园|社)$|\b(?:ltd|limited|inc|llc|llp|plc|corp|corporation|co|company|group|gmbh|ag|s\.?a|b\.?v|bank|university)\b/i;

/**
 * A sheet whose customers have codes in a column of their own, each row with a name of its own customer: where the name is blank it is the
 * one that the code bears elsewhere, else the code, never the name above; and one name of people that several codes bear is told apart by
 * them, 张三 100004. Every other sheet comes back as it is.
 */
export function codedNames(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const found = columnsOf(sheet, top);
  if (found === null) return sheet;
  const { codes, names } = found;
  const codeIn = (row: readonly CellValue[]): string => {
    const text = cellText(row[codes] ?? '').trim();
    return isCustomerCode(text) ? text : '';
  };
  const nameIn = (row: readonly CellValue[]): string => (isBlank(row[names] ?? '') ? '' : cellText(row[names] ?? '').trim());
  const namesOf = new Map<string, Map<string, string>>();
  const codesOf = new Map<string, Set<string>>();
  for (const row of sheet.values.slice(top + 1)) {
    const [code, name] = [codeIn(row), nameIn(row)];
    if (code === '' || name === '') continue;
    namesOf.set(codeKey(code), (namesOf.get(codeKey(code)) ?? new Map<string, string>()).set(customerKey(name), name));
    codesOf.set(customerKey(name), (codesOf.get(customerKey(name)) ?? new Set<string>()).add(codeKey(code)));
  }
  // Fewer codes than names are those of accounts or of groups.
  if (namesOf.size < codesOf.size) return sheet;
  const twins = new Map<string, TwinName>();
  const told = (name: string, code: string): string => {
    if ((codesOf.get(customerKey(name))?.size ?? 0) < 2 || namesFirm.test(name)) return name;
    twins.set(`${name} ${code}`, { name, code });
    return `${name} ${code}`;
  };
  const values = sheet.values.map((row, index) => {
    const code = index <= top ? '' : codeIn(row);
    if (code === '') return row;
    const own = nameIn(row);
    const known = [...(namesOf.get(codeKey(code))?.values() ?? [])];
    const name = told(own !== '' ? own : known.length === 1 ? (known[0] ?? code) : code, code);
    return name === own ? row : Object.assign([...row], { [names]: name });
  });
  return values.some((row, index) => row !== sheet.values[index]) ? { ...sheet, values, ...(twins.size > 0 && { twins }) } : sheet;
}

/** The column of customers' codes and that of their names, where there is one of each. */
function columnsOf(sheet: SourceSheet, top: number): { readonly codes: number; readonly names: number } | null {
  const headings = (sheet.values[top] ?? []).map(readHeading);
  // Most ledgers have no such column, and none of their rows is looked at.
  if (!headings.some(({ text }) => headsCodes.test(text))) return null;
  const rows = sheet.values.slice(top + 1).filter((row) => !hasSubtotalWord(row));
  const textsOf = (column: number): string[] =>
    rows
      .map((row) => row[column] ?? '')
      .filter((value) => !isBlank(value))
      .map((value) => cellText(value).trim());
  const share = (column: number): number => {
    const texts = textsOf(column);
    return texts.length === 0 ? 0.5 : texts.filter(isCustomerCode).length / texts.length;
  };
  const ofCustomers = headings.flatMap((heading, column) =>
    headsCodes.test(heading.text) || matchHeading(heading, ledgerRules.customer) >= 0.5 ? [column] : [],
  );
  const [codes] = ofCustomers.filter((column) => headsCodes.test(headings[column]?.text ?? '') && share(column) >= 0.9);
  const score = (column: number): number => matchHeading(headings[column] ?? noHeading, ledgerRules.customer);
  const names = ofCustomers
    .filter((column) => share(column) <= 0.2)
    .reduce<number | undefined>((best, column) => (best === undefined || score(column) > score(best) ? column : best), undefined);
  return codes === undefined || names === undefined ? null : { codes, names };
}
