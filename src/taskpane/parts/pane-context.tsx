import { createContext, useCallback, useContext, useEffect, useRef, useSyncExternalStore } from 'react';

import { textsIn } from '../../jobs/texts-in';
import { paneTexts } from '../../texts/pane/pane-texts';
import type { PaneTexts } from '../../texts/pane/zh-CN';
import type { Texts } from '../../texts/texts';
import type { PaneController } from '../state/pane-controller';
import type { FocusWish, PaneState } from '../state/pane-state';

/** The one controller of the pane that a view stands in. */
export const PaneContext = createContext<PaneController | null>(null);

/** What a view draws, the words to say it with, and whom to tell what the user wants. */
export interface PaneTools {
  readonly state: PaneState;
  readonly words: PaneTexts;
  readonly texts: Texts;
  readonly controller: PaneController;
}

/** Everything a view needs; it is drawn anew with every change of the state. */
export function usePane(): PaneTools {
  const controller = useContext(PaneContext);
  if (controller === null) throw new Error('A view of the pane stands outside the pane.');
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const texts = textsIn[state.language];
  return { state, words: paneTexts[state.language], texts, controller };
}

/** For the `ref` of an element that takes the keyboard when its turn comes. */
export function useFocusTurn(place: FocusWish['place']): (element: HTMLElement | null) => void {
  const {
    state: { focus },
    controller,
  } = usePane();
  const target = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // Whoever works in the sheet by now stays there.
    if (focus?.place === place && target.current !== null && controller.takesFocus(focus) && document.hasFocus()) target.current.focus();
  });
  return useCallback((element) => {
    target.current = element;
  }, []);
}
