import type { LetterEngine } from '../../letters/letter-engine';

/** What letters are written with, fetched when the first one is wanted. */
export async function loadLetterEngine(): Promise<LetterEngine> {
  const { letterEngine } = await import(/* webpackChunkName: "letters" */ '../../letters/letters');
  return letterEngine;
}
