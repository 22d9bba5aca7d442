// Internal: the strings of a picture: their width, line breaks, and XML encoding.

/**
 * The widths of the characters from space to tilde in DejaVu Sans, in thousandths of the font size, as measured in the
 * font's own table. It and the similar Verdana are the widest fonts in `FONTS`, so a string fits in each of them.
 */
const WIDTHS = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
  636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
  748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635,
  615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636,
  337, 636, 838,
];

/** Outside ASCII: as wide as the widest letters. An emoji is wider. */
const OTHER = 1100;
const ASTRAL = 1400;

export const FONTS = "DejaVu Sans, Verdana, Geneva, Helvetica, Arial, sans-serif";

/** The width of a string in pixels. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += WIDTHS[code - 32] ?? (code > 0xffff ? ASTRAL : OTHER);
  }
  return (width * size) / 1000;
}

/** Breaks a string into lines of at most this width: at spaces, or in a word that is too wide after punctuation or, if necessary, anywhere. */
export function broken(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    let here = "";
    for (const piece of piecesOf(line, size, width)) {
      if (here !== "" && widthOf((here + piece).trimEnd(), size) > width) {
        lines.push(here.trimEnd());
        here = "";
      }
      here += piece;
    }
    lines.push(here.trimEnd());
  }
  return lines;
}

/** The unbreakable parts of a line: words, or, if a word is too wide, its parts between punctuation, or its letters. */
function piecesOf(line: string, size: number, width: number): string[] {
  const isWide = (text: string): boolean => widthOf(text.trimEnd(), size) > width;
  return line
    .split(/(?<=\s)/)
    .flatMap((word) => (isWide(word) ? word.split(/(?<=[,;:/_.-])/) : [word]))
    .flatMap((part) => (isWide(part) ? Array.from(part) : [part]));
}

/** A string encoded for XML: entities for special characters, and a replacement for characters that XML does not allow. */
export function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
