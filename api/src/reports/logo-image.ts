import { fieldRefused } from '@waymark/domain/refusal';
import { logoBytes, logoSide } from '@waymark/domain/reports/vocabulary';
import type { Logo, LogoType } from './document-layout';

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

interface Image {
  type: LogoType;
  width: number;
  height: number;
}

/** The image that was sent, told by what it holds and not by what it is called; anything else is refused. */
export function logoFrom(text: string): Logo {
  if (!base64.test(text)) throw wrong('not-an-image');
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > logoBytes) throw wrong('too-large');
  return logoOf(bytes);
}

/** An image as it was kept, with its size. */
export function logoOf(bytes: Buffer): Logo {
  const image = pngOf(bytes) ?? jpegOf(bytes);
  if (!image || image.width === 0 || image.height === 0) throw wrong('not-an-image');
  if (image.width > logoSide || image.height > logoSide) throw wrong('too-large');
  return { ...image, bytes };
}

const wrong = (code: string) => fieldRefused('/image', code);

function pngOf(bytes: Buffer): Image | null {
  const isPng =
    bytes.length > 24 && bytes.subarray(0, 8).equals(pngSignature) && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

/** The size of a JPEG stands in its start of frame, which comes after segments of any length. */
function jpegOf(bytes: Buffer): Image | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  let place = 2;
  while (place + 9 < bytes.length && bytes[place] === 0xff) {
    const marker = bytes[place + 1] ?? 0;
    if (isFrame(marker))
      return { type: 'image/jpeg', height: bytes.readUInt16BE(place + 5), width: bytes.readUInt16BE(place + 7) };
    place += 2 + bytes.readUInt16BE(place + 2);
  }
  return null;
}

const notFrames = [0xc4, 0xc8, 0xcc];
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker);
