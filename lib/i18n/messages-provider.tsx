"use client";

import { createContext, use } from "react";
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

/** Adds its messages to those that a provider further up has already handed down. */
export function MessagesProvider({ locale, messages, children }: MessagesProviderProps) {
  const known = { ...use(MessagesFromAbove), ...messages };
  return (
    <MessagesFromAbove value={known}>
      <IntlProvider locale={locale} messages={known} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </MessagesFromAbove>
  );
}
