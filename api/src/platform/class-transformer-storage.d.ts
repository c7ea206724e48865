/** The package ships this module without types; only its store is passed on. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: object;
}
