"use client";

import { createContext, use, useState } from "react";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";

import type { Locale } from "./locales";
import type { Messages } from "./messages";
import { timeZone } from "./time-zone";

type MessagesProviderProps = {
  locale: Locale;
  messages: Partial<Messages>;
  children: ReactNode;
};

const MessagesFromAbove = createContext<Partial<Messages>>({});

/**
 * Adds its messages to those that a provider further up has already handed down. The first it was given stay: every
 * refresh sends the same words anew, and for other messages all words on the page would be put together again.
 */
export function MessagesProvider({ locale, messages, children }: MessagesProviderProps) {
  const above = use(MessagesFromAbove);
  const [known] = useState(() => ({ ...above, ...messages }));
  return (
    <MessagesFromAbove value={known}>
      <IntlProvider locale={locale} messages={known} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </MessagesFromAbove>
  );
}
