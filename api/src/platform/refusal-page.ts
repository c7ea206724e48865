import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from './html';
import { publicPage } from './public-page';

const words: Readonly<Record<number, { title: string; text: string }>> = {
  404: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been typed wrongly, or the plan may not have been published.',
  },
  429: { title: 'Too many requests', text: 'Wait a minute, then load the page again.' },
  503: { title: 'The site is not available for the moment', text: 'Load the page again in a minute.' },
};
const otherwise = { title: 'Something went wrong', text: 'Load the page again in a minute.' };

/** Whether a person is looking: an address of a page, asked for by a browser. */
export function wantsPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '';
  const forPrograms = path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return (isRead || isForm) && !forPrograms && (request.headers.accept ?? '').includes('text/html');
}

/** A refusal as a page that says what to do next. */
export function sendRefusalPage(reply: FastifyReply, status: number): void {
  const { title, text } = words[status] ?? otherwise;
  const body = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="/plans">See the published plans</a> or <a href="/app/">sign in</a>.</p>`;
  void reply
    .status(status)
    .header('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(publicPage({ title, body, demonstration: false }));
}
