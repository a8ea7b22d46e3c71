import { createHmac, randomBytes } from "node:crypto";
import type { Answer, WebStandIn } from "./web-stand-in";

export type Subscription = {
  mode: string;
  topic: string;
  callback: string;
  secret: string | null;
  leaseSeconds: number | null;
};

type Delivery = {
  body: string;
  contentType?: string;
  /** Another than agreed, as a forger would have. */ secret?: string;
};

/** A WebSub hub on a path of a stand-in. It takes subscriptions; the test says when it verifies and delivers. */
export function playHub(standIn: WebStandIn, path: string) {
  const accept: Answer = ({ response }) => void response.writeHead(202).end();
  standIn.play(path, [accept]);
  return {
    url: `${standIn.origin}${path}`,
    subscriptions: () => standIn.requests(path).map(({ body }) => subscriptionIn(body)),
    verify,
    deliver: (subscription: Subscription, delivery: Delivery) =>
      deliver(subscription, delivery, standIn.origin + path),
  };
}

function subscriptionIn(body: string): Subscription {
  const form = new URLSearchParams(body);
  const lease = form.get("hub.lease_seconds");
  return {
    mode: form.get("hub.mode") ?? "",
    topic: form.get("hub.topic") ?? "",
    callback: form.get("hub.callback") ?? "",
    secret: form.get("hub.secret"),
    leaseSeconds: lease === null ? null : Number(lease),
  };
}

/** Asks the subscriber whether it meant it. It did if it answers 2xx with the very challenge. */
async function verify({
  mode,
  topic,
  callback,
  leaseSeconds,
}: Subscription): Promise<{ status: number; meant: boolean }> {
  const challenge = randomBytes(16).toString("hex");
  const url = new URL(callback);
  url.searchParams.set("hub.mode", mode);
  url.searchParams.set("hub.topic", topic);
  url.searchParams.set("hub.challenge", challenge);
  url.searchParams.set("hub.lease_seconds", String(leaseSeconds ?? 864_000));
  const answer = await fetch(url);
  const said = await answer.text();
  return { status: answer.status, meant: answer.ok && said === challenge };
}

async function deliver(
  subscription: Subscription,
  delivery: Delivery,
  hub: string,
): Promise<{ status: number }> {
  const secret = delivery.secret ?? subscription.secret;
  const answer = await fetch(subscription.callback, {
    method: "POST",
    headers: {
      "content-type": delivery.contentType ?? "application/rss+xml",
      link: `<${hub}>; rel="hub", <${subscription.topic}>; rel="self"`,
      ...(secret === null ? {} : { "x-hub-signature": signature(secret, delivery.body) }),
    },
    body: delivery.body,
  });
  await answer.body?.cancel();
  return { status: answer.status };
}

export function signature(secret: string, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}
