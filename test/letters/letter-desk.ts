import type { Account } from '../../src/desk/account';
import type { Desk } from '../../src/desk/desk';
import { demandFor } from '../../src/desk/letter-run';
import { isOverdue } from '../../src/desk/open-balance';
import { draftLetter } from '../../src/letters/draft-letter';
import type { Letter, LetterDraft } from '../../src/letters/letter';
import type { LetterKind } from '../../src/letters/letter-kind';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import type { Language } from '../../src/texts/language';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** A policy that knows who we are. */
export const companyPolicy: Policy = {
  ...defaultPolicy,
  company: {
    name: '示例科技有限公司',
    creditCode: '91110108MA01ABCD2X',
    address: '北京市海淀区示例路1号',
    phone: '010-62345678',
    bank: '示例银行北京支行',
    account: '0200 0049 0920 1234',
    signatory: '李晓明',
  },
};

/** 甲公司 owes A1, 100,000.00 due 2025-01-01, by its contract; 45 days overdue (R13). */
export const oneInvoice: Tables = {
  ledger: [['甲公司', 'A1', '2024-12-02', '2025-01-01', 100_000]],
  receipts: [],
  customers: [['甲公司', '合同']],
};

export function letterDesk(tables: Partial<Tables> = {}, asOf = '2025-02-15', policy: Policy = companyPolicy): Desk {
  return deskOfTables({ ...oneInvoice, ...tables }, asOf, {}, policy);
}

export function onlyAccount(desk: Desk): Account {
  const [account] = desk.accounts.values();
  if (account === undefined) throw new Error('no customer');
  return account;
}

const stages = { first: 1, second: 2, lawyer: 3, statement: 1, agreement: 1 } as const;

/** The draft of a letter to the first customer of a desk over all that it has overdue. */
export function draftOf(
  desk: Desk,
  kind: LetterKind,
  language: Language = 'zh-CN',
  markGaps = true,
  account = onlyAccount(desk),
): LetterDraft {
  const base = { language, number: 'CK-20250215-001', letterDay: desk.asOf, account, markGaps };
  const demand = demandFor(account, stages[kind], account.invoices.filter(isOverdue));
  if (kind === 'statement') return draftLetter(desk, { ...base, kind });
  if (kind === 'agreement') return draftLetter(desk, { ...base, kind, demand, plan: { count: 3, firstDay: desk.asOf + 14 } });
  return draftLetter(desk, { ...base, kind, demand, finalPaymentDay: desk.asOf + 10 });
}

export function letterOf(desk: Desk, kind: LetterKind, language: Language = 'zh-CN', account = onlyAccount(desk)): Letter {
  const draft = draftOf(desk, kind, language, true, account);
  if (draft.kind !== 'ready') throw new Error(JSON.stringify(draft.missing));
  return draft.letter;
}
