/** A part of a file, kept as it is. */
export interface KeptPart {
  readonly bytes: Uint8Array;
  /** Its content type; null for a part of links. */
  readonly type: string | null;
}

/**
 * The drawing of a sheet as its file has it: charts in all their looks, pictures, shapes. It is written again as long as nothing it shows
 * has changed.
 */
export interface KeptDrawing {
  /** The drawing's own path. */
  readonly root: string;
  /** It and everything it leads to, by path. */
  readonly parts: ReadonlyMap<string, KeptPart>;
  /** The charts as the workbook read them, to tell whether they are still those of the drawing. */
  readonly charts: string;
  /** The names of the sheets its charts may draw from, by id. */
  readonly sheetNames: ReadonlyMap<string, string>;
}
