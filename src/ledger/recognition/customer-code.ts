import { customerKey } from '../../domain/text/customer-key';

/** A code of figures, with letters before it at most: 100123, C001, K-01.003. */
const code = /^[A-Z]{0,3}[-_.]?\d[\d.\-_/]*$/i;

/** Whether a text is a customer's code and no name. */
export function isCustomerCode(text: string): boolean {
  return code.test(text);
}

/** A code as compared: 0000100123 is 100123, K-7 is k-7. */
export function codeKey(text: string): string {
  return customerKey(text).replace(/^0+(?=\d)/, '');
}
