import type CMS from '@sveltia/cms';
import { listFormats } from './fields.ts';
import { createKeptFormat } from './kept-format.ts';

/** Makes the formats known that a configuration names; to be called before `CMS.init`. */
export function registerFormats(cms: Pick<typeof CMS, 'registerCustomFormat'>, config: unknown): void {
  for (const { format, fields } of listFormats(config)) {
    const hasBody = fields.some(({ name }) => name === 'body');
    cms.registerCustomFormat(format, hasBody ? 'md' : 'yml', createKeptFormat(fields, hasBody));
  }
}
