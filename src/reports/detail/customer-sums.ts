import type { Cents } from '../../domain/money/cents';
import type { FormulaContent } from '../../sheets/sheet-model';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { yuan } from '../yuan';
import type { DetailColumnKey } from './detail-columns';

/**
 * Formulas over one customer's rows of a table of 账龄明细: by the numeric key that stands in `numberCell`, since names may hold `*` and `?`.
 */
export interface CustomerSums {
  /** A column added up, to the cent. */
  sum(key: DetailColumnKey, cents: Cents): FormulaContent;
  /** The balance in the class whose word stands in a cell. */
  ofClass(classCell: string, cents: Cents): FormulaContent;
  /** The most days overdue over positive, classed balances; else 0. */
  longest(days: number): FormulaContent;
}

/** The formulas that add a customer up over the detail. */
export function customerSums(tableName: string, numberCell: string, sheets: SheetTexts): CustomerSums {
  const column = (key: DetailColumnKey): string => `${tableName}[${sheets.detailHeadings[key]}]`;
  const ofCustomer = `${column('customerNumber')},${numberCell}`;
  const sum = (key: DetailColumnKey, cents: Cents, criteria = ''): FormulaContent => ({
    formula: `=ROUND(SUMIFS(${column(key)},${ofCustomer}${criteria}),2)`,
    expected: yuan(cents),
  });
  return {
    sum: (key, cents) => sum(key, cents),
    ofClass: (classCell, cents) => sum('balance', cents, `,${column('riskClass')},${classCell}`),
    longest: (days) => ({
      // MAXIFS alone gives a blank in some engines where nothing matches.
      formula: `=MAX(0,MAXIFS(${column('daysOverdue')},${ofCustomer},${column('balance')},">0",${column('riskClass')},"<>待核实"))`,
      expected: days,
    }),
  };
}
