import { passwordProblem } from './password';

describe('passwordProblem for ann.whitfield@council.example', () => {
  it.each([
    ['too-short', 'elevenchars'],
    ['too-common', 'password1234'],
    ['too-common', 'P@ssw0rd1234!'],
    ['too-common', 'Manchester2026'],
    ['too-common', 'correct horse battery staple'],
    ['too-common', 'qwertyuiop12'],
    ['too-common', 'abcdefghijkl'],
    ['too-common', '098765432109'],
    ['too-common', 'aaaaaaaaaaaab'],
    ['too-common', 'ab1!ab1!ab1!ab1!'],
    ['too-common', 'xk9pxk9pxk9pxk9p'],
    ['too-common', 'whitfield2026'],
    ['too-common', 'AnnWhitfield1'],
    [null, 'three-rivers-meet-here'],
    [null, 'seven quiet herons wade'],
    [null, 'whitfield rode a green tram home'], // a name may be part of a longer one
    [null, 'ŵyth a chweugain y bore'],
  ] as const)('is %s for %s', (problem, password) => {
    expect(passwordProblem(password, 'ann.whitfield@council.example')).toBe(problem);
  });
});
