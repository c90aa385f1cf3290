/** Adds the entries of the following pages of a list to it, under the headings that it has already; throws where a page does not come. */
export async function mergePages(list: Element, paths: readonly string[]): Promise<void> {
  const pages = await Promise.all(paths.map(fetchPage));
  for (const page of pages) {
    const more = page.querySelector('[data-list]');
    if (more !== null) merge(list, document.importNode(more, true));
  }
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${String(response.status)}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Groups that both have become one; new groups and entries follow. */
function merge(target: Element, source: Element): void {
  const groups = [...source.querySelectorAll(':scope > [data-group]')];
  for (const group of groups) {
    const key = group.getAttribute('data-group') ?? '';
    const same = target.querySelector(`:scope > [data-group="${CSS.escape(key)}"]`);
    if (same === null) [...target.querySelectorAll(':scope > [data-group]')].at(-1)?.after(group);
    else merge(same, group);
  }
  if (groups.length === 0)
    target
      .querySelector('[data-entries]')
      ?.append(...(source.querySelector('[data-entries]')?.children ?? []));
}
