import type { Language } from '../language';
import { evidenceEnUS } from './en-US';
import { evidenceZhCN, type EvidenceTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the evidence alone. */
export const evidenceTexts: Readonly<Record<Language, EvidenceTexts>> = { 'zh-CN': evidenceZhCN, 'en-US': evidenceEnUS };
