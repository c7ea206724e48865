export function findLibreOffice(): string;
export function converted(bytes: Uint8Array, from: string, to: string): Buffer;
