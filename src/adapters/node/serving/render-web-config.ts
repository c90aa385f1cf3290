import XMLBuilder from 'fast-xml-builder';
import { FILE_TYPES, TEXT_ENDINGS } from '../../../domain/serving/file-types.ts';
import { escapePattern, toHeaderName, type ServerPlan } from '../../../domain/serving/server-plan.ts';
import type { SiteHeaders } from '../../../domain/site-headers.ts';

type Element = Readonly<Record<string, unknown>>;

/**
 * The `web.config` of IIS (8 or newer), for the folder of the site. With the URL Rewrite module, what is gone answers
 * 410 and former addresses 301; without it such rules would stop the whole site, so they are left out.
 */
export function renderWebConfig(plan: ServerPlan, has: { readonly urlRewrite: boolean }): string {
  const builder = new XMLBuilder({
    ...{ ignoreAttributes: false, format: true, suppressEmptyNode: true, suppressBooleanAttributes: false },
    commentPropName: '#comment',
  });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    '#comment':
      ' IIS: copy this file into the folder of the site. Written by "npm run server-config"; after a withdrawal write it again. ',
    configuration: { ...toServer(plan, has), location: toLocations(plan) },
  });
}

function toServer(plan: ServerPlan, has: { readonly urlRewrite: boolean }): Element {
  return {
    'system.webServer': {
      defaultDocument: { '@_enabled': 'true', files: { clear: '', add: { '@_value': 'index.html' } } },
      directoryBrowse: { '@_enabled': 'false' },
      urlCompression: { '@_doStaticCompression': 'true', '@_doDynamicCompression': 'false' },
      security: {
        requestFiltering: {
          '@_removeServerHeader': 'true',
          verbs: {
            '@_allowUnlisted': 'false',
            add: ['GET', 'HEAD'].map((verb) => ({ '@_verb': verb, '@_allowed': 'true' })),
          },
        },
      },
      httpProtocol: {
        // A header that is not taken away first would be sent twice.
        customHeaders: {
          remove: removed(['x-powered-by', ...Object.keys(plan.headers)]),
          ...toHeaders(plan.headers),
        },
      },
      staticContent: {
        clientCache: { '@_cacheControlMode': 'DisableCache' },
        ...toTypes(),
      },
      httpErrors: toErrors(plan.lostPage),
      ...(has.urlRewrite && { rewrite: toRewrite(plan) }),
    },
  };
}

/** IIS refuses a type or a header that is given twice, so each is taken away first. */
function toTypes(): Element {
  return {
    remove: Object.keys(FILE_TYPES).map((ending) => ({ '@_fileExtension': `.${ending}` })),
    mimeMap: Object.entries(FILE_TYPES).map(([ending, type]) => ({
      '@_fileExtension': `.${ending}`,
      '@_mimeType': TEXT_ENDINGS.includes(ending) ? `${type}; charset=utf-8` : type,
    })),
  };
}

function toHeaders(headers: SiteHeaders): Element {
  return {
    add: Object.entries(headers).map(([name, value]) => ({
      '@_name': toHeaderName(name),
      '@_value': value,
    })),
  };
}

function removed(names: readonly string[]): readonly Element[] {
  return names.map((name) => ({ '@_name': toHeaderName(name) }));
}

function toErrors(page: string): Element {
  return {
    '@_errorMode': 'Custom',
    '@_existingResponse': 'Replace',
    remove: [404, 410].map((code) => ({ '@_statusCode': code })),
    error: [404, 410].map((code) => ({
      '@_statusCode': code,
      '@_path': page,
      '@_responseMode': 'ExecuteURL',
    })),
  };
}

/** What differs below a folder; its path counts from the folder that the file lies in. */
function toLocations({ base, rules, lostPages }: ServerPlan): readonly Element[] {
  const languages = lostPages.map(({ folder, page }) => ({
    '@_path': folder.slice(base.length + 1, -1),
    'system.webServer': { httpErrors: toErrors(page) },
  }));
  const folders = rules.map(({ folder, headers }) => {
    const { 'cache-control': cache, ...others } = headers;
    const [, seconds = '0'] = /max-age=(\d+)/.exec(cache ?? '') ?? [];
    const kept = {
      '@_cacheControlMode': 'UseMaxAge',
      '@_cacheControlMaxAge': `${Number(seconds) / 86_400}.00:00:00`,
    };
    return {
      '@_path': folder.replace(/\/$/, ''),
      'system.webServer': {
        ...(Object.keys(others).length > 0 && {
          httpProtocol: { customHeaders: { remove: removed(Object.keys(others)), ...toHeaders(others) } },
        }),
        ...(cache !== undefined && {
          staticContent: { clientCache: { ...kept, '@_cacheControlCustom': 'public, immutable' } },
        }),
      },
    };
  });
  return [...languages, ...folders];
}

function toRewrite({ base, gone, moved }: ServerPlan): Element {
  const toMatch = (path: string): Element => ({
    match: { '@_url': `^${escapePattern(path.slice(base.length + 1).replace(/\/$/, ''))}/?$` },
  });
  const rules = [
    ...gone.map((path) => ({
      '@_name': `gone ${path}`,
      '@_stopProcessing': 'true',
      ...toMatch(path),
      action: {
        '@_type': 'CustomResponse',
        '@_statusCode': 410,
        '@_statusReason': 'Gone',
        '@_statusDescription': 'Gone',
      },
    })),
    ...moved.map(({ from, to }) => ({
      '@_name': `moved ${from}`,
      '@_stopProcessing': 'true',
      ...toMatch(from),
      action: { '@_type': 'Redirect', '@_url': to, '@_redirectType': 'Permanent' },
    })),
  ];
  return { rules: { clear: '', rule: rules } };
}
