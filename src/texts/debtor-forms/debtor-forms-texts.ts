import type { Language } from '../language';
import { debtorFormsEnUS } from './en-US';
import { debtorFormsZhCN, type DebtorFormsTexts } from './zh-CN';

/** By language. */
export const debtorFormsTexts: Readonly<Record<Language, DebtorFormsTexts>> = { 'zh-CN': debtorFormsZhCN, 'en-US': debtorFormsEnUS };
