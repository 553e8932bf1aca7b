import type { LettersReport, MissingFieldName } from './letters-outcome';

/** What letters lack and bear marks for: fields of ours, and those of each debtor; null where they lack nothing. */
export interface LettersLacking {
  readonly letters: number;
  readonly company: readonly MissingFieldName[];
  readonly customers: readonly { readonly customer: string; readonly fields: readonly MissingFieldName[] }[];
}

/** Gathers what is missing of all letters. */
export function lettersLacking({ marked }: Pick<LettersReport, 'marked'>): LettersLacking | null {
  if (marked.length === 0) return null;
  const fieldsOf = (missing: LettersReport['marked'][number]['missing'], whose: 'company' | 'customer'): readonly MissingFieldName[] =>
    missing.filter((one) => one.whose === whose).map(({ field }) => field);
  return {
    letters: marked.length,
    company: [...new Set(marked.flatMap(({ missing }) => fieldsOf(missing, 'company')))],
    customers: [...new Set(marked.map(({ customer }) => customer))]
      .map((customer) => {
        const ofCustomer = marked.filter((one) => one.customer === customer);
        return { customer, fields: [...new Set(ofCustomer.flatMap(({ missing }) => fieldsOf(missing, 'customer')))] };
      })
      .filter(({ fields }) => fields.length > 0),
  };
}
