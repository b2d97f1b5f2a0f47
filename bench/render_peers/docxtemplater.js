// Renders one job with docxtemplater, as its users write it, and says how long a document took.
"use strict";

const fs = require("fs");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");
const { measured } = require("./measured.js");

const job = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const content = fs.readFileSync(job.template);
const opened = new PizZip(content);

// An instance renders once only, so what its users can keep between documents is the opened zip.
function render() {
  const zip = job.reuse ? opened.clone() : new PizZip(content);
  const doc = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true });
  doc.render(job.data);
  return doc.toBuffer({ compression: "DEFLATE" });
}

measured(job, async () => render());
