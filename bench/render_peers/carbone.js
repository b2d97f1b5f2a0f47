// Renders one job with Carbone (community edition), as its users write it, and says how long a document took.
"use strict";

const fs = require("fs");
const carbone = require("carbone");
const { measured } = require("./measured.js");

const job = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));

function render() {
  return new Promise((resolve, reject) => {
    carbone.render(job.template, job.data, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

measured(job, render).then(() => process.exit(0));
