/**
 * Lets the bloom that was clicked become the bloom at the head of the next page, and the other way round on the way
 * back. Names stand on the two blooms only while the pages change; without view transitions nothing happens.
 */
const NAME = 'bloom';
let clicked: HTMLAnchorElement | undefined;

addEventListener('click', ({ target }) => {
  clicked = target instanceof Element ? (target.closest('a') ?? undefined) : undefined;
});

addEventListener('pageswap', ({ viewTransition, activation }) => {
  const to = activation?.entry.url;
  if (viewTransition === null || typeof to !== 'string') return;
  const isBack = activation?.navigationType === 'traverse';
  hold(
    firstOf(isBack, bloomOfPage, () => bloomLeadingTo(to)),
    viewTransition,
  );
});

addEventListener('pagereveal', ({ viewTransition }) => {
  if (viewTransition === null) return;
  const { activation } = navigation;
  const from = activation?.from?.url;
  const isBack = activation?.navigationType === 'traverse';
  const ofLink = (): Element | undefined => (typeof from === 'string' ? bloomLeadingTo(from) : undefined);
  hold(firstOf(isBack, ofLink, bloomOfPage), viewTransition);
});

type Find = () => Element | undefined;

/** What the one finds, or else the other; the other way round unless `inOrder`. */
function firstOf(inOrder: boolean, one: Find, other: Find): Element | undefined {
  return inOrder ? (one() ?? other()) : (other() ?? one());
}

function hold(bloom: Element | undefined, { finished }: ViewTransition): void {
  if (!(bloom instanceof SVGElement)) return;
  bloom.style.setProperty('view-transition-name', NAME);
  const unname = (): void => {
    bloom.style.removeProperty('view-transition-name');
  };
  finished.then(unname, unname);
}

function bloomOfPage(): Element | undefined {
  return (
    document.querySelector('[data-page-bloom]') ?? document.querySelector('main .bloom.full') ?? undefined
  );
}

/** The bloom in sight whose link leads to this address, the one that was clicked first of all. */
function bloomLeadingTo(address: string): Element | undefined {
  const { origin, pathname } = new URL(address);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(
    (link) => link.origin === origin && link.pathname === pathname,
  );
  const inOrder = clicked !== undefined && links.includes(clicked) ? [clicked, ...links] : links;
  return inOrder.map(bloomOf).find((bloom) => bloom !== undefined && isInSight(bloom));
}

/** The bloom in a link, or the one that stands beside it where the link is the first of its item. */
function bloomOf(link: Element): Element | undefined {
  const item = link.closest('[data-bloomed], li');
  const holder = item?.querySelector('a') === link ? item : link;
  return holder.querySelector('.bloom') ?? undefined;
}

function isInSight(bloom: Element): boolean {
  const { top, bottom, width } = bloom.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
