const lineOfOverview = 220;

/** The beginning of a long text for an overview: its first paragraph, cut at a sentence or a word when it is long. */
export function firstSentences(text: string): string {
  const plain = text.replace(/[*_#>`]/g, '').trim();
  const paragraph = plain.split(/\n\s*\n/)[0]?.replace(/\s+/g, ' ') ?? '';
  if (paragraph.length <= lineOfOverview) return paragraph;
  const cut = paragraph.slice(0, lineOfOverview);
  const sentence = cut.lastIndexOf('. ');
  return sentence > 0 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
