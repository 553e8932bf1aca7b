import { type ApiSetTable, type Requirements } from '../api-sets/api-set-table';
import type { RichObject } from '../objects/rich-object';
import { Batch, type BatchWorld, type ReferenceTable } from './batch';
import { GatedMembers } from './gated-members';
import { ActionType, type BatchRequest, type BatchResponse, PathType } from './wire';

/** The program that batches are carried out on. */
export interface DispatcherWorld {
  readonly root: RichObject;
  readonly services: Readonly<Record<string, RichObject>>;
  readonly apiSets: ApiSetTable;
  readonly requirements: Requirements;
  settle(): Promise<void> | null;
  /** Called once a batch is over, whether it failed or not. */
  afterBatch(): void;
}

/** Carries out batches one after the other and keeps the objects that office.js goes on using. */
export class Dispatcher {
  private readonly references = new KeptReferences();
  private readonly world: BatchWorld;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly program: DispatcherWorld) {
    this.world = {
      root: program.root,
      services: program.services,
      members: new GatedMembers(program.apiSets, program.requirements),
      references: this.references,
      settle: () => program.settle(),
    };
  }

  execute(request: BatchRequest, beforeAction?: (index: number) => void): Promise<BatchResponse> {
    // A batch may be waiting for the very values that a page sends through a service.
    if (speaksToServicesOnly(request)) return new Batch(this.world, request).run(beforeAction);
    const result = this.last.then(async () => {
      try {
        return await new Batch(this.world, request).run(beforeAction);
      } finally {
        this.program.afterBatch();
      }
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  forget(referenceId: string): void {
    this.references.forget(referenceId);
  }

  /** How many objects office.js still holds on to. */
  get keptReferences(): number {
    return this.references.size;
  }
}

/** The workbook itself may stand among the paths: office.js names it in every batch of its own, and does nothing with it. */
function speaksToServicesOnly({ Actions: actions = [], ObjectPaths: paths = {} }: BatchRequest): boolean {
  const rootOf = (id: number): number => {
    const parent = paths[id]?.ParentObjectPathId;
    return parent ? rootOf(parent) : id;
  };
  const spokenTo = actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return spokenTo.length > 0 && spokenTo.every(({ ObjectPathId: id }) => paths[rootOf(id)]?.ObjectPathType === PathType.service);
}

class KeptReferences implements ReferenceTable {
  private readonly objects = new Map<string, RichObject>();
  private count = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: RichObject): void {
    if (object.referenceId !== undefined) return;
    object.referenceId = `ref${++this.count}`;
    this.objects.set(object.referenceId, object);
  }

  find(id: string): RichObject | undefined {
    return this.objects.get(id);
  }

  forget(id: string): void {
    this.objects.delete(id);
  }
}
