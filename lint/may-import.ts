import { posix, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { alsoInTests, rooms, type Room } from './import-table.ts';

/** Reports every import, export-from and `import()` of a literal that the import table does not allow. */
export const mayImport: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: '{{folder}} may import only {{may}} ({{because}}); this is {{target}}.' },
  },
  create(context) {
    const file = relative(context.cwd, context.physicalFilename).split(sep).join('/');
    const room = toRoom(file);
    if (!room) return {};
    const check = (source: Rule.Node | undefined): void => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const target = toTarget(file, source.value);
      if (isAllowed(file, room, target)) return;
      const may = [
        ...room.may,
        ...(room.anyPackageBut ? [`any package but ${room.anyPackageBut.join(', ')}`] : []),
      ];
      const data = { folder: room.folder, may: may.join(', '), because: room.because, target: target.name };
      context.report({ node: source, messageId: 'refused', data });
    };
    return {
      'ImportDeclaration > Literal.source': check,
      'ExportNamedDeclaration > Literal.source': check,
      'ExportAllDeclaration > Literal.source': check,
      'ImportExpression > Literal.source': check,
    };
  },
};

function toRoom(file: string): Room | undefined {
  const around = rooms.filter((room) => file.startsWith(room.folder));
  return around.sort((one, other) => other.folder.length - one.folder.length)[0];
}

type Target = { name: string; isFile: boolean };

/** A path from the project's root for files, the name itself for packages and virtual modules. */
function toTarget(file: string, specifier: string): Target {
  const path = specifier.replace(/[?#].*$/, '');
  if (path.startsWith('/')) return { name: path.slice(1), isFile: true };
  if (path.startsWith('.')) return { name: posix.join(posix.dirname(file), path), isFile: true };
  return { name: path, isFile: false };
}

function isAllowed(file: string, room: Room, target: Target): boolean {
  const may = file.endsWith('.test.ts') ? [...room.may, ...alsoInTests] : room.may;
  if (may.some((entry) => isWithin(target.name, entry))) return true;
  if (target.isFile || !room.anyPackageBut) return false;
  return !room.anyPackageBut.some((entry) => isWithin(target.name, entry));
}

function isWithin(target: string, entry: string): boolean {
  if (entry.endsWith('/') || entry.endsWith(':')) return target.startsWith(entry);
  return target === entry || target.startsWith(`${entry}/`);
}
