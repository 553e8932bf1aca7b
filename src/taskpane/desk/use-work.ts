import { useSyncExternalStore } from 'react';

import { deskTexts } from '../../texts/desk/desk-texts';
import type { DeskTexts } from '../../texts/desk/zh-CN';
import { deskTabTexts } from '../../texts/desk-tab/desk-tab-texts';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import { usePane, type PaneTools } from '../parts/pane-context';
import { isBusy } from '../state/pane-state';
import { workDeskOf, type WorkDesk, type WorkState } from './work-desk';

/** What a view of 催收 draws, its words, and its desk. */
export interface WorkTools extends Omit<PaneTools, 'words'> {
  readonly words: DeskTabTexts;
  /** What is said of kinds of work wherever they are listed. */
  readonly said: DeskTexts;
  readonly work: WorkState;
  readonly desk: WorkDesk;
  readonly busy: boolean;
}

/** Everything that a view of 催收 needs. */
export function useWork(): WorkTools {
  const { state, texts, controller } = usePane();
  const desk = workDeskOf(controller);
  const work = useSyncExternalStore(desk.subscribe, desk.state);
  return {
    state,
    texts,
    controller,
    desk,
    work,
    words: deskTabTexts[state.language],
    said: deskTexts[state.language],
    busy: isBusy(state),
  };
}
