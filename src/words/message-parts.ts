import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The literal parts of a message, in the numbering of ICU's parser. */
const LITERAL = 0;

/** The names of the places that a message fills, also inside its choices; throws where the message cannot be read. */
export function listPlaceholders(message: string, lang: string): readonly string[] {
  const names = partsOf(message, lang).flatMap((part) =>
    'value' in part && !isLiteral(part) ? [part.value] : [],
  );
  return [...new Set(names)];
}

/** The cases of every choice by words (`kind: heic other`), in order; plural forms differ between languages and are left out. */
export function listChoices(message: string, lang: string): readonly string[] {
  return partsOf(message, lang)
    .flatMap((part) =>
      'options' in part && !('pluralType' in part)
        ? [`${part.value}: ${Object.keys(part.options).sort().join(' ')}`]
        : [],
    )
    .sort();
}

function isLiteral({ type }: { readonly type: number }): boolean {
  return type === LITERAL;
}

function partsOf(message: string, lang: string): readonly Part[] {
  return [...walk(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst())];
}

function* walk(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    if ('options' in part) for (const option of Object.values(part.options)) yield* walk(option.value);
  }
}
