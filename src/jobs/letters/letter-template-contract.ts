import type { TemplateFault } from '../../documents/template-fault';
import type { TemplateChoice } from '../../letters/made-file';
import type { Language } from '../../texts/language';
import type { RefusalReason } from '../refusal-reason';

/** Something about the templates of letters: which are the user's own, ours to change in Word, one given back, ours again. */
export interface LetterTemplateRequest {
  readonly language: Language;
  readonly want: 'list' | 'save' | 'keep' | 'forget';
  /** Of `list` the one whose placeholders are wanted, the first demand's unless said. */
  readonly template?: TemplateChoice;
  /** Of `keep`: the file. */
  readonly bytes?: Uint8Array;
}

export type LetterTemplateOutcome =
  | { readonly kind: 'done'; readonly report: TemplateReport }
  /** Nothing was kept: every fault of the file. */
  | { readonly kind: 'faulty'; readonly faults: readonly TemplateFault[] }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'cancelled' | 'notSaved';
      readonly reason: RefusalReason;
    };

export interface TemplateReport {
  /** Every template that there is, and whether the user's own stands in its place. */
  readonly templates: readonly (TemplateChoice & { readonly isOwn: boolean; readonly isSpoilt: boolean })[];
  /** What can stand between braces. */
  readonly placeholders: readonly TemplatePlaceholder[];
  /** The name under which ours was saved. */
  readonly saved: string | null;
}

/** A placeholder as the pane lists it, in the language asked for. */
export interface TemplatePlaceholder {
  /** With its braces. */
  readonly tag: string;
  readonly meaning: string;
  readonly sample: string;
}
