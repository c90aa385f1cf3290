import { readFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { encode } from 'uqr';
import type { ShareCard } from '../../../domain/share-card.ts';
import { A4 } from '../../../domain/share-layout/formats.ts';
import { layoutPoster } from '../../../domain/share-layout/layout-poster.ts';
import type { Box, Layout } from '../../../domain/share-layout/layout.ts';
import { PAPER } from '../../../domain/share-layout/paint.ts';
import type { Fonts } from './open-fonts.ts';
import type { RenderedPicture } from './render-picture.ts';
import { renderLayout, renderSeal } from './render-svg.ts';

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 } as const;
/** Units of the layout at 300 dots an inch: portraits are printed in twice as many. */
const DENSITY = 2;

/**
 * Draws a card as a poster to print: one A4 page of vectors, with a code that leads to its lasting address. The same card gives
 * the same bytes; letters are outlines, and what they say stands in the tags for screen readers.
 */
export async function renderPoster(card: ShareCard, fonts: Fonts): Promise<RenderedPicture> {
  const start = performance.now();
  const layout = layoutPoster(card, fonts.measure);
  const elements = await renderLayout(layout, PAPER, fonts);
  const laidOut = performance.now();
  const { plate } = layout;
  const portrait = plate && (await printPortrait(plate));
  const drawn = performance.now();
  const bytes = await writePdf(card, (doc) => {
    doc.scale(PAGE.width / A4.width, PAGE.height / A4.height);
    drawSvg(doc, elements);
    if (plate !== undefined && portrait !== undefined) {
      doc.image(portrait, plate.box.x, plate.box.y, { width: plate.box.width, height: plate.box.height });
      drawSvg(doc, renderSeal(plate.seal, PAPER));
    }
    if (layout.code !== undefined) drawCode(doc, layout.code);
  });
  const stages = { layout: laidOut - start, raster: drawn - laidOut, encoding: performance.now() - drawn };
  return { bytes, stages };
}

type Doc = InstanceType<typeof PDFDocument>;

async function writePdf(card: ShareCard, draw: (doc: Doc) => void): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    tagged: true,
    lang: card.lang,
    displayTitle: true,
    // No clock: the same card gives the same bytes.
    info: {
      Title: card.title.text,
      Creator: card.mark.name.text,
      Producer: 'Florilegium',
      CreationDate: EPOCH,
      ModDate: EPOCH,
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  const words = [card.kicker, card.title, ...card.facts, { text: card.address }]
    .map(({ text }) => text)
    .join('. ');
  const page = doc.struct('Figure', { alt: words, actual: words }, () => draw(doc));
  doc.addStructure(page);
  page.end();
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

const EPOCH = new Date(0);

async function printPortrait({ file, box }: NonNullable<Layout['plate']>): Promise<Buffer> {
  return sharp(await readFile(file.path))
    .resize({ width: box.width * DENSITY, height: box.height * DENSITY, fit: 'cover', position: 'top' })
    .flatten({ background: PAPER.ground })
    .toColourspace('srgb')
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A code as one path of squares, with the quiet zone that readers need. */
function drawCode(doc: Doc, { box, address }: { readonly box: Box; readonly address: string }): void {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const side = box.width / size;
  data.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (isDark) doc.rect(box.x + x * side, box.y + y * side, side, side);
    }),
  );
  doc.fill(PAPER.tones.ink);
}

type Attributes = Readonly<Record<string, string>>;

/** Draws the elements that our drawings are made of; what an element does not say it has from those around it. */
function drawSvg(doc: Doc, elements: string): void {
  const around: Attributes[] = [{}];
  const parser = new Parser(
    {
      onopentag(name, own) {
        const inherited = { ...around.at(-1) };
        delete inherited['transform'];
        const attributes: Attributes = { ...inherited, ...own };
        around.push(attributes);
        doc.save();
        applyTransform(doc, own['transform']);
        drawElement(doc, name, attributes);
      },
      onclosetag() {
        around.pop();
        doc.restore();
      },
    },
    { xmlMode: true },
  );
  parser.write(`<svg>${elements}</svg>`);
  parser.end();
}

function applyTransform(doc: Doc, transform = ''): void {
  for (const [, name = '', values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.split(/[\s,]+/).map(Number);
    if (name === 'translate') doc.translate(a, b);
    else if (name === 'scale') doc.scale(a);
    else if (name === 'matrix') doc.transform(a, b, c, d, e, f);
    else throw new Error(`A poster cannot be drawn with ${name}().`);
  }
}

function drawElement(doc: Doc, name: string, attributes: Attributes): void {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'svg' || name === 'g') return;
  if (name === 'path') doc.path(attributes['d'] ?? '');
  else if (name === 'circle') doc.circle(number('cx'), number('cy'), number('r'));
  else if (name === 'rect') doc.rect(number('x'), number('y'), number('width'), number('height'));
  else throw new Error(`A poster cannot be drawn with <${name}>.`);
  paint(doc, attributes);
}

function paint(doc: Doc, attributes: Attributes): void {
  const { fill = '#000000', stroke = 'none', opacity = '1' } = attributes;
  doc.opacity(Number(opacity));
  if (stroke !== 'none') {
    doc.lineWidth(Number(attributes['stroke-width'] ?? 1));
    doc.lineCap(attributes['stroke-linecap'] === 'round' ? 'round' : 'butt');
    const dashes = attributes['stroke-dasharray'];
    if (dashes !== undefined) setDashes(doc, dashes, Number(attributes['stroke-dashoffset'] ?? 0));
  }
  if (fill !== 'none' && stroke !== 'none') doc.fillAndStroke(fill, stroke);
  else if (fill !== 'none') doc.fill(fill);
  else if (stroke !== 'none') doc.stroke(stroke);
}

/** Written as it is: pdfkit itself refuses dashes without length, which are the beads of a bloom. */
function setDashes(doc: Doc, dashes: string, offset: number): void {
  doc.addContent(`[${dashes}] ${offset} d`);
}
