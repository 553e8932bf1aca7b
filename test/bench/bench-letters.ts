import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { CellValue } from '../../src/cells/cell-value';
import { demandFor } from '../../src/desk/letter-run';
import { isOverdue } from '../../src/desk/open-balance';
import { draftLetter } from '../../src/letters/draft-letter';
import type { Letter } from '../../src/letters/letter';
import { defaultPolicy } from '../../src/policy/default-policy';
import { projectRoot } from '../../src/workbench/cli/fresh-bundle';
import { deskOfTables } from '../support/desk-of-cells';

/** How many invoices a letter of the bench lists. */
export type LetterRows = 'few' | 'many';

/** The template that the bench writes first demands into. */
export const benchTemplate = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(projectRoot, 'assets', 'letters', 'first.zh-CN.docx')));

const invoicesOf = (rows: LetterRows, customer: number): number => (rows === 'many' ? 40 : 1 + (customer % 10));

/** First demands to so many invented debtors, with 1 to 10 or with 40 invoices each and the penalty of a contract. */
export function benchLetters(count: number, rows: LetterRows): Letter[] {
  const names = Array.from({ length: count }, (_, index) => `第${index + 1}号客户贸易有限公司`);
  const ledger = names.flatMap((name, customer) =>
    Array.from({ length: invoicesOf(rows, customer) }, (_, index): CellValue[] => [
      name,
      `24442000${String(customer * 100 + index).padStart(12, '0')}`,
      `2026-0${1 + (index % 6)}-05`,
      `2026-0${2 + (index % 6)}-04`,
      1_000 + customer * 37 + index * 11.1,
    ]),
  );
  const desk = deskOfTables({ ledger, receipts: [], customers: names.map((name) => [name, '合同']) }, '2026-09-30', {}, defaultPolicy);
  return [...desk.accounts.values()].flatMap((account, index) => {
    const draft = draftLetter(desk, {
      kind: 'first',
      language: 'zh-CN',
      number: `CK-20260930-${String(index + 1).padStart(3, '0')}`,
      letterDay: desk.asOf,
      account,
      demand: demandFor(account, 1, account.invoices.filter(isOverdue)),
      finalPaymentDay: desk.asOf + 10,
      markGaps: true,
    });
    return draft.kind === 'ready' ? [draft.letter] : [];
  });
}
