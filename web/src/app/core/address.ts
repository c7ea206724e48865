/** Where the API lives. */
export const root = '/api/v1';
