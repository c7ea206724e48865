const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, 'Edge'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** A browser as a person would name it: "Firefox on Windows"; unknown ones stay unnamed. */
export function browserName(userAgent: string | null): string {
  const found = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  const [browser, system] = [found(browsers), found(systems)];
  if (browser === undefined) return $localize`:@@settings.account.unknown-browser:Another program`;
  return system === undefined
    ? browser
    : $localize`:@@settings.account.browser-on:${browser}:browser: on ${system}:system:`;
}
