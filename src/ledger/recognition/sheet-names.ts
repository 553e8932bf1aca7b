/*
 * What the names and titles of sheets say of what they hold. Registers ask this too, which are found before anything that reads a ledger is
 * loaded: so nothing else stands here.
 */

/** A ledger. */
export const tellingNames = /应收|往来|台账|账款|receivable|ledger|invoice|\bar\b/i;

/** A copy of another sheet. */
export const copies = /备份|副本|作废|模板|示例|样例|旧|copy|backup|template|sample|old/i;
/** What Excel puts behind the name of a sheet that it copies. */
const excelsCopy = / \(\d+\)$/;

/** Receipts. */
export const receiptNames = /收款|回款|到账|到款|进账|实收|receipt|payment|collection|cash/i;

/** Other tables of dates and sums. */
export const otherNames = /应付|付款计划|收款计划|回款计划|还款|催收|坏账|争议|预计|计划|payable|supplier|plan/i;

/** Whether a sheet's name says that it is a copy, by its words or by what Excel calls one. */
export function saysCopy(sheetName: string): boolean {
  return copies.test(sheetName) || excelsCopy.test(sheetName);
}
