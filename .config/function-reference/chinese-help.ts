import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import type { FunctionHelp } from '../../src/texts/functions/function-help';

/** The Chinese help of the custom functions by their ids: the comments above them, which Excel shows as well. */
export function chineseHelp(folder: string): ReadonlyMap<string, FunctionHelp> {
  const files = readdirSync(folder).filter((file) => file.endsWith('-functions.ts'));
  return new Map(
    files.flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
      return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
        const id = tagText(declaration, 'customfunction');
        return id === '' ? [] : [[id, helpOf(declaration)] as const];
      });
    }),
  );
}

function helpOf(declaration: ts.FunctionDeclaration): FunctionHelp {
  const comment = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc)?.comment;
  return {
    description: ts.getTextOfJSDocComment(comment) ?? '',
    arguments: Object.fromEntries(
      declaration.parameters.map((parameter) => [
        parameter.name.getText(),
        ts.getTextOfJSDocComment(ts.getJSDocParameterTags(parameter)[0]?.comment) ?? '',
      ]),
    ),
    answer: tagText(declaration, 'returns'),
    basis: tagText(declaration, 'see'),
  };
}

/** What stands behind a tag; TypeScript takes the first word of some for a name, so the text is taken as written. */
function tagText(declaration: ts.FunctionDeclaration, tag: string): string {
  const found = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === tag);
  return (
    found
      ?.getText()
      .replace(`@${tag}`, '')
      .replace(/[\s*]+$/, '')
      .trim() ?? ''
  );
}
