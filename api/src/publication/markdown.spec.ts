import { markdown } from './markdown';

const shown = (text: string) => String(markdown(text, 3)).trim();

describe('the Markdown subset on public pages', () => {
  it.each([
    ['two\n\nparagraphs', '<p>two</p>\n<p>paragraphs</p>'],
    ['**bold** and *soft*', '<p><strong>bold</strong> and <em>soft</em></p>'],
    ['# Head', '<h3>Head</h3>'],
    ['#### Deep', '<h6>Deep</h6>'],
    ['###### Deepest', '<h6>Deepest</h6>'],
    [
      '[x](https://a.example/?a=1&b=2)',
      '<p><a href="https://a.example/?a=1&amp;b=2" rel="noopener nofollow">x</a></p>',
    ],
    ['[x](mailto:a@b.example)', '<p><a href="mailto:a@b.example" rel="noopener nofollow">x</a></p>'],
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x](JaVaScRiPt:alert(1))', '<p>x</p>'],
    ['[x](/app/)', '<p>x</p>'],
    [
      '[x](https://a.example "t\\" onclick=alert(1)")',
      '<p><a href="https://a.example" rel="noopener nofollow">x</a></p>',
    ],
    ['<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
    ['![picture](https://a.example/x.png)', '<p>picture</p>'],
    ['a & b < c', '<p>a &amp; b &lt; c</p>'],
    ['`<i>`', '<p><code>&lt;i&gt;</code></p>'],
  ])('%j becomes %j', (text, markup) => {
    expect(shown(text)).toBe(markup);
  });

  it('shows a block of markup as text', () => {
    expect(shown('<script>\nalert(1)\n</script>')).not.toContain('<script');
  });
});
