import { expect, it } from 'vitest';
import { parseKeptJson, parseYaml, type YamlSource } from '../../src/adapters/node/intake/parse-yaml.ts';
import type { Problem } from '../../src/domain/problem.ts';

const kept = { '/p/an/': 'person:an', '/p/bình/': 'person:binh' };
const asWritten = `${JSON.stringify(kept, undefined, 2)}\n`;

it.each([
  ['as it was written', asWritten],
  ['on one line', JSON.stringify(kept)],
  ['with a comment in it', `# Kept by hand\n${asWritten}`],
])('gives a kept file %s like any YAML file, with the place of each field', (_, text) => {
  const [source, yaml] = [parse(parseKeptJson, text), parse(parseYaml, text)];
  expect(source.problems).toEqual([]);
  expect(source.value).toEqual(kept);
  expect(source.at?.(['/p/bình/'])).toEqual(yaml.at?.(['/p/bình/']));
});

it.each([
  ['an address twice', asWritten.replace('/p/an/', '/p/bình/')],
  ['a comma too few', asWritten.replace(',', '')],
  ['an end too early', asWritten.slice(0, -3)],
])('finds in a kept file with %s what is found in any YAML file', (_, text) => {
  const { problems } = parse(parseKeptJson, text);
  expect(problems).toHaveLength(1);
  expect(problems).toEqual(parse(parseYaml, text).problems);
});

function parse(read: typeof parseYaml, text: string) {
  const problems: Problem[] = [];
  const source: YamlSource | undefined = read(text, 'addresses.json', (problem) => void problems.push(problem));
  return { problems, value: source?.value, at: source?.at };
}
