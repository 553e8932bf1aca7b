import { apiNotFound, HostError, hostErrorOf } from '../host-error';
import { callMember, readMember, writeMember } from '../objects/members';
import { NULL_OBJECT, RichObject } from '../objects/rich-object';
import type { GatedMembers } from './gated-members';
import { identityOf, project } from './projection';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  PathType,
} from './wire';

/** What a batch needs of the program behind it. */
export interface BatchWorld {
  readonly root: RichObject;
  readonly services: Readonly<Record<string, RichObject>>;
  readonly members: GatedMembers;
  readonly references: ReferenceTable;
  /** Awaits formulas that have no value yet; called only before a computed value is read. */
  settle(): Promise<void> | null;
}

export interface ReferenceTable {
  keep(object: RichObject): void;
  find(id: string): RichObject | undefined;
}

type Target = RichObject | typeof NULL_OBJECT;

/** Performs the actions of one context.sync() in order; at the first refusal it stops, and what was done stays done. */
export class Batch {
  private readonly resolved = new Map<number, Target>();
  private readonly kept = new Set<number>();
  private readonly traceIds: number[] = [];

  constructor(
    private readonly world: BatchWorld,
    private readonly request: BatchRequest,
  ) {
    for (const action of request.Actions ?? []) if (isKeepReference(action)) this.kept.add(action.ObjectPathId);
  }

  /** `beforeAction` may throw, to try how an add-in bears a failure at that very action. */
  async run(beforeAction: (index: number) => void = () => undefined): Promise<BatchResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of (this.request.Actions ?? []).entries()) {
      try {
        beforeAction(index);
        if (this.readsComputedValues(action)) await this.world.settle();
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        return { Results: results, TraceIds: this.traceIds, Error: this.describe(error, action, index) };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const object = this.resolve(action.ObjectPathId);
        if (this.kept.has(action.ObjectPathId)) this.keep(object);
        return identityOf(object);
      }
      case ActionType.query:
        return project(this.resolve(action.ObjectPathId), action.QueryInfo ?? {}, this.world.members);
      case ActionType.method: {
        const object = this.resolve(action.ObjectPathId);
        if (isKeepReference(action)) {
          this.keep(object);
          return null;
        }
        return answerOf(this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo)));
      }
      case ActionType.setProperty:
        this.assign(this.resolve(action.ObjectPathId), action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.trace:
        this.traceIds.push(action.Id);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return values.map((value, index) => {
      const path = paths?.[index];
      if (typeof path === 'number' && path) return this.resolve(path);
      if (typeof path === 'number' || !path) return this.withObjects(value);
      const list: readonly unknown[] = Array.isArray(value) ? value : [];
      return path.map((inner, position) => (inner ? this.resolve(inner) : list[position]));
    });
  }

  /** An object that stands within a written one, as a range in a rule, comes as the number of its path. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, inside]: [string, unknown]) => [name, this.withObjects(inside)]));
  }

  private resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths?.[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not part of the request.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.world.root;
      case PathType.service: {
        const service = this.world.services[path.Name];
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PathType.method:
        return this.target(this.call(this.parentOf(path), path.Name, this.argumentsOf(path.ArgumentInfo)), path);
      case PathType.property: {
        const parent = this.parentOf(path);
        if (parent === NULL_OBJECT) return NULL_OBJECT;
        return this.target(readMember(parent, this.world.members.find(parent, path.Name, 'readable')), path);
      }
      case PathType.indexer:
        return this.target(this.call(this.parentOf(path), 'GetItem', this.argumentsOf(path.ArgumentInfo)), path);
      case PathType.referenceId: {
        const object = this.world.references.find(path.Name);
        if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      }
      default:
        throw apiNotFound(`ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private parentOf(path: ObjectPath): Target {
    return path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : this.world.root;
  }

  private target(value: unknown, path: ObjectPath): Target {
    if (value === NULL_OBJECT || value instanceof RichObject) return value;
    throw apiNotFound(path.Name);
  }

  private call(object: Target, name: string, args: readonly unknown[]): unknown {
    if (object === NULL_OBJECT) return NULL_OBJECT;
    return callMember(object, this.world.members.find(object, name, 'callable'), args);
  }

  private assign(object: Target, name: string, value: unknown): void {
    if (object === NULL_OBJECT) throw new HostError('InvalidObjectPath', 'A null object has no properties to set.');
    writeMember(object, this.world.members.find(object, name, 'writable'), value);
  }

  private keep(object: Target): void {
    if (object !== NULL_OBJECT) this.world.references.keep(object);
  }

  /** Calculation is awaited only where a computed value is read: a batch of writes waits for none. */
  private readsComputedValues({
    ActionType: type,
    Name: name,
    ObjectPathId: pathId,
    QueryInfo: query,
    ArgumentInfo: info,
  }: Action): boolean {
    if (type === ActionType.instantiate) {
      const path = this.request.ObjectPaths?.[pathId];
      return path !== undefined && computedRange.test(path.Name);
    }
    // What is copied with its value must have one; formulas and formats come as they are.
    if (type === ActionType.method && name === 'CopyFrom') return !['Formulas', 'Formats'].includes(String(info?.Arguments?.[1]));
    if (type !== ActionType.query) return false;
    const selected = query?.Select ?? [];
    return (selected.length > 0 ? selected : ['*']).some((path) => computedMember.test(path));
  }

  private describe(error: unknown, action: Action, index: number): BatchError {
    const fault = hostErrorOf(error);
    return {
      Code: fault.code,
      Message: fault.message,
      Location: fault.location ?? this.locationOf(action),
      ActionIndex: index,
      HttpStatusCode: fault.httpStatus,
    };
  }

  /** `Class.member` of the failed action; for a path that could not be followed, of its last step. */
  private locationOf(action: Action): string {
    const { members } = this.world;
    const target = this.resolved.get(action.ObjectPathId);
    if (target instanceof RichObject && action.ActionType !== ActionType.instantiate) return members.fullName(target, action.Name);
    const path = this.request.ObjectPaths?.[action.ObjectPathId];
    const parent = path?.ParentObjectPathId ? this.resolved.get(path.ParentObjectPathId) : undefined;
    return path && parent instanceof RichObject ? members.fullName(parent, path.Name || 'GetItem') : '';
  }
}

const isKeepReference = (action: Action): boolean => action.ActionType === ActionType.method && action.Name === '_KeepReference';

/** Members whose answers depend on formulas having been calculated, and methods whose ranges do (spilled cells count as used). */
const computedMember = /(^|\/)(\*|values|text|valueTypes)$/i;
const computedRange = /^Get(UsedRange|SpecialCells)/;

function answerOf(result: unknown): unknown {
  if (result === undefined || result === NULL_OBJECT) return null;
  return result instanceof RichObject ? identityOf(result) : result;
}
