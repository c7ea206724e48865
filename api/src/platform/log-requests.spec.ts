import { loggedPath } from './log-requests';

it.each([
  ['/calendar/aB-3_x.ics', '/calendar/…'],
  ['/unsubscribe/aB-3_x?from=mail', '/unsubscribe/…'],
  ['/app/u/aB-3_x', '/app/u/…'],
  ['/app/invitation/aB-3_x', '/app/invitation/…'],
  ['/api/v1/invitations/aB-3_x', '/api/v1/invitations/…'],
  ['/api/v1/invitations/aB-3_x/accept', '/api/v1/invitations/…/accept'],
  ['/api/v1/plans/1?search=words', '/api/v1/plans/1'],
  ['/app/updates', '/app/updates'],
])('a log keeps %s as %s', (url, path) => {
  expect(loggedPath(url)).toBe(path);
});
