import type { Content } from './content.ts';
import type { Lang } from './fields.ts';
import type { LocalText } from './local-text.ts';
import type { Site } from './roll-types.ts';

/** The settings as meant: defaults filled, words by language with the default language first. */
export function buildSite(content: Content): Site {
  const written = content.settings.value;
  const [defaultLang = 'en'] = written.languages;
  const words = (byLanguage: Readonly<Record<Lang, string>>): LocalText => toWords(byLanguage, defaultLang);
  return {
    name: words(written.name),
    organisation: words(written.organisation),
    description: words(written.description),
    headline: words(written.headline),
    lead: written.lead && words(written.lead),
    address: written.address.replace(/\/$/, ''),
    languages: written.languages,
    defaultLang,
    timeZone: written.timeZone,
    contact: {
      office: words(written.contact.office),
      email: written.contact.email,
      phone: written.contact.phone,
    },
    sample: written.sample,
    publicMinimum: written.publicMinimum,
    dataLicence: written.dataLicence && {
      name: words(written.dataLicence.name),
      url: written.dataLicence.url,
    },
    editor: written.editor,
  };
}

/** Words written in one place for all languages, with the default language first; another one leads where it is missing. */
export function toWords(byLanguage: Readonly<Record<Lang, string>>, defaultLang: Lang): LocalText {
  const entries = Object.entries(byLanguage);
  entries.sort(([a], [b]) => Number(b === defaultLang) - Number(a === defaultLang));
  return new Map(entries);
}

/** A name that is written the same in every language of the site. */
export function toName(name: string, site: Site): LocalText {
  return new Map([site.defaultLang, ...site.languages].map((lang) => [lang, name]));
}
