import type { DocumentProperties } from '../documents/document-properties';
import type { TemplateValues } from '../documents/template-values';
import type { Instalment } from '../domain/dunning/instalments';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { CustomerName } from '../ledger/ledger';
import type { Language } from '../texts/language';
import type { LetterKind } from './letter-kind';

/** A letter with all that stands in it, whatever it is written on. */
export interface Letter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly customer: CustomerName;
  /** As in file names: 首次催款函. */
  readonly name: string;
  readonly number: string;
  readonly letterDay: SerialDay;
  /** null where nothing is demanded. */
  readonly finalPaymentDay: SerialDay | null;
  readonly principalCents: Cents;
  readonly penaltyCents: Cents;
  readonly creditsCents: Cents;
  readonly totalCents: Cents;
  /** Of an agreement, by R32; none of other letters. */
  readonly instalments: readonly Instalment[];
  /** R27, or words in English. */
  readonly totalInWords: string;
  /** By the fields of `placeholders`. */
  readonly values: TemplateValues;
  /** Without its ending: number, debtor, name of the letter, date; fit for every platform. */
  readonly fileName: string;
  readonly properties: DocumentProperties;
  /** For the EMS waybill (R23): `催款函 合同号 金额`. */
  readonly waybillText: string;
}

/** Whose data it is and which: `company` stands on 应收参数 (`company.…`), `customer` in 客户资料. */
export interface MissingField {
  readonly whose: 'company' | 'customer';
  readonly field: MissingFieldName;
  /** The letter can be written without it, and the sentence that would name it is left out; the others must be given first. */
  readonly optional: boolean;
}

export type MissingFieldName =
  | 'name'
  | 'creditCode'
  | 'address'
  | 'contact'
  | 'phone'
  | 'bank'
  | 'account'
  | 'signatory'
  /** R13a: asked for, no letter waits for it. */
  | 'penaltyBasis'
  | 'jurisdiction';

/** A letter, or what must be given before it can be written; `missing` names what is optional too. */
export type LetterDraft =
  | { readonly kind: 'ready'; readonly letter: Letter; readonly missing: readonly MissingField[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingField[] };
