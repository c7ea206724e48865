const ms = (value) => `${value.toFixed(1)} ms`;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const ratio = (a, b) => `${(a / b).toFixed(2)}×`;

const goals = {
  'comparison of 10 members × 60 indicators': 8,
  'comparison of 400 areas × 60 indicators': 120,
};

function line({ name, concurrency, product, floor }) {
  const goal = concurrency === 1 ? goals[name] : undefined;
  const met = goal === undefined ? '' : `${goal} ms: ${product.p50 <= goal ? 'met' : 'missed'}`;
  const near = product.p50 <= 2 * floor.p50 ? 'within 2×' : 'above 2×';
  return `| ${name} | ${concurrency} | ${ms(product.p50)} | ${ms(product.p95)} | ${ms(floor.p50)} | ${ms(floor.p95)} | ${ratio(product.p50, floor.p50)} | ${ratio(product.p95, floor.p95)} | ${near} | ${met} |`;
}

/** Memory or time, beside its goal. */
function heavyLine({ what, milliseconds, megabytes, goal }) {
  const say = megabytes === undefined ? seconds : (value) => `${value.toFixed(0)} MB`;
  const measured = megabytes ?? milliseconds;
  return `| ${what} | ${say(measured)} | ${say(goal)}: ${measured <= goal ? 'met' : 'missed'} |`;
}

/** The page of the figures, as Markdown. */
export function report({ rows, heavy, statements, starts, web, memory, sizes, machine }) {
  const day = new Date().toISOString().slice(0, 10);
  return `# Benchmarks

\`npm run bench\` on ${day}: ${machine}. Product, floor, database and load share the machine.

The region: one combined authority with ten councils and two unrelated ones; ${sizes.plans} plans with ${(sizes.plans * sizes.actionsOfPlan).toLocaleString('en-GB')} actions;
${sizes.indicators} indicators × ${sizes.areas} areas × ${sizes.quarters} quarters = ${(sizes.indicators * sizes.areas * sizes.quarters).toLocaleString('en-GB')} observations, beside the shipped figures.

The **floor** is bare Fastify and pg reading the rows of the same answer, as the owner, without session, row-level security, rules or audit
context; derived values are given to it ready. It answers the same JSON, which the run checks. Goal: within 2× of the floor.

| what | at a time | p50 | p95 | floor p50 | floor p95 | ratio p50 | ratio p95 | | goal at p50 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}

Statements of one request, counted in the server's log (opening, context and end of the transaction among them; at most 15):
${Object.entries(statements)
  .map(([name, count]) => `${name} ${count}`)
  .join(', ')}.

| what | measured | goal |
| --- | --- | --- |
${heavy.map(heavyLine).join('\n')}
| start to serving on an empty folder, built | ${(starts.first / 1000).toFixed(1)} s | 30 s with the build |
| start to serving with data | ${(starts.again / 1000).toFixed(1)} s | 5 s |
| resident memory of node, idle | ${starts.memory.toFixed(0)} MB | 250 MB |
| resident memory of node after the load | ${memory.toFixed(0)} MB | |
| first load of the web, as sent (with gzip instead of Brotli: ${web.zipped.toFixed(1)} kB) | ${web.initial.toFixed(1)} kB | 130 kB |
| largest file loaded later (${web.largest?.name.replace(/-[A-Z0-9]{8}/, '') ?? 'none'}) | ${web.largest?.size.toFixed(1) ?? 0} kB | 60 kB |
`;
}
