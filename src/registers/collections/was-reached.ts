import type { Collection } from './collection';

/** What 结果 says of nobody reached: looked for first, for 未接通 holds 接通. */
const notReached =
  /未(?:能|曾)?(?:接|打通|通话|联系|见|应|答|回|谈)|没(?:有|能)?(?:人)?(?:接|打通|通话|联系|见|回|答|谈)|不(?:接|回|答|见|在|通)|无人|无应答|拒接|拒绝接|挂断|占线|忙音|关机|停机|空号|联系不上|no (?:answer|reply)|unanswered|n[o']t (?:answer|reach|repl|in\b|there|available|connected|met|spoken)|busy|voice ?mail|declined|hung up|switched off|wrong number|unreachable/i;
/** What it says of somebody reached. */
const reached =
  /已?接通|打通|通话|接听|已接|联系上|已联系|见到|面谈|会谈|已谈|已沟通|答复|回复|答应|同意|承诺|拒付|拒绝付款|reached|spoke|spoken|talked|answered|connected|replied|met|agreed|promised/i;

/**
 * Whether a contact reached somebody, by its 结果 or a promise that was made in it; null for a letter, and where it does not say (R24).
 */
export function wasReached({ method, result, promisedDay }: Collection): boolean | null {
  if (method === 'letter') return null;
  if (promisedDay !== null) return true;
  if (notReached.test(result)) return false;
  return reached.test(result) ? true : null;
}
