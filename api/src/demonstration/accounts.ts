/** One password for every account of a demonstration, shown where one signs in; no other site knows it. */
export const demonstrationPassword = 'three-rivers-meet-here';
