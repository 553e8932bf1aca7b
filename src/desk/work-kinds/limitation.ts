import { limitation as limitationAlert } from '../alert-kinds/limitation';
import type { WorkKind } from '../work-kind';

/** Limitation that ends soon or has ended, as it is warned about (R41, R28). */
export const limitation: WorkKind<'limitation'> = {
  key: 'limitation',
  urgency: 'now',
  isContact: false,
  find: (desk) =>
    limitationAlert.check(desk).found.flatMap(({ customer, ...found }) => (customer === null ? [] : [{ customer, ...found }])),
};
