import { toEditorConfig } from '../../../domain/editor/to-editor-config.ts';
import type { SiteHeaders } from '../../../domain/site-headers.ts';
import { say } from '../../../domain/local-text.ts';
import { toSiteRecord } from '../../../domain/bloom/to-record.ts';
import { BLOOM_BOX, renderBloom } from '../../../domain/bloom/render-bloom.ts';
import { toBloom } from '../../../domain/bloom/bloom.ts';
import { isReportLanguage, type ReportLanguage } from '../../../words/problems/languages.ts';
import type { Desk } from './desk.ts';
import { readDeskFile, readEditorFile, type SentFile } from './desk-files.ts';
import { toDeskHeaders, toEditorHeaders } from './desk-policy.ts';
import type { Answer, Asked } from './edit-server.ts';
import { renderBenchPage } from './render-bench-page.ts';
import { renderGuide } from './render-guide.ts';
import { renderPanel, type Preview } from './render-panel.ts';
import { renderStartPage } from './render-start-page.ts';

/** Everything from which the desk answers. */
export type DeskParts = {
  readonly root: string;
  readonly desk: Desk;
  /** The folder of the editor's bundle. */
  readonly editorFolder: string;
  readonly preview: { readonly url: string; readonly state: () => Preview };
  readonly others: () => readonly string[];
  /** The language of the person at this computer, where the browser does not say one that we speak. */
  readonly lang: ReportLanguage;
};

/** Answers what browsers ask of the desk. */
export function createDeskAnswer(parts: DeskParts): (asked: Asked) => Promise<Answer | undefined> {
  const { root, desk, editorFolder, preview, others } = parts;
  const windows = new Set<() => void>();
  const headers = toDeskHeaders(preview.url);
  const page = (body: string): Answer => toAnswer({ body, type: HTML }, headers);
  return async ({ path, query, wanted }) => {
    const lang = chooseLanguage(query.get('lang'), wanted, parts.lang);
    const around = { contentDir: desk.contentDir, others: others(), windows: windows.size };
    if (path === '/') return page(renderStartPage(desk.state(), around, lang));
    if (path === '/write') return { is: 'elsewhere', to: '/write/' };
    if (path === '/write/') return page(renderBenchPage(desk.state(), lang));
    if (path === '/write/panel')
      return page(
        renderPanel(desk.state(), { ...around, lang, hash: query.get('at') ?? '', preview: preview.state() }),
      );
    if (path === '/changes')
      return {
        is: 'news',
        subscribe: (send) => subscribe(desk, query.has('window') ? windows : undefined, send),
      };
    if (path === '/who')
      return toAnswer(
        { body: JSON.stringify({ folder: desk.contentDir }), type: 'application/json' },
        headers,
      );
    if (path === '/_desk/icon.svg' || path === '/favicon.ico') return toAnswer(renderIcon(desk), headers);
    const guide = /^\/guide\/(\w+)\/$/.exec(path)?.[1];
    if (guide !== undefined && isReportLanguage(guide)) return page(await renderGuide(root, guide));
    if (path.startsWith('/_desk/')) {
      const file = await readDeskFile(root, path.slice('/_desk/'.length));
      return file && toAnswer(file, headers);
    }
    if (!path.startsWith('/editor/')) return undefined;
    const config = /^\/editor\/config\.(\w+)\.json$/.exec(path)?.[1];
    const file =
      config !== undefined && isReportLanguage(config)
        ? writeConfig(desk, config)
        : await readEditorFile(editorFolder, path.slice('/editor/'.length));
    if (path === '/editor/editor.css' && file !== undefined)
      return toAnswer({ ...file, body: `${String(file.body)}${FOLDER_ONLY}` }, toEditorHeaders());
    return file && toAnswer(file, toEditorHeaders());
  };
}

/** On its first page the editor offers to sign in at a Git host too, which leads nowhere from here. */
const FOLDER_ONLY = '\n.container > .inner > .buttons > .button.secondary { display: none; }\n';

const HTML = 'text/html; charset=utf-8';

function toAnswer(file: SentFile, headers: SiteHeaders): Answer {
  return { is: 'file', file, headers };
}

/** The language that the address asks for, else the first of the browser's that we speak, else the computer's. */
export function chooseLanguage(asked: string | null, wanted: string, own: ReportLanguage): ReportLanguage {
  const tags = [asked ?? '', ...wanted.split(',')].map(
    (tag) => tag.trim().split(/[-;]/)[0]?.toLowerCase() ?? '',
  );
  return tags.find(isReportLanguage) ?? own;
}

/** Tells a page of changes, and where it is one on which people write, counts it among those. */
function subscribe(desk: Desk, windows: Set<() => void> | undefined, send: () => void): () => void {
  windows?.add(send);
  if (windows !== undefined && windows.size > 1) desk.tell();
  const leave = desk.listen(send);
  return () => {
    leave();
    if (windows?.delete(send) === true && windows.size === 1) desk.tell();
  };
}

/** The configuration of the editor for the content folder as it is chosen in the browser: it is its own root. */
function writeConfig(desk: Desk, lang: ReportLanguage): SentFile {
  const state = desk.state();
  const site = state.is === 'read' ? state.roll?.site : undefined;
  const [first = lang, ...others] = site?.languages ?? [];
  const config = toEditorConfig({
    languages: [first, ...others],
    lang,
    backend: { is: 'local' },
    contentFolder: '',
    title: site === undefined ? 'Florilegium' : say(site.name, lang).text,
  });
  return { body: JSON.stringify(config), type: 'application/json' };
}

function renderIcon(desk: Desk): SentFile {
  const state = desk.state();
  const roll = state.is === 'read' ? state.roll : undefined;
  const paint = { petal: '#b92d1a', back: '#d2a23c', ground: '#f4f5f0' };
  const bloom = roll === undefined ? '' : renderBloom(toBloom(toSiteRecord(roll.site)), paint);
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${BLOOM_BOX}">${bloom}</svg>`;
  return { body, type: 'image/svg+xml' };
}
