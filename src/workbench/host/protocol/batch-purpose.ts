import { ActionType, type BatchRequest, PathType } from './wire';

/** What a batch is for: a context.sync() of the add-in, office.js letting go of ranges, or talk with a service beside the workbook. */
export type BatchPurpose = 'sync' | 'release' | 'service';

const RELEASE = '_RemoveReference';

/** What a batch is for, by its actions and paths. */
export function purposeOf({ Actions: actions = [], ObjectPaths: paths = {} }: BatchRequest): BatchPurpose {
  if (Object.values(paths).some((path) => path.ObjectPathType === PathType.service)) return 'service';
  const others = actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return others.length > 0 && others.every((action) => action.Name === RELEASE) ? 'release' : 'sync';
}

/** Whether the text of a batch only lets go of ranges. */
export function isRelease(text: string): boolean {
  // Nearly all batches are spared a second parsing.
  return text.includes(RELEASE) && purposeOf(JSON.parse(text) as BatchRequest) === 'release'; // the wire shape of wire.ts, written by office.js
}
