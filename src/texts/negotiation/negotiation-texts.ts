import type { Language } from '../language';
import { negotiationEnUS } from './en-US';
import { negotiationZhCN, type NegotiationTexts } from './zh-CN';

/** What the notes for a negotiation say, by language: only who makes them needs it. */
export const negotiationTexts: Readonly<Record<Language, NegotiationTexts>> = { 'zh-CN': negotiationZhCN, 'en-US': negotiationEnUS };
