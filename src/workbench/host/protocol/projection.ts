import { apiNotFound } from '../host-error';
import { readMember } from '../objects/members';
import { NULL_OBJECT, RichCollection, RichObject } from '../objects/rich-object';
import type { GatedMembers } from './gated-members';
import type { QueryInfo } from './wire';

/** What a load() asks for, as a tree of lower-case member names; `*` stands for an object's default members. */
interface Selection {
  [member: string]: Selection;
}

/** Answers a load(): the asked members of an object or of a collection's items, in the shape that office.js expects. */
export function project(target: unknown, query: QueryInfo, members: GatedMembers): unknown {
  return projectSelected(target, selectionOf(query), members, query);
}

/** What office.js needs to find an object again in a later batch. */
export function identityOf(target: unknown): Record<string, unknown> | null {
  if (!(target instanceof RichObject)) return null;
  return {
    ...('Id' in target && { Id: target.Id }),
    ...('_Id' in target && { _Id: target._Id }),
    ...(target.referenceId !== undefined && { _ReferenceId: target.referenceId }),
  };
}

function selectionOf({ Select, Expand = [] }: QueryInfo): Selection {
  const tree: Selection = {};
  for (const path of [...(Select?.length ? Select : ['*']), ...Expand]) {
    let level = tree;
    for (const part of path.split('/')) level = level[part.toLowerCase()] ??= {};
  }
  return tree;
}

function projectSelected(target: unknown, selection: Selection, members: GatedMembers, query: QueryInfo = {}): unknown {
  if (target === NULL_OBJECT || target === null || target === undefined) return null;
  if (target instanceof RichCollection) return projectCollection(target as RichCollection, selection, members, query);
  if (target instanceof RichObject) return projectObject(target, selection, members);
  return target;
}

function projectCollection(collection: RichCollection, selection: Selection, members: GatedMembers, query: QueryInfo): unknown {
  const { items, count, ...rest } = selection;
  const ofItems: Selection = { ...rest, ...items };
  if (Object.keys(ofItems).length === 0) ofItems['*'] = {};
  const all = collection.items();
  const first = query.Skip ?? 0;
  const page = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { _Items: page.map((item) => projectObject(item, ofItems, members)), ...(count && { Count: all.length }) };
}

function projectObject(object: RichObject, selection: Selection, members: GatedMembers): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...identityOf(object) };
  for (const [key, below] of Object.entries(selection)) {
    if (key === '*') {
      for (const name of object.defaultMembers) {
        if (members.isOffered(object.wireClass, name)) answer[name] = read(object, name, members);
      }
      continue;
    }
    // Excel lets a load() of what there is nowhere pass: Script Lab's samples load "NoPropertiesNeeded" to learn whether an object is
    // there.
    if (!members.isKnown(object, key)) continue;
    const value = read(object, key, members);
    const name = members.find(object, key, 'readable').name;
    answer[name] = projectSelected(value, Object.keys(below).length > 0 ? below : { '*': {} }, members);
  }
  return answer;
}

function read(object: RichObject, wireName: string, members: GatedMembers): unknown {
  const value = readMember(object, members.find(object, wireName, 'readable'));
  if (value === undefined) throw apiNotFound(members.fullName(object, wireName));
  return value;
}
