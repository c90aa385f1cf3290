import { describe, expect, it } from 'vitest';
import { trimPassage } from './trim-passage.ts';

const trim = (passage: string): string => trimPassage({ title: 'An Lê', about: 'Driver', passage });

describe('a passage', () => {
  it('does not say again what stands above it', () => {
    expect(trim('An Lê. Driver. Drives at night.')).toBe('Drives at night.');
    expect(trim('An Lê. Drives at night.')).toBe('Drives at night.');
    expect(trim('An Lê.')).toBe('');
  });

  it('keeps a sentence that only begins with the title', () => {
    expect(trim('An Lê drives at night.')).toBe('An Lê drives at night.');
  });

  it('shows where it is cut off', () => {
    expect(trim('and then drives at')).toBe('… and then drives at …');
    expect(trim('夜に運転します。')).toBe('夜に運転します。');
  });
});
