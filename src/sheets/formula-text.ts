/** A text as a formula writes it, its quotation marks doubled. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
