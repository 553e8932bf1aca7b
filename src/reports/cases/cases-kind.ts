/** The mark of 案件一览. */
export const casesKind = 'cases';
