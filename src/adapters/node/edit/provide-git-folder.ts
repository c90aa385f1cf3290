import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const WHY = `The editor opens a folder only if a folder named .git lies in it. This one was made by "npm run edit" for that
reason alone. It holds nothing of your content; while the editor runs, it holds who has the folder open.
`;

/** How the folder stands to the editor: it has what is needed, has just been given it, or cannot be given it. */
export type GitFolder = 'there' | 'made' | 'refused';

/**
 * Makes the folder `.git` without which Sveltia CMS opens no folder, where there is none: after unpacking a ZIP, or on
 * OneDrive. Git itself takes a folder with nothing of its own in it for none, so a repository around it is not disturbed.
 */
export async function provideGitFolder(contentDir: string): Promise<GitFolder> {
  const folder = join(contentDir, '.git');
  if ((await stat(folder).catch(() => undefined)) !== undefined) return 'there';
  try {
    await mkdir(folder);
    await writeFile(join(folder, 'README.txt'), WHY);
    return 'made';
  } catch {
    return 'refused';
  }
}
