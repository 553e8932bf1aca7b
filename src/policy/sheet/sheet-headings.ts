import { plainText } from '../../domain/text/plain-text';
import { phrase, type Phrase } from '../setting';

/** What heads each column of 应收参数; a table of it is known by the first two. */
export const policyHeadings = {
  name: phrase(['参数', 'Setting']),
  value: phrase(['值', 'Value']),
  unit: phrase(['单位', 'Unit']),
  rule: phrase(['规则', 'Rule']),
  path: phrase(['编号', 'Key']),
} as const;

export type PolicyColumn = keyof typeof policyHeadings;

/** A text as names and headings of the sheet are compared. */
export function foldName(text: string): string {
  return plainText(text).replace(/ /g, '').toLowerCase();
}

/** A phrase in every language. */
export function spellings(phrases: Phrase): readonly string[] {
  return [phrases['zh-CN'], phrases['en-US']];
}

/** Whether a text is a phrase in any language. */
export function isPhrase(text: string, phrases: Phrase): boolean {
  const folded = foldName(text);
  return spellings(phrases).some((spelling) => foldName(spelling) === folded);
}
