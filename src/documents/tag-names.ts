import type { KnownTag } from './known-tags';
import { nearestName } from './nearest-name';

/** The tags that a template may use, as they are looked up: whatever width, case and white space they are written with. */
export class TagNames {
  private readonly byName = new Map<string, KnownTag>();
  /** The lists whose rows alone know a field. */
  private readonly listsOf = new Map<string, string[]>();

  constructor(tags: readonly KnownTag[]) {
    this.add(tags, null);
  }

  private add(tags: readonly KnownTag[], list: string | null): void {
    for (const tag of tags) {
      for (const name of tag.names) this.byName.set(foldTag(name), tag);
      if (list !== null) this.listsOf.set(tag.field, [...(this.listsOf.get(tag.field) ?? []), list]);
      if (tag.rows !== undefined) this.add(tag.rows, tag.field);
    }
  }

  find(name: string): KnownTag | null {
    return this.byName.get(foldTag(name)) ?? null;
  }

  /** Under which a tag's value stands; of an unknown one what is written. */
  fieldOf(name: string): string {
    return this.find(name)?.field ?? name;
  }

  /** How a field that is known is best written. */
  nameOf(field: string): string {
    return [...this.byName.values()].find((tag) => tag.field === field)?.names[0] ?? field;
  }

  /** The lists between whose ends a field has to stand; none: it may stand anywhere. */
  listsAround(field: string): readonly string[] {
    return this.listsOf.get(field) ?? [];
  }

  /** The known name that is most like this one. */
  nearest(name: string): string | null {
    const folded = foldTag(name);
    return nearestName(
      folded,
      [...this.byName.values()].flatMap(({ names }) => names),
    );
  }
}

function foldTag(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .toLowerCase();
}
