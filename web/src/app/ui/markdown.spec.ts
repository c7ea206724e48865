import { htmlOf } from './markdown';

describe('htmlOf', () => {
  it.each([
    ['keeps emphasis', 'a *b*', '<em>b</em>'],
    ['lowers headings', '# A', '<h3>A</h3>'],
    ['links to the web', '[a](https://example.org)', 'href="https://example.org"'],
    ['shows HTML as text', '<b>a</b>', '&lt;b&gt;'],
  ])('%s', (_story, text, part) => {
    expect(htmlOf(text)).toContain(part);
  });

  it.each([
    ['a script address', '[a](javascript:alert(1))', 'href'],
    ['an image', '![a](https://example.org/a.png)', '<img'],
    ['an element', '<img src=x onerror=alert(1)>', '<img'],
  ])('leaves out %s', (_story, text, part) => {
    expect(htmlOf(text)).not.toContain(part);
  });
});
