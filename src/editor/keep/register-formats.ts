import type CMS from '@sveltia/cms';
import { listFormats } from './fields.ts';
import { createKeptFormat } from './kept-format.ts';

/** Makes the formats known that a configuration names; to be called before `CMS.init`. */
export function registerFormats(cms: Pick<typeof CMS, 'registerCustomFormat'>, config: unknown): void {
  for (const { format, extension, fields } of listFormats(config))
    cms.registerCustomFormat(format, extension, createKeptFormat(fields, extension === 'md'));
}
