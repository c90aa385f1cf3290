import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the templates that come with the product. */
export const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));

/** The template of certificates: the organisation's own in `print/` of its content folder, or else the one that comes with the product. */
export function findCertificateTemplate(contentFolder: string): string {
  const own = join(contentFolder, 'print', 'certificate.typ');
  return existsSync(own) ? own : join(TEMPLATES, 'certificate.typ');
}
