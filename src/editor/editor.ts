// What `index.html` of the editor loads first: says in the reader's language that the editor is opening, and opens it.
import { createSayEditor } from '../words/editor/languages.ts';
import { chooseLanguage, readChosen } from './choose-language.ts';
import { sayFailure, sayOpening } from './opening.ts';

const lang = chooseLanguage(location.search, [...readChosen(localStorage), ...navigator.languages]);
const say = createSayEditor(lang);
sayOpening(lang, say);
try {
  const { run } = await import('./run.ts');
  await run(lang, say);
} catch (error) {
  sayFailure(say, error);
  throw error;
}
