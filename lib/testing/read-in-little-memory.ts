import { readDocuments } from "@/lib/document/read-documents";

// Run by itself with a small heap, on the path and name it is given: says how much came and how much it held.
const [path = "", name = ""] = process.argv.slice(2);
let came = 0;
let refused = 0;
let most = 0;
for await (const { arrival } of readDocuments({ name, mediaType: null, path })) {
  if (arrival.ok) came += 1;
  else refused += 1;
  if ((came + refused) % 1000 === 1) most = Math.max(most, process.memoryUsage().rss);
}
process.stdout.write(JSON.stringify({ came, refused, most }));
