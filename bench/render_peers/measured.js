// The one way a peer on Node is measured: batches after a first one that warms up, the median, the peak memory, the last document kept.
"use strict";

const fs = require("fs");

async function measured(job, render) {
  let last;
  const times = [];
  for (let batch = 0; batch <= job.batches; batch += 1) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < job.repetitions; i += 1) last = await render();
    if (batch > 0) times.push(Number(process.hrtime.bigint() - start) / 1e6 / job.repetitions);
  }
  times.sort((a, b) => a - b);
  fs.writeFileSync(job.out, last);
  const figures = {
    ms_per_document: times[Math.floor(times.length / 2)],
    peak_mb: process.resourceUsage().maxRSS / 1024,
    bytes: last.length,
  };
  fs.writeSync(1, `${JSON.stringify(figures)}\n`);
}

module.exports = { measured };
