import { contrast, contrastOnWhite, isColour, readableOnWhite } from './colour';

describe('a colour of a document', () => {
  // Published by the W3C and by contrast checkers in common use.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0d3b3e', '#ffffff', 12.3],
    ['#ff0000', '#ffffff', 4.0],
  ])('%s on %s has the contrast %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBeCloseTo(ratio, 1);
  });

  it.each([
    ['#767676', true],
    ['#777777', false],
    ['#ffdd00', false],
  ])('%s is readable on white: %s', (colour, readable) => {
    expect(readableOnWhite(colour)).toBe(readable);
    expect(contrastOnWhite(colour) >= 4.5).toBe(readable);
  });

  it.each([
    ['#0D3B3E', true],
    ['0d3b3e', false],
    ['#fff', false],
    ['#0d3b3e;x', false],
    ['red', false],
  ])('%s is a colour: %s', (text, is) => {
    expect(isColour(text)).toBe(is);
  });
});
