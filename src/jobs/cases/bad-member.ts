import type { ParseFault } from '../../cells/parse/parser';
import type { JobFault } from '../job-fault';

/** How a job answers a member of its request that is read with its work, and is no good: by the first bad one in it. */
export function badMember({ path }: ParseFault): JobFault {
  return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: String(path[0] ?? ''), value: '' } };
}
