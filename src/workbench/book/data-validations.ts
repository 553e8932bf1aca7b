import { type Area, areaCovers, intersectAreas, subtractArea } from './area';
import type { DataValidation, SheetFeatures } from './sheet-features';

type Validations = Pick<SheetFeatures, 'dataValidations'>;

/** The rules that touch an area; null stands for cells of it that have none. */
export function validationsIn({ dataValidations }: Validations, area: Area): (DataValidation | null)[] {
  let bare: Area[] = [area];
  const found = dataValidations.filter(({ areas }) => {
    if (!areas.some((each) => intersectAreas(each, area))) return false;
    for (const each of areas) bare = bare.flatMap((left) => subtractArea(left, each));
    return true;
  });
  return bare.length > 0 ? [...found, null] : found;
}

/** Gives all cells of an area one rule, in place of those they have. */
export function setValidation(features: Validations, area: Area, rule: Omit<DataValidation, 'areas'>): void {
  clearValidations(features, area);
  features.dataValidations.push({ ...rule, areas: [area] });
}

/** Takes the rules of an area's cells away; cells outside keep theirs. */
export function clearValidations(features: Validations, area: Area): void {
  features.dataValidations = features.dataValidations.flatMap((rule) => outside(rule, area));
}

/** Changes the rules of an area's cells; cells outside keep theirs as they are. */
export function changeValidations(features: Validations, area: Area, change: Partial<Omit<DataValidation, 'areas'>>): void {
  features.dataValidations = features.dataValidations.flatMap((rule) => {
    if (rule.areas.every((each) => areaCovers(area, each))) return [{ ...rule, ...change }];
    const inside = rule.areas.flatMap((each) => intersectAreas(each, area) ?? []);
    return inside.length === 0 ? [rule] : [...outside(rule, area), { ...rule, ...change, areas: inside }];
  });
}

function outside(rule: DataValidation, area: Area): DataValidation[] {
  const areas = rule.areas.flatMap((each) => subtractArea(each, area));
  return areas.length > 0 ? [{ ...rule, areas }] : [];
}
