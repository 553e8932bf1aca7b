export const languages = ['zh-CN', 'en-US'] as const;

/** Languages of headings and sentences. Class words and keys stay Chinese in both. */
export type Language = (typeof languages)[number];
