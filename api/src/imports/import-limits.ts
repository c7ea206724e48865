export const undoDays = 30;
export const answersMost = 10_000;
export const previewPage = 200;
