import type { SerialDay } from '../../domain/calendar/serial-day';
import type { UnitFactor } from '../../domain/money/read-amount';
import { plainText } from '../../domain/text/plain-text';
import { simplified } from '../../cells/simplified';
import type { SourceSheet } from '../../cells/source-workbook';
import { unitNamed } from '../../tables/unit-name';
import { asOfInTitle } from './title-as-of';

/** What the rows above a table's headings say of it. */
export interface TitleFacts {
  readonly text: string;
  /** 截止日期, which the report takes for its as-of date. */
  readonly statedAsOf: SerialDay | null;
  /** The first cell that states each as-of date, in the order of the rows: several where the title contradicts itself. */
  readonly statedDays: readonly StatedDay[];
  /** 单位：万元 (R12c). */
  readonly unit: UnitFactor | null;
  /** 客户：… where the whole table is one customer's account. */
  readonly customer: string | null;
}

/** An as-of date with the cell that holds it, 0-based on the sheet. */
export interface StatedDay {
  readonly day: SerialDay;
  readonly row: number;
  readonly column: number;
}

const unitLabel =
  /单位 ?[:：]? ?(?:人民币|港[币元]|美[元金]|欧元|日元|澳元|新台币|台币|rmb|cny|hkd|hk\$|usd|us\$|eur)? ?([十百千万亿]*[美欧港日澳加]?元)/i;
const bracketedUnit = /[(（](?:人民币)?([十百千万亿]+[美欧港日澳加]?元)[)）]/;
const englishUnit = /\b(?:in|units?:?) ?((?:(?:rmb|cny|yuan|usd) ?)?(?:thousand|million|billion|['’]000)s?)\b/i;
/** (RMB'000), USD '000, (¥ million), (in thousands) as a title says it. */
const bareThousands =
  /(?:^|[(（[\s,;])((?:rmb|cny|usd|eur|gbp|hkd|hk\$|us\$|[¥$€£])? ?['’‘]000s?|(?:rmb|cny|¥) ?(?:thousand|million|billion)s?)(?=$|[)）\]\s,;])/i;
const customerLabel = /^(?:客户名称|客户|购货单位|往来单位|单位名称|应收单位|债务人|customer)(?:名称)? ?[:：] ?(.*)$/i;

/** Reads the title rows: every cell above `headerRow`, a label's value in the same cell or the next one to the right. */
export function readTitleFacts(sheet: SourceSheet, headerRow: number, dateSystem: 1900 | 1904): TitleFacts {
  const statedDays: StatedDay[] = [];
  let unit: UnitFactor | null = null;
  let customer: string | null = null;
  const texts: string[] = [];
  const top = Math.max(0, headerRow - 30);
  for (const [index, row] of sheet.values.slice(top, headerRow).entries()) {
    const cells = row.flatMap((value, column) => (value === '' ? [] : [{ value, column }]));
    for (const [at, { value, column }] of cells.entries()) {
      if (typeof value !== 'string') continue;
      const text = simplified(plainText(value));
      texts.push(text);
      const next = cells[at + 1]?.value;
      const day = asOfInTitle(text, next, dateSystem);
      if (day !== null && !statedDays.some((stated) => stated.day === day)) {
        const dated = /\d/.test(text) ? column : (cells[at + 1]?.column ?? column);
        statedDays.push({ day, row: sheet.firstRow + top + index, column: sheet.firstColumn + dated });
      }
      unit ??= unitInTitle(text);
      const named = customerLabel.exec(text);
      if (named !== null)
        customer ??= (named[1] ?? '').split(/[;,]| (?=[^ :]{1,8} ?:)/)[0]?.trim() || (typeof next === 'string' ? next.trim() : '') || null;
    }
  }
  return { text: texts.join(' '), statedAsOf: statedDays[0]?.day ?? null, statedDays, unit, customer };
}

/** The unit that a title names: 单位：万元, (RMB'000); null for none (R12c). */
export function unitInTitle(title: string): UnitFactor | null {
  const text = simplified(plainText(title));
  return unitNamed((unitLabel.exec(text) ?? bracketedUnit.exec(text) ?? englishUnit.exec(text) ?? bareThousands.exec(text))?.[1] ?? '');
}

/** A group's heading such as 客户：甲公司 without its label. */
export function withoutCustomerLabel(text: string): string {
  return customerLabel.exec(plainText(text))?.[1]?.trim() || text;
}
