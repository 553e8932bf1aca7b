import { useSyncExternalStore } from 'react';

import { letterTabTexts } from '../../texts/letter-tab/letter-tab-texts';
import type { LetterTabTexts } from '../../texts/letter-tab/zh-CN';
import { usePane, type PaneTools } from '../parts/pane-context';
import { isBusy } from '../state/pane-state';
import { lettersDeskOf, type LettersDesk, type LettersState } from './letters-desk';

/** What a view of 催款函 draws, its words, and its desk. */
export interface LettersTools extends Omit<PaneTools, 'words'> {
  readonly words: LetterTabTexts;
  readonly letters: LettersState;
  readonly desk: LettersDesk;
  readonly busy: boolean;
}

/** Everything that a view of 催款函 needs. */
export function useLetters(): LettersTools {
  const { state, texts, controller } = usePane();
  const desk = lettersDeskOf(controller);
  const letters = useSyncExternalStore(desk.subscribe, desk.state);
  return { state, texts, controller, desk, letters, words: letterTabTexts[state.language], busy: isBusy(state) };
}
