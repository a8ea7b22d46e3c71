import "server-only";

import type { ReactNode } from "react";

import type { Locale } from "./locales";
import { messages } from "./messages";
import type { Namespace } from "./messages";
import { MessagesProvider } from "./messages-provider";

type ClientMessagesProps = { locale: Locale; namespaces: Namespace[]; children: ReactNode };

/** Hands the named namespaces, and no others, to the client components below. Nested uses add up. */
export function ClientMessages({ locale, namespaces, children }: ClientMessagesProps) {
  const chosen = Object.fromEntries(namespaces.map((name) => [name, messages[locale][name]]));
  return (
    <MessagesProvider key={[locale, ...namespaces].join()} locale={locale} messages={chosen}>
      {children}
    </MessagesProvider>
  );
}
