import { expect, it } from 'vitest';
import { toGitHost, toPolicyOf } from './editor-host.ts';
import { editorSchema } from './editor-schema.ts';

const github = editorSchema.parse({ host: 'github', repository: 'office/honours' });

it('asks the public service and nobody else, where no address is given', () => {
  expect(toPolicyOf(github)).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: https://avatars.githubusercontent.com; media-src 'self' blob:; font-src 'self' data:; connect-src 'self' blob: data: https://api.github.com; worker-src 'self' blob:; manifest-src 'self' blob:; frame-src 'self' blob:; base-uri 'none'; form-action 'self'"`,
  );
});

it('asks a host of one’s own below its address', () => {
  const own = editorSchema.parse({
    ...{ host: 'gitea', repository: 'office/honours', address: 'https://git.example.org:8443/code/' },
    signIn: { client: '1b2c-3d' },
  });
  expect(toGitHost(own)).toMatchObject({
    apiRoot: 'https://git.example.org:8443/code/api/v1',
    baseUrl: 'https://git.example.org:8443/code',
    appId: '1b2c-3d',
  });
  expect(toPolicyOf(own)).toContain("connect-src 'self' blob: data: https://git.example.org:8443;");
});

it('has reviews where the editor can have them', () => {
  expect(toGitHost(github).isReviewed).toBe(true);
  expect(toGitHost({ ...github, review: false }).isReviewed).toBe(false);
  expect(toGitHost({ ...github, host: 'gitea' }).isReviewed).toBe(false);
});

it.each([
  { repository: 'honours' },
  { repository: 'office/honours; x' },
  { address: 'http://git.example.org' },
  { address: "https://git.example.org/'; script-src *" },
  { address: 'https://user@git.example.org' },
  { branch: '' },
  { folder: '../content' },
  { host: 'svn' },
  { password: 'x' },
])('refuses %o', (wrong) => {
  expect(editorSchema.safeParse({ ...github, ...wrong }).success).toBe(false);
});
