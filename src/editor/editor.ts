// What `index.html` of the editor loads: starts Sveltia CMS with the configuration that lies beside it.
import CMS from '@sveltia/cms';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/700.css';
import './editor.css';
import { chooseLanguage } from './choose-language.ts';
import { readConfig } from './read-config.ts';

const lang = chooseLanguage(location.search, navigator.languages);
document.documentElement.lang = lang;
void CMS.init({ config: await readConfig(lang) });
