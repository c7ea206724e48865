/** A colour as #rrggbb. */
export type Colour = string;

const form = /^#[0-9a-f]{6}$/i;
export const isColour = (text: string): boolean => form.test(text);

/** What WCAG 2.2 asks of text (1.4.3). */
export const leastContrast = 4.5;

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 1, darker = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Headings stand on white paper and white words stand on the colour of tables, so both are held against white. */
export const contrastOnWhite = (colour: Colour): number => contrast(colour, '#ffffff');

export const readableOnWhite = (colour: Colour): boolean => contrastOnWhite(colour) >= leastContrast;

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) =>
    linear(Number.parseInt(colour.slice(place, place + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
