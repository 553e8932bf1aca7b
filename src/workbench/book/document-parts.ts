/** Protection of the list of sheets. */
export interface StructureProtection {
  readonly password: string | null;
  /** What a file says of its protection, kept as it is: a file's password is a hash, and no password fits it here. */
  readonly fileAttributes?: string | null;
}

/** What a file says of the workbook as a whole, by the names of the file format. */
export interface BookSettings {
  /** How it calculates: by hand, over and over, with the precision shown … */
  readonly calculation: ReadonlyMap<string, string>;
  /** Title, author … */
  readonly properties: ReadonlyMap<string, string>;
  /** The part that holds its colours and fonts; null is the usual one. */
  readonly theme: string | null;
}

/** What a workbook carries besides its sheets for add-ins to use. */
export interface DocumentParts {
  /** `workbook.settings`: key → JSON value. */
  readonly settings: Map<string, unknown>;
  /** `workbook.customXmlParts`: id → XML text. */
  readonly xmlParts: Map<string, string>;
  structureProtection: StructureProtection | null;
  /** Absent in a new workbook. */
  readonly bookSettings?: BookSettings;
}

/** Those of a new workbook, or a copy of others. */
export function newDocumentParts(source?: DocumentParts): DocumentParts {
  return {
    settings: new Map(structuredClone([...(source?.settings ?? [])])),
    xmlParts: new Map(source?.xmlParts ?? []),
    structureProtection: source?.structureProtection ?? null,
    ...(source?.bookSettings && { bookSettings: source.bookSettings }),
  };
}
