/** What a parameter takes: one value, or the rows of a range. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** The metadata of an add-in's custom functions, as far as calls hang on it. */
export interface FunctionsMetadata {
  /** Whether error values among the arguments are handed on; without it they are the answer. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** Reads the text of a functions.json. */
export function readFunctionsMetadata(json: string): FunctionsMetadata {
  const metadata = JSON.parse(json) as Partial<FunctionsMetadata> | null;
  if (!Array.isArray(metadata?.functions)) throw new Error('The metadata names no functions.');
  return metadata as FunctionsMetadata;
}
