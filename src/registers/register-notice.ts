import type { CellPlace } from '../cells/cell-place';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { RegisterName } from './all-registers';

/** Something the user should know about the registers that is not an unreadable cell; rows are 1-based. */
export type RegisterNotice =
  | { readonly kind: 'registerRead'; readonly register: RegisterName; readonly sheetName: string; readonly count: number }
  | { readonly kind: 'hiddenSheetRead'; readonly sheetName: string }
  | { readonly kind: 'hiddenRowsRead'; readonly sheetName: string; readonly count: number }
  /** A table that lacks columns without which it is none; nothing of it is read. */
  | {
      readonly kind: 'registerIncomplete';
      readonly register: RegisterName;
      readonly sheetName: string;
      readonly headingRowNumber: number;
      /** Roles of the columns that are missing. */
      readonly missing: readonly string[];
    }
  /** 备份, 副本 of a register that is read from another sheet; or a sheet that looks like a report of ours, renamed or saved elsewhere. */
  | { readonly kind: 'copyLeftOut'; readonly register: RegisterName; readonly sheetName: string; readonly isReport?: true }
  /** A printed sum among the rows. */
  | {
      readonly kind: 'sumLeftOut';
      readonly register: RegisterName;
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly word: string;
    }
  /** Rows that leave blank what stands above them. */
  | {
      readonly kind: 'filledFromAbove';
      readonly register: RegisterName;
      readonly sheetName: string;
      readonly rowNumbers: readonly number[];
    }
  /** `twins`: the ledger's customers who are called so and are told apart by their codes. */
  | {
      readonly kind: 'unknownCustomer';
      readonly register: RegisterName;
      readonly place: CellPlace;
      readonly customer: string;
      readonly twins?: readonly string[];
    }
  /** An invoice that the row's customer does not have; `holder` is the one other customer that has it. */
  | {
      readonly kind: 'unknownInvoice';
      readonly register: RegisterName;
      readonly place: CellPlace;
      readonly customer: string;
      readonly invoiceNumber: string;
      readonly holder: string | null;
    }
  /** Evidence of a case that 案件 does not have: it counts for none (R44). */
  | { readonly kind: 'unknownCase'; readonly sheetName: string; readonly rowNumber: number; readonly caseNumber: string }
  /** Rows of 案件 with one number: each counts as a case of its own, and what names the number alone may mean either (R43). */
  | {
      readonly kind: 'caseRepeated';
      readonly caseNumber: string;
      /** The cells of the number. */
      readonly places: readonly CellPlace[];
      /** All of one customer, so that no customer beside the number tells them apart. */
      readonly areOfOne: boolean;
    }
  /** Rows of one plan that were signed on different days: the earliest counts (R39). */
  | {
      readonly kind: 'signingDaysDiffer';
      readonly plan: string;
      readonly customer: string;
      readonly sheetName: string;
      readonly rowNumbers: readonly number[];
      /** Earliest first. */
      readonly days: readonly SerialDay[];
    }
  /** One customer in several rows of 客户资料: the first cell that is filled counts. */
  | {
      readonly kind: 'customerRepeated';
      readonly customer: string;
      readonly sheetName: string;
      readonly rowNumbers: readonly number[];
      /** Roles of the columns in which the rows differ. */
      readonly differing: readonly string[];
    }
  /** 已付金额 that no receipt of that day bears out (R39). */
  | {
      readonly kind: 'paidWithoutReceipt';
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly customer: string;
      readonly day: SerialDay | null;
      readonly paidCents: Cents;
      readonly receivedCents: Cents;
    }
  /** What counts for nothing because it was not agreed to by asOf, where the policy asks for approval. */
  | {
      readonly kind: 'notApproved';
      readonly register: RegisterName;
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly customer: string;
      readonly what: 'writeOff' | 'plan' | 'settlement' | 'limit';
      readonly amountCents: Cents | null;
      /** The principal that a settlement is for. */
      readonly owedCents?: Cents;
      readonly decision: 'waiting' | 'refused' | 'returned';
      /** Whose turn it is; `''` where nobody is named. */
      readonly person: string;
      /** It may have been agreed on before approval was asked for, since which day the policy does not say. */
      readonly mayBeOlder: boolean;
    }
  /** Rows of a plan of which 已付 says something else than the receipts since it was signed, which fill them in order (R32). */
  | {
      readonly kind: 'planPaidOtherwise';
      readonly plan: string;
      readonly customer: string;
      readonly sheetName: string;
      readonly rowNumbers: readonly number[];
      readonly saidCents: Cents;
      readonly paidCents: Cents;
    }
  /** A settlement that is paid in full, and what of the principal that it conceded still stands in the balance. */
  | {
      readonly kind: 'settlementPaid';
      readonly plan: string;
      readonly customer: string;
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly settledCents: Cents;
      readonly principalCents: Cents;
      readonly leftCents: Cents;
    }
  /** Rows dated after the as-of date, which have not happened yet (R21a). */
  | {
      readonly kind: 'rowsAfterAsOf';
      readonly register: RegisterName;
      readonly sheetName: string;
      readonly count: number;
      readonly asOf: SerialDay;
    };
