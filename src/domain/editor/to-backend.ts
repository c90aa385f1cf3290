import type { EditorBackend, EditorConfig } from './to-editor-config.ts';

/**
 * Where Sveltia reads and writes. A folder on this computer is opened beside any host whose site runs on this computer, so
 * the local way names one that is never asked.
 */
export function toBackend(backend: EditorBackend): EditorConfig {
  if (backend.is === 'practice') return { name: 'test-repo' };
  if (backend.is === 'local') return { name: 'github', repo: 'local/content' };
  const { is, repo, branch, apiRoot, baseUrl, appId } = backend;
  return {
    name: is,
    repo,
    ...(branch === undefined ? {} : { branch }),
    ...(apiRoot === undefined ? {} : { api_root: apiRoot }),
    ...(baseUrl === undefined ? {} : { base_url: baseUrl }),
    ...(appId === undefined ? {} : { app_id: appId }),
    ...(is === 'gitlab' && appId !== undefined ? { auth_type: 'pkce' } : {}),
    // GitHub gives out no sign-in without a server in between, the others none to whom they do not know; a token needs neither.
    ...((is === 'github' ? baseUrl : appId) === undefined ? { auth_methods: ['token'] } : {}),
  };
}
