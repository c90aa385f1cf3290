import type { CmsConfig } from '@sveltia/cms';
import { z } from 'zod';
import type { ReportLanguage } from '../words/problems/languages.ts';

/** Sveltia judges its configuration itself, by its own schema. */
const configSchema = z.custom<CmsConfig>((value) => typeof value === 'object' && value !== null);

/** The configuration of the editor in a language: `config.vi.json` beside the page, as `toEditorConfig` gives it. */
export async function readConfig(lang: ReportLanguage): Promise<CmsConfig> {
  const response = await fetch(new URL(`config.${lang}.json`, document.baseURI), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return configSchema.parse(await response.json());
}
