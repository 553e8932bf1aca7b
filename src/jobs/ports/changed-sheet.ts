/** Where cells of a sheet of ours were changed: the first few places; none, and more, where there is no telling. */
export interface ChangedSheet {
  readonly name: string;
  readonly cells: readonly string[];
  readonly more: boolean;
}
