import { answerIntent, takeDelivery } from "@/lib/feed/hub-door";

type Context = RouteContext<"/api/websub/[callback]">;

/** A WebSub hub asks whether we meant to subscribe. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { callback } = await params;
  const challenge = await answerIntent(callback, new URL(request.url).searchParams);
  return challenge === null
    ? new Response(null, { status: 404 })
    : new Response(challenge, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

const statuses = { kept: 202, ignored: 202, unknown: 410, too_large: 413 } as const;

/** A hub delivers what is new. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { callback } = await params;
  return new Response(null, { status: statuses[await takeDelivery(callback, request)] });
}
