import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';

/** What Univer says of a change it has carried out. */
export type CarriedOut = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void;

/** Who changed the workbook: the user by one of Univer's commands, the add-in through the host, or a calculation. */
export type ChangeAuthor = 'user' | 'host' | 'calculation';

/** The author of one of Univer's mutations of a sheet; null for everything else. */
export function changeAuthor({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): ChangeAuthor | null {
  if (!id.startsWith('sheet.mutation.')) return null;
  if (options?.['fromFormula']) return 'calculation';
  // Univer notes at every mutation which command has asked for it; the workbook carries its own out directly.
  return typeof params === 'object' && 'trigger' in params && params.trigger !== undefined ? 'user' : 'host';
}
