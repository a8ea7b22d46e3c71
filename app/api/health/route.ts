/** Says that the process serves. It asks nothing of the database: an outage there must not restart us. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
