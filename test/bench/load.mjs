import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request over a kept connection; answers its status and its body's text. */
function ask(agent, { port, path, method = 'GET', headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, path, method, headers, host: '127.0.0.1' }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export async function askOnce(call) {
  const agent = new Agent({ keepAlive: false });
  return ask(agent, call);
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** Sends `count` requests, `concurrency` at a time, after a warm-up; answers milliseconds at p50 and p95. Any refusal ends the run. */
export async function measure(makeCall, { count = 240, concurrency = 1, warmUp = 30 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times = [];
  let started = 0;
  const worker = async () => {
    for (;;) {
      const place = started++;
      if (place >= warmUp + count) return;
      const began = performance.now();
      const { status, text } = await ask(agent, makeCall(place));
      if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 300)}`);
      if (place >= warmUp) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
