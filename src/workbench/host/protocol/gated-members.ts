import { type ApiSetTable, offers, type Requirements } from '../api-sets/api-set-table';
import { apiNotFound } from '../host-error';
import { type Member, memberOf } from '../objects/members';
import type { RichObject } from '../objects/rich-object';

/** Where office.js sends another name than the one its documentation gives. */
const documentedNames: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** Finds members by their wire names and refuses those that the host's requirement sets do not offer. */
export class GatedMembers {
  /** Of what has been asked: class → wire name → whether it is offered. */
  private readonly answers = new Map<string, Map<string, boolean>>();

  constructor(
    private readonly table: ApiSetTable,
    private readonly requirements: Requirements,
  ) {}

  find(object: RichObject, wireName: string, use: 'readable' | 'writable' | 'callable'): Member {
    const member = memberOf(object, wireName);
    if (!member?.[use] || !this.isOffered(object.wireClass, member.name)) throw apiNotFound(this.fullName(object, wireName));
    return member;
  }

  fullName(object: RichObject, wireName: string): string {
    const name = documentedName(wireName);
    // Queries come in lower case; the documentation's own spelling is in the table.
    const known = Object.keys(this.table[object.wireClass] ?? {}).find((member) => member.toLowerCase() === name.toLowerCase());
    return `${object.wireClass}.${known ?? name}`;
  }

  /** Whether a name in lower case is one of the class's at all, offered or not. */
  isKnown(object: RichObject, name: string): boolean {
    return (
      memberOf(object, name) !== undefined ||
      Object.keys(this.table[object.wireClass] ?? {}).some((member) => member.toLowerCase() === name)
    );
  }

  isOffered(wireClass: string, wireName: string): boolean {
    if (wireName.startsWith('_') || wireName === 'GetItem') return true; // what office.js calls by itself belongs to no set
    let ofClass = this.answers.get(wireClass);
    if (!ofClass) this.answers.set(wireClass, (ofClass = new Map<string, boolean>()));
    let answer = ofClass.get(wireName);
    if (answer === undefined)
      ofClass.set(wireName, (answer = offers(this.requirements, this.table[wireClass]?.[documentedName(wireName)])));
    return answer;
  }
}

const documentedName = (wireName: string): string => documentedNames[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
