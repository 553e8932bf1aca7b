import { PaneController } from '../../src/taskpane/state/pane-controller';
import { resultInSight } from '../../src/taskpane/state/pane-state';
import type { AskedQuestion } from '../../src/taskpane/state/pane-state';
import { found, placeOn } from './pane-fixture';
import { ScriptedDesk, settled } from './scripted-desk';

/** What a pane asks. */
export function askedBy(pane: PaneController): AskedQuestion {
  const result = resultInSight(pane.state());
  if (result?.kind !== 'asked') throw new Error('Nothing was asked.');
  return result;
}

/** A pane whose first look was answered. */
export async function openPane(first = found()): Promise<{ desk: ScriptedDesk; pane: PaneController }> {
  const desk = new ScriptedDesk();
  const pane = new PaneController(desk);
  await pane.start();
  desk.watcher?.moved(placeOn('台账'));
  await pass(0);
  await pass(250);
  await desk.last.end('look', first);
  return { desk, pane };
}

/** Lets so much time go by, and everything happen that follows. */
export async function pass(milliseconds: number): Promise<void> {
  jest.advanceTimersByTime(milliseconds);
  await settled();
}
