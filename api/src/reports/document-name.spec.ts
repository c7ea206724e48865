import { documentName } from './document-name';

describe('the name of a document', () => {
  const day = '2027-05-04';
  it.each([
    [{ slug: 'a-city-of-welcome' }, 'a-city-of-welcome-2027-05-04.docx'],
    [{ slug: 'a-city-of-welcome', version: 3 }, 'a-city-of-welcome-version-3-2027-05-04.docx'],
    [{ slug: 'plan', part: 'front-sheet' }, 'plan-front-sheet-2027-05-04.docx'],
    [{ slug: '../../etc "x"\r\n; ü' }, 'etc-x-2027-05-04.docx'],
  ])('of %j is %s', (parts, name) => {
    expect(documentName({ ...parts, day, extension: 'docx' })).toBe(name);
  });
});
