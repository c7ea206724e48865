/** Under which the configuration is injected. */
export const configurationKey = Symbol('configuration');
