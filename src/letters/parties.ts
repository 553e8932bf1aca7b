import { unknownCustomer } from '../ledger/customer-name';
import type { Account } from '../desk/account';
import type { Policy } from '../policy/policy';
import type { LetterWords } from '../texts/letters/letter-words-zh-CN';
import type { MissingField, MissingFieldName } from './letter';
import type { LetterKind } from './letter-kind';
import type { LetterValues } from './placeholders';

/** Who writes and to whom, with all that nobody has given yet (R23). */
export interface Parties {
  readonly values: Pick<
    LetterValues,
    | 'companyName'
    | 'companyCreditCode'
    | 'companyAddress'
    | 'companyPhone'
    | 'bank'
    | 'bankAccount'
    | 'signatory'
    | 'hasSignatory'
    | 'customerName'
    | 'customerCreditCode'
    | 'customerAddress'
    | 'customerContact'
    | 'customerPhone'
    | 'customerContactDetails'
    | 'hasCustomerContact'
  >;
  readonly missing: readonly MissingField[];
}

/** The parties of a letter; what must stand in it and is not known is marked in its place. */
export function partiesOf(kind: LetterKind, { customer, record }: Account, { company }: Policy, words: LetterWords): Parties {
  const missing: MissingField[] = [];
  const note = (whose: MissingField['whose'], field: MissingFieldName, optional: boolean): void =>
    void missing.push({ whose, field, optional });
  const given = (whose: MissingField['whose'], field: MissingFieldName, text: string): string => {
    if (text.trim() !== '') return text.trim();
    note(whose, field, false);
    return words.gap(words.fields[field]);
  };
  const isPaidTo = kind !== 'statement';
  const signatory = company.signatory.trim();
  const [contact, phone] = [record?.contact.trim() ?? '', record?.phone.trim() ?? ''];
  const values = {
    companyName: given('company', 'name', company.name),
    companyCreditCode: given('company', 'creditCode', company.creditCode),
    companyAddress: given('company', 'address', company.address),
    companyPhone: given('company', 'phone', company.phone),
    bank: isPaidTo ? given('company', 'bank', company.bank) : company.bank,
    bankAccount: isPaidTo ? given('company', 'account', company.account) : company.account,
    signatory,
    hasSignatory: signatory !== '',
    customerName: given('customer', 'name', customer.key === unknownCustomer.key ? '' : customer.name),
    customerCreditCode: given('customer', 'creditCode', record?.creditCode ?? ''),
    customerAddress: given('customer', 'address', record?.address ?? ''),
    customerContact: contact,
    customerPhone: phone,
    customerContactDetails: words.contactDetails(contact, phone),
    hasCustomerContact: contact !== '' || phone !== '',
  };
  if (signatory === '' && kind !== 'agreement') note('company', 'signatory', true);
  if (contact === '') note('customer', 'contact', true);
  if (phone === '') note('customer', 'phone', true);
  return { values, missing };
}
