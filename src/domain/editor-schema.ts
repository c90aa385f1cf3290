import { z } from 'zod';

/** An origin with an optional path, as https://git.example.org. */
const hostAddress = z.url({ protocol: /^https$/ }).refine(isPlain, { error: 'siteAddress' });

/** `editor` of `settings.yml`: the Git host on which the content folder lies, and how people sign in there. */
export const editorSchema = z.strictObject({
  host: z.enum(['github', 'gitlab', 'gitea']).describe('The kind of the Git host.'),
  repository: z
    .string()
    .max(200)
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
    .describe('The repository with the content, as owner/name.'),
  branch: z
    .string()
    .max(100)
    .regex(/^[\w./-]+$/)
    .default('main')
    .describe('The branch from which the site is published.'),
  folder: z
    .string()
    .max(200)
    .regex(/^(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)?$/)
    .default('content')
    .describe('The content folder in the repository; empty where the repository is the content folder.'),
  address: hostAddress.optional().describe('The address of a Git host of your own.'),
  signIn: z
    .strictObject({
      client: z
        .string()
        .max(200)
        .regex(/^[\w.-]+$/)
        .optional()
        .describe('The public id under which the editor is registered at GitLab or Gitea; no secret.'),
      address: hostAddress
        .optional()
        .describe('The address of the small program that signs people in at GitHub.'),
    })
    .prefault({})
    .describe('How people sign in; without it, with an access token of their own.'),
  review: z
    .boolean()
    .default(true)
    .describe('Whether changes wait for a review before they are merged, at GitHub and GitLab.'),
});

/** The editor that is published beside the site. */
export type WrittenEditor = z.infer<typeof editorSchema>;

/** It stands in headers and in addresses that the editor asks. */
function isPlain(text: string): boolean {
  return /^https:\/\/[\w.:-]+(?:\/[\w.~-]+)*\/?$/u.test(text);
}
