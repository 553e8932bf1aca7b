import { HostError, invalidSelection } from '../host-error';
import type { RuntimeState } from './host-context';

/** What Excel answers, by the member that was called. */
type WindowRefusal = 'GeneralException' | 'InvalidSelection';

/**
 * Throws while another workbook's window is in front. Excel for Windows and Mac looks for some things in the window that the user is in:
 * office-js #6365 (open) has GeneralException for adding and activating sheets, gridlines, frozen panes and clearing filters, and
 * InvalidSelection for deleting sheets, the active cell, the selection and the names of a sheet; #771 and #2625 tell of the same.
 */
export function guardWindow({ runtime }: { readonly runtime: RuntimeState }, refusal: WindowRefusal): void {
  if (!runtime.isWindowElsewhere) return;
  throw refusal === 'InvalidSelection'
    ? invalidSelection()
    : new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
}
