import { expect, it } from 'vitest';
import { toBuildEnvironment } from './build-environment.ts';

it('keeps what a build asks for, and nothing that would change its pages or be read by them', () => {
  const asked = { CONTENT_DIR: '/content', OUT_DIR: '/site', BUILD_DATE: '2026-11-22', Path: '/bin' };
  const foreign = { DEV: '1', PROD: '', MODE: 'test', NODE_ENV: 'test', TZ: 'Asia/Tokyo', API_TOKEN: 'word' };
  expect(toBuildEnvironment({ ...foreign, ...asked })).toEqual({
    ...asked,
    TZ: 'UTC',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
});
