import type { GitHost } from './editor/to-editor-config.ts';
import { toEditorPolicy } from './editor-policy.ts';
import type { WrittenEditor } from './editor-schema.ts';
import type { FolderRule } from './site-headers.ts';

/** The folder of the site in which the editor stands, where it is published. */
export const EDITOR_FOLDER = 'admin/';

/** The public services, and where their pictures of people lie. */
const SERVICES = {
  github: { api: 'https://api.github.com', faces: 'https://avatars.githubusercontent.com' },
  gitlab: { api: 'https://gitlab.com', faces: 'https://gitlab.com' },
  gitea: { api: 'https://gitea.com', faces: 'https://gitea.com' },
} as const;

/** Below the address of a host of one's own, where programs ask it. */
const API_PATHS = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** The Git host as the configuration of the editor wants it. */
export function toGitHost(editor: WrittenEditor): GitHost {
  const { host, repository, branch, address, signIn } = editor;
  const own = address?.replace(/\/$/, '');
  return {
    is: host,
    repo: repository,
    branch,
    apiRoot: own && `${own}${API_PATHS[host]}`,
    baseUrl: host === 'github' ? signIn.address : own,
    appId: signIn.client,
    isReviewed: hasReview(editor),
  };
}

/** Sveltia lets changes wait as drafts and reviews at two of the three. */
function hasReview({ host, review }: WrittenEditor): boolean {
  return review && host !== 'gitea';
}

/** The policy of the editor for its Git host. */
export function toPolicyOf({ host, address }: WrittenEditor): string {
  const { api, faces } = SERVICES[host];
  const own = address === undefined ? undefined : new URL(address).origin;
  return toEditorPolicy({ asks: [own ?? api], shows: [own ?? faces] });
}

/**
 * The headers of the editor, which differ from those of the site. Signing in opens a window of the Git host, which answers
 * the page that opened it: so that page is not cut off from it.
 */
export function toEditorRule(policy: string): FolderRule {
  return {
    folder: EDITOR_FOLDER,
    headers: {
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'cross-origin-opener-policy': 'unsafe-none',
      'x-robots-tag': 'noindex, nofollow',
    },
  };
}
