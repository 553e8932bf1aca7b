/** What a document says of itself (docProps). */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly author: string;
  /** `yyyy-mm-dd`. */
  readonly day: string;
}
