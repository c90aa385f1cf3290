import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContexts } from '../../../domain/create-contexts.ts';
import { chooseHonours, toCertificate } from '../../../domain/print/to-certificate.ts';
import { CONSENT } from '../../../../test/builders/content.ts';
import { decisionFor, rollOf } from '../../../../test/builders/roll.ts';
import { writeContent } from '../../../../test/content/write-content.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { readContent } from '../read-content.ts';
import { findCertificateTemplate, TEMPLATES } from './find-template.ts';
import { printBatch, type PrintResult } from './print-batch.ts';

const CODE = '#panic("x") $x^2$ @ref *b* _i_ <lab> #read("a")';
const NAMES = { lan: 'Nguyễn Thị Quỳnh Lan', sho: '髙橋﨑 翔太朗', ref: CODE, rune: 'Rune 𓀀' };
const DEFAULT = join(TEMPLATES, 'certificate.typ');

/** Certificates of these people, by id: what came of them. */
async function print(
  ids: readonly (keyof typeof NAMES)[],
  template = DEFAULT,
): Promise<ReadonlyMap<string, PrintResult>> {
  const person = (name: string) => ({
    state: 'published',
    name,
    unit: 'archive',
    summary: 'S',
    consent: CONSENT,
  });
  const people = Object.fromEntries(ids.map((id) => [id, person(NAMES[id])]));
  const decisions = { d1: decisionFor(ids.map((to) => ({ to, citation: `${CODE} ${NAMES[to]}` }))) };
  const roll = rollOf({ people, decisions });
  const context = createContexts(roll).contextOf('ja', { kind: 'roll' });
  const folder = makeFolder('print');
  const orders = chooseHonours(roll, { withBareNames: false }).chosen.map((honour) => ({
    certificate: toCertificate(honour, context),
    file: join(folder, `${honour.key}.pdf`),
  }));
  const results = new Map<string, PrintResult>();
  for await (const result of printBatch(orders, template))
    results.set(result.file.slice(folder.length + 1, -4), result);
  return results;
}

function bytesOf(result: PrintResult | undefined): Buffer {
  if (result?.ok !== true) throw new Error(JSON.stringify(result));
  return readFileSync(result.file);
}

const reader = spawnSync('pdftotext', ['-v']).error === undefined;

describe('a certificate', () => {
  it('has the same bytes whenever it is made, and whatever is made with it', async () => {
    const alone = bytesOf((await print(['lan'])).get('lan'));
    const together = bytesOf((await print(['sho', 'ref', 'lan'])).get('lan'));
    expect(together.equals(alone)).toBe(true);
  });

  it('is tagged for readers of screens, in its language and with its title', async () => {
    const text = bytesOf((await print(['lan'])).get('lan')).toString('latin1');
    expect(text).toContain('/Marked true');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/Lang (ja)');
    expect(text).not.toContain('/CreationDate');
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+/.test(name ?? ''))).toEqual([]);
  });

  it.skipIf(!reader)('gives its text to those who copy it, and takes none for code', async () => {
    const made = await print(['lan', 'sho', 'ref']);
    const textOf = (id: string): string => {
      const input = bytesOf(made.get(id));
      return spawnSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');
    };
    expect(textOf('lan')).toContain(NAMES.lan);
    expect(textOf('sho')).toContain(NAMES.sho);
    expect(textOf('ref')).toContain('#panic("x")');
    expect(textOf('ref')).toContain('#read("a")');
  });

  it('is not made with a character that no font has', async () => {
    const result = (await print(['rune'])).get('rune');
    expect(result).toMatchObject({ ok: false, faults: [] });
    expect(result?.ok === false && result.missing[0]).toEqual({
      character: '𓀀',
      text: NAMES.rune,
      record: 'd1/rune',
    });
  });
});

describe('a template of the organisation', () => {
  it('takes the place of the one that comes with the product', () => {
    const folder = makeFolder('templates');
    expect(findCertificateTemplate(folder)).toBe(DEFAULT);
    mkdirSync(join(folder, 'print'));
    writeFileSync(join(folder, 'print', 'certificate.typ'), 'Hi');
    expect(findCertificateTemplate(folder)).toBe(join(folder, 'print', 'certificate.typ'));
  });

  it('is no file that the check wonders at', async () => {
    const { problems } = await readContent(
      await writeContent({ 'print/certificate.typ': 'Hi', 'print/seal.svg': '<svg/>' }),
      { cacheDir: makeFolder('cache') },
    );
    expect(problems.map(({ rule }) => rule)).not.toContain('file-not-used');
  });

  it('may have words of its own in any script', async () => {
    const template = join(makeFolder('templates'), 'certificate.typ');
    const head = '#let data = json(bytes(sys.inputs.data))\n#set document(title: "T", date: none)\n';
    writeFileSync(
      template,
      `${head}#set text(font: data.fonts.strong, fallback: false)\nTrường 表彰状 Ωμέγα`,
    );
    expect((await print(['lan'], template)).get('lan')).toMatchObject({ ok: true });
  });

  it('is told by file and line what is wrong with it', async () => {
    const told = async (text: string): Promise<unknown> => {
      const template = join(makeFolder('templates'), 'certificate.typ');
      writeFileSync(template, text);
      const result = (await print(['lan'], template)).get('lan');
      return result?.ok === false && result.faults.map(({ where, message }) => `${where}: ${message}`);
    };
    expect(await told('#set text(10pt)\n#let x = (1,\n')).toMatchInlineSnapshot(`
      [
        "certificate.typ:2:10: unclosed delimiter",
      ]
    `);
    expect(await told('#set text(10pt)\n#unknown')).toMatchInlineSnapshot(`
      [
        "certificate.typ:2:2: unknown variable: unknown",
      ]
    `);
    expect(await told('\n#read("../settings.yml")')).toMatchInlineSnapshot(`
      [
        "certificate.typ:2:7: failed to load file (access denied), hints: cannot read file outside of project root, you can adjust the project root with the --root argument",
      ]
    `);
    expect(await told('Hi')).toMatchInlineSnapshot(`
      [
        "certificate.typ: PDF/UA-1 error: missing document title",
      ]
    `);
  });
});
