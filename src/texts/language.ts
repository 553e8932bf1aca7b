/** Languages of headings and sentences. Class words and keys stay Chinese in both. */
export type Language = 'zh-CN' | 'en-US';
